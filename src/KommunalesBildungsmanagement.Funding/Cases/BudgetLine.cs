namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Position of a Finanzierungsplan.</summary>
public sealed record BudgetLine
{
    /// <summary>Its code, e.g. "0835".</summary>
    [Term("de", "Position"), Term("en", "line")]
    public required string Code { get; init; }

    /// <summary>What the binding plan allows.</summary>
    [Term("de", "Ansatz"), Term("en", "planned"), Unit("EUR")]
    public decimal? Planned { get; init; }

    /// <summary>What was spent.</summary>
    [Term("de", "Ausgabe"), Term("en", "actual"), Unit("EUR")]
    public decimal? Actual { get; init; }

    /// <summary>Whether it is derived from other lines by a flat rate: then it has no tolerance of its own.</summary>
    [Term("de", "Pauschale"), Term("en", "flat rate")]
    public bool IsFlatRate { get; init; }

    /// <summary>Whether the deviation follows from conditions of an authority, e.g. of building law.</summary>
    [Term("de", "Abweichung durch behördliche Bedingungen"), Term("en", "deviation ordered by an authority")]
    public bool IsBoundByOfficialOrder { get; init; }
}
