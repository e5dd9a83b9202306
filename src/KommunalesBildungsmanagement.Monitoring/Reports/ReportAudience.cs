namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>Who may read a report. Disclosure control does not depend on it: a paper for the council becomes public.</summary>
public enum ReportAudience
{
    /// <summary>The administration.</summary>
    [Term("de", "verwaltungsintern"), Term("en", "internal")]
    Internal,

    /// <summary>Council and committees.</summary>
    [Term("de", "Rat und Ausschüsse"), Term("en", "council and committees")]
    Council,

    /// <summary>Everybody.</summary>
    [Term("de", "Öffentlichkeit"), Term("en", "public")]
    Public,
}
