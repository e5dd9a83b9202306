namespace KommunalesBildungsmanagement.Matching;

/// <summary>What a bit in a column says about the row.</summary>
internal enum ColumnKind
{
    /// <summary>The fact rejects it.</summary>
    Rejects,

    /// <summary>The fact leaves a requirement of one term open.</summary>
    Opens,

    /// <summary>The fact makes a clause true, or may make it true and the steps of the row say whether.</summary>
    Accepts,

    /// <summary>The fact leaves a clause open.</summary>
    LeavesOpen,

    /// <summary>The fact meets a preference.</summary>
    Prefers,

    /// <summary>The fact meets one of the preferences that weigh most. Two columns each, shared with other facts.</summary>
    PrefersMost,
}
