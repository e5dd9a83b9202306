namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Which day an indicator about participants looks at.</summary>
public enum IndicatorTiming
{
    /// <summary>An output: the day of entry.</summary>
    [Term("de", "bei Eintritt"), Term("en", "at entry")]
    Entry,

    /// <summary>An immediate result: from the day of leaving to 28 days after it.</summary>
    [Term("de", "nach Austritt (28 Tage)"), Term("en", "upon leaving (28 days)")]
    UponLeaving,

    /// <summary>A longer-term result: the day six months after leaving.</summary>
    [Term("de", "sechs Monate nach Austritt"), Term("en", "six months after leaving")]
    SixMonthsAfter,
}
