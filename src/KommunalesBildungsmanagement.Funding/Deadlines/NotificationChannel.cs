namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>How a decision was sent.</summary>
public enum NotificationChannel
{
    /// <summary>By post within Germany: deemed notified some days after posting.</summary>
    [Term("de", "Post im Inland"), Term("en", "post within Germany")]
    DomesticPost,

    /// <summary>Electronically: deemed notified some days after dispatch.</summary>
    [Term("de", "elektronisch"), Term("en", "electronically")]
    Electronic,

    /// <summary>By hand, formal service or post from abroad: no fiction, the day of receipt counts.</summary>
    [Term("de", "auf andere Weise (Übergabe, Zustellung, Ausland)"), Term("en", "otherwise (by hand, formal service, abroad)")]
    Other,
}
