namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>What is drawn from an evaluation.</summary>
public enum ImprovementAction
{
    /// <summary>Go on as before.</summary>
    [Term("de", "fortführen"), Term("en", "continue")]
    Continue,

    /// <summary>Go on otherwise.</summary>
    [Term("de", "anpassen"), Term("en", "adapt")]
    Adapt,

    /// <summary>Do more of it, or elsewhere too.</summary>
    [Term("de", "ausweiten"), Term("en", "extend")]
    Extend,

    /// <summary>End it.</summary>
    [Term("de", "beenden"), Term("en", "stop")]
    Stop,
}
