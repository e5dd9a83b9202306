namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>What may become of a measure after an evaluation. People decide.</summary>
public enum ImprovementAction
{
    /// <summary>Go on as it is.</summary>
    [Term("de", "weiterführen"), Term("en", "continue")]
    Continue,

    /// <summary>Change it.</summary>
    [Term("de", "anpassen"), Term("en", "adapt")]
    Adapt,

    /// <summary>Do more of it.</summary>
    [Term("de", "ausweiten"), Term("en", "extend")]
    Extend,

    /// <summary>End it.</summary>
    [Term("de", "beenden"), Term("en", "stop")]
    Stop,
}
