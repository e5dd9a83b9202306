namespace KommunalesBildungsmanagement.Funding.Calendars;

/// <summary>Where an obligation stands on a day.</summary>
public enum ObligationState
{
    /// <summary>Not known: a fact is missing without which neither the day nor the answer is known.</summary>
    [Term("de", "unklar"), Term("en", "unclear")]
    [Undecided]
    Unknown,

    /// <summary>Not done, and not due yet.</summary>
    [Term("de", "offen"), Term("en", "open")]
    [Undecided]
    Open,

    /// <summary>Not done, not due yet, and the authority has extended the period.</summary>
    [Term("de", "verlängert"), Term("en", "extended")]
    [Undecided]
    Extended,

    /// <summary>Done in time.</summary>
    [Term("de", "erledigt"), Term("en", "done")]
    Done,

    /// <summary>Done, but after the last day.</summary>
    [Term("de", "verspätet erledigt"), Term("en", "done late")]
    DoneLate,

    /// <summary>Not done, and the last day has passed.</summary>
    [Term("de", "überfällig"), Term("en", "overdue")]
    Overdue,
}
