namespace KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

/// <summary>How a step was entered.</summary>
public enum CycleChangeKind
{
    /// <summary>The work began.</summary>
    [Term("de", "Beginn"), Term("en", "beginning")]
    Begin,

    /// <summary>On to the next step.</summary>
    [Term("de", "weiter"), Term("en", "forward")]
    Forward,

    /// <summary>Back to an earlier step of the same round.</summary>
    [Term("de", "zurück"), Term("en", "back")]
    Back,

    /// <summary>Into the next round.</summary>
    [Term("de", "nächste Runde"), Term("en", "next round")]
    NextRound,
}
