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

    /// <summary>Whether the Sachbericht is in it.</summary>
    [Term("de", "Sachbericht liegt bei"), Term("en", "narrative report enclosed")]
    public bool? HasNarrative { get; init; }

    /// <summary>Whether the zahlenmäßiger Nachweis is in it.</summary>
    [Term("de", "zahlenmäßiger Nachweis liegt bei"), Term("en", "numeric report enclosed")]
    public bool? HasNumericPart { get; init; }

    /// <summary>Whether it updates the Verwertungsplan.</summary>
    [Term("de", "Verwertungsplan fortgeschrieben"), Term("en", "exploitation plan updated")]
    public bool? UpdatesExploitationPlan { get; init; }

    /// <summary>Whether its Sachbericht is joined with the next one (ANBest-P Nr. 6.1 Satz 3).</summary>
    [Term("de", "Sachbericht mit dem nächsten verbunden"), Term("en", "narrative joined with the next one")]
    public bool? IsMergedWithNext { get; init; }
}
