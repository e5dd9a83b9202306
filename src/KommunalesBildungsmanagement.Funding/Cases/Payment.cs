namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Money of the grant that was drawn.</summary>
public sealed record Payment
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Auszahlung"), Term("en", "payment")]
    public required string Id { get; init; }

    /// <summary>Day on which it was requested or called.</summary>
    [Term("de", "angefordert oder abgerufen am"), Term("en", "requested or called on")]
    public LocalDate? CalledOn { get; init; }

    /// <summary>Day it arrived.</summary>
    [Term("de", "Auszahlung am"), Term("en", "paid out on")]
    [FundingDate]
    public LocalDate? PaidOutOn { get; init; }

    /// <summary>Day it was used for payments due; <see langword="null"/> as long as it has not been.</summary>
    [Term("de", "verwendet am"), Term("en", "used on")]
    public LocalDate? UsedOn { get; init; }

    /// <summary>Whether it paid in advance for something not yet received.</summary>
    [Term("de", "Vorauszahlung"), Term("en", "advance payment")]
    public bool? IsAdvance { get; init; }

    /// <summary>Whether the advance payment is usual or justified by special circumstances.</summary>
    [Term("de", "Vorauszahlung üblich oder begründet"), Term("en", "advance payment usual or justified")]
    public bool? IsAdvanceJustified { get; init; }

    /// <summary>How much.</summary>
    [Term("de", "Betrag"), Term("en", "amount"), Unit("EUR")]
    public decimal? Amount { get; init; }
}
