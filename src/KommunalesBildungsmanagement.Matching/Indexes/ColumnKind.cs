namespace KommunalesBildungsmanagement.Matching;

/// <summary>What a bit in a column says about the row.</summary>
internal enum ColumnKind
{
    /// <summary>The fact rejects it.</summary>
    Rejects,

    /// <summary>The fact leaves a requirement of one term open.</summary>
    Opens,

    /// <summary>The fact is too coarse for a requirement of one term: it has to be evaluated.</summary>
    Undecides,

    /// <summary>The fact makes a clause true.</summary>
    Accepts,

    /// <summary>The fact leaves a clause open.</summary>
    LeavesOpen,

    /// <summary>The fact is too coarse: unless another one decides the clause, it has to be evaluated.</summary>
    LeavesUndecided,
}
