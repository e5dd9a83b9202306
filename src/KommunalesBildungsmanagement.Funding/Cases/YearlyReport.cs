namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>A report that the recipient has made, or will make, for one calendar year.</summary>
public sealed record YearlyReport
{
    /// <summary>What it is.</summary>
    [Term("de", "Art des Jahresberichts"), Term("en", "kind of yearly report")]
    public required YearlyReportKind Kind { get; init; }

    /// <summary>The calendar year, which is the Haushaltsjahr (§ 4 Satz 1 BHO).</summary>
    [Term("de", "Berichtsjahr"), Term("en", "year reported on")]
    public required int Year { get; init; }

    /// <summary>Its submission.</summary>
    public Filing Filing { get; init; } = new();

    /// <summary>Whether its Sachbericht is joined with the next one (ANBest-P Nr. 6.1 Satz 3).</summary>
    [Term("de", "Sachbericht mit dem nächsten verbunden"), Term("en", "narrative joined with the next one")]
    public bool? IsMergedWithNext { get; init; }
}
