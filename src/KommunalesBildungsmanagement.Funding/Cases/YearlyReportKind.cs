namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>What is reported for a calendar year.</summary>
public enum YearlyReportKind
{
    /// <summary>BNBest-BMBF 98 Nr. 3.1.</summary>
    [Term("de", "Zwischenbericht"), Term("en", "interim report")]
    InterimReport,

    /// <summary>ANBest-P Nr. 6.1 Satz 2.</summary>
    [Term("de", "Zwischennachweis"), Term("en", "interim use report")]
    InterimUseReport,
}
