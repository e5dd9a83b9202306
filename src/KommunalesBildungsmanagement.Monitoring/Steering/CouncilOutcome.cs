namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>What a body has done with a matter.</summary>
public enum CouncilOutcome
{
    /// <summary>It was adopted.</summary>
    [Term("de", "beschlossen"), Term("en", "adopted")]
    Adopted,

    /// <summary>It was refused: an answer as well.</summary>
    [Term("de", "abgelehnt"), Term("en", "rejected")]
    Rejected,

    /// <summary>It was put off, and waits for an answer.</summary>
    [Term("de", "vertagt"), Term("en", "postponed")]
    Postponed,

    /// <summary>It was taken note of, and waits for an answer.</summary>
    [Term("de", "zur Kenntnis genommen"), Term("en", "noted")]
    Noted,
}
