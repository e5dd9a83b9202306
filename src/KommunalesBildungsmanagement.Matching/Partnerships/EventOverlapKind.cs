namespace KommunalesBildungsmanagement.Matching;

/// <summary>What two planned events have to do with each other.</summary>
public enum EventOverlapKind
{
    /// <summary>They compete for the same people on the same day in the same place.</summary>
    [Term("de", "Terminkonflikt"), Term("en", "clash")]
    Clash,

    /// <summary>Different actors plan for the same people on days nearby: it could be one joint event.</summary>
    [Term("de", "gemeinsamer Termin möglich"), Term("en", "joint event possible")]
    JointSlot,
}
