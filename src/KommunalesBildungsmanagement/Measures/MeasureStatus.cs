namespace KommunalesBildungsmanagement.Measures;

/// <summary>Where a measure stands in its life.</summary>
public enum MeasureStatus
{
    /// <summary>An idea.</summary>
    [Term("de", "Idee"), Term("en", "idea")]
    Idea,

    /// <summary>A written draft.</summary>
    [Term("de", "Entwurf"), Term("en", "draft")]
    Draft,

    /// <summary>Decided.</summary>
    [Term("de", "beschlossen"), Term("en", "approved")]
    Approved,

    /// <summary>Running.</summary>
    [Term("de", "läuft"), Term("en", "running")]
    Running,

    /// <summary>Finished.</summary>
    [Term("de", "abgeschlossen"), Term("en", "finished")]
    Finished,

    /// <summary>Given up.</summary>
    [Term("de", "verworfen"), Term("en", "dropped")]
    Dropped,
}
