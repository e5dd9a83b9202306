namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>What is said of a literal by the class of its term alone.</summary>
internal enum Outcome : byte
{
    /// <summary>False for every subject of the class.</summary>
    False,

    /// <summary>Unknown for every subject of the class.</summary>
    Unknown,

    /// <summary>True for every subject of the class.</summary>
    True,

    /// <summary>The class is too coarse: the literal has to be evaluated.</summary>
    Mixed,
}
