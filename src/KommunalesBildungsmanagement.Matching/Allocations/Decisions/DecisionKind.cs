namespace KommunalesBildungsmanagement.Matching;

/// <summary>What an office does with a proposal for one applicant.</summary>
public enum DecisionKind
{
    /// <summary>It decides as proposed.</summary>
    [Term("de", "wie vorgeschlagen entschieden"), Term("en", "confirmed")]
    Confirmed,

    /// <summary>It decides otherwise, with a reason.</summary>
    [Term("de", "abweichend entschieden"), Term("en", "overridden")]
    Overridden,
}
