namespace KommunalesBildungsmanagement.Matching;

/// <summary>How much a figure can be relied on, from the number of doubts that are named with it.</summary>
public enum DataQuality
{
    /// <summary>Three doubts or more, or the need is unknown.</summary>
    [Term("de", "gering"), Term("en", "low")]
    Low,

    /// <summary>One or two doubts.</summary>
    [Term("de", "mittel"), Term("en", "medium")]
    Medium,

    /// <summary>No doubt.</summary>
    [Term("de", "hoch"), Term("en", "high")]
    High,
}
