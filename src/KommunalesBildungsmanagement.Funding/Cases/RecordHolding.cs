namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Bestand of records of a case that is kept and then deleted.</summary>
public sealed record RecordHolding
{
    /// <summary>Id in the file of the host.</summary>
    [Term("de", "Bestand"), Term("en", "records")]
    public required string Id { get; init; }

    /// <summary>Whether persons can be identified.</summary>
    [Term("de", "personenbezogene Daten"), Term("en", "personal data")]
    public bool? HoldsPersonalData { get; init; }

    /// <summary>Day it was deleted or anonymised; <see langword="null"/> if it is still there.</summary>
    [Term("de", "gelöscht oder anonymisiert am"), Term("en", "deleted or anonymised on")]
    public LocalDate? DeletedOn { get; init; }
}
