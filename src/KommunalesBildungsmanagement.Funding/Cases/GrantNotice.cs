using KommunalesBildungsmanagement.Funding.Editions;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>
/// Zuwendungsbescheid: what one grant says about itself. Everything is copied from the notice, nothing is derived from a date of today.
/// </summary>
public sealed record GrantNotice
{
    /// <summary>Day of the notice.</summary>
    [Term("de", "Datum des Zuwendungsbescheids"), Term("en", "date of the grant notice")]
    [FundingDate]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Day the recipient received the notice.</summary>
    [Term("de", "Empfang des Zuwendungsbescheids"), Term("en", "receipt of the grant notice")]
    [FundingDate]
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>Who receives the grant.</summary>
    [Term("de", "Art des Zuwendungsempfängers"), Term("en", "kind of recipient")]
    public RecipientKind? Recipient { get; init; }

    /// <summary>ANBest-Gk or ANBest-P, as named in the notice.</summary>
    [Term("de", "Allgemeine Nebenbestimmungen"), Term("en", "general conditions")]
    public ConditionsDocument? Conditions { get; init; }

    /// <summary>The Stand that the notice names; the first of the month where only a month is named.</summary>
    [Term("de", "Stand der Nebenbestimmungen"), Term("en", "edition of the conditions")]
    public LocalDate? ConditionsStand { get; init; }

    /// <summary>All special conditions it names; empty if it names none, <see langword="null"/> if nobody has looked.</summary>
    [Term("de", "Besondere Nebenbestimmungen"), Term("en", "special conditions")]
    public ValueList<SpecialCondition>? SpecialConditions { get; init; }

    /// <summary>How the grant is measured.</summary>
    [Term("de", "Finanzierungsart"), Term("en", "kind of financing")]
    public FinancingKind? Financing { get; init; }

    /// <summary>How money is drawn.</summary>
    [Term("de", "Zahlungsverfahren"), Term("en", "payment mode")]
    public PaymentMode? Payment { get; init; }

    /// <summary>First day of the Bewilligungszeitraum.</summary>
    [Term("de", "Beginn des Bewilligungszeitraums"), Term("en", "start of the grant period")]
    [FundingDate]
    public LocalDate? PeriodStart { get; init; }

    /// <summary>Last day of the Bewilligungszeitraum, Änderungsbescheide included. Never shifted (§ 31 Abs. 4 VwVfG).</summary>
    [Term("de", "Ende des Bewilligungszeitraums"), Term("en", "end of the grant period")]
    [FundingDate]
    public LocalDate? PeriodEnd { get; init; }

    /// <summary>The amount granted.</summary>
    [Term("de", "Zuwendung"), Term("en", "grant"), Unit("EUR")]
    public decimal? Grant { get; init; }

    /// <summary>Total of the binding Finanzierungsplan.</summary>
    [Term("de", "Gesamtausgaben nach Finanzierungsplan"), Term("en", "total expenditure in the financing plan"), Unit("EUR")]
    public decimal? PlannedTotal { get; init; }

    /// <summary>Whether the same purpose is funded again and again: then no Bagatelle.</summary>
    [Term("de", "wiederkehrende Förderung desselben Zwecks"), Term("en", "recurring funding of the same purpose")]
    public bool? IsRecurring { get; init; }

    /// <summary>From the edition of 2025: whether a Haushaltsgesetz rules otherwise on reductions.</summary>
    [Term("de", "Vorbehalt des Haushaltsgesetzes"), Term("en", "proviso of the budget act")]
    public bool? ReservesBudgetAct { get; init; }

    /// <summary>Seat of the authority or Projektträger: its holidays count. As exact as known, the municipality if possible.</summary>
    public TerritoryKey? AuthoritySeat { get; init; }

    /// <summary>The edition of the general conditions that the notice names; <see langword="null"/> if it names none that is known.</summary>
    public ConditionsEdition? Edition =>
        Conditions is { } document && ConditionsStand is { } stand ? ConditionsEditions.Find(document, stand) : null;

    /// <summary>Whether the seat of the authority is known.</summary>
    [Term("de", "Sitz der Behörde bekannt"), Term("en", "seat of the authority known")]
    public bool KnowsAuthoritySeat => AuthoritySeat is not null;

    /// <summary>Whether the edition named is one whose wording is known.</summary>
    [Term("de", "Fassung der Nebenbestimmungen bekannt"), Term("en", "edition of the conditions known")]
    public bool? NamesKnownEdition => Conditions is null || ConditionsStand is null ? null : Edition is not null;
}
