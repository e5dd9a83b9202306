namespace KommunalesBildungsmanagement.Matching;

/// <summary>Advice on one offering for one person, from worst to best. It is information; the decision stays with people (Art. 22 DSGVO).</summary>
[ResultMatters]
public enum Verdict
{
    /// <summary>A requirement is surely not met, and nothing known removes the obstacle.</summary>
    [Term("de", "passt nicht"), Term("en", "not suitable")]
    NotSuitable,

    /// <summary>Something that matters is unknown; the questions are named.</summary>
    [Term("de", "noch zu klären"), Term("en", "needs clarification")]
    [Undecided]
    NeedsClarification,

    /// <summary>An obstacle stands against it, and a measure that is open to this person removes it.</summary>
    [Term("de", "passt, wenn …"), Term("en", "suitable if …")]
    SuitableIf,

    /// <summary>All requirements are met.</summary>
    [Term("de", "passt"), Term("en", "suitable")]
    Suitable,
}
