namespace KommunalesBildungsmanagement.Offerings;

/// <summary>How an offering is held (after the OEH list of learning formats, CC0).</summary>
public static class OfferingFormats
{
    /// <summary>Online, with or without fixed dates: needs a device.</summary>
    public const string Online = "online";

    /// <summary>Partly on site, partly online: needs a device.</summary>
    public const string Blended = "blended";

    /// <summary>The list.</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.Of(
        "offering-formats", "2026-11", new("Formate", "formats"),
        ("on-site", "in Präsenz", "on site"),
        (Online, "online", "online"),
        (Blended, "teils in Präsenz, teils online", "blended"),
        ("outreach", "aufsuchend", "outreach"));
}
