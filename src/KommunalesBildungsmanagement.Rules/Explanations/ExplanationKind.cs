namespace KommunalesBildungsmanagement.Rules;

/// <summary>How a node of an explanation comes to its outcome.</summary>
public enum ExplanationKind
{
    /// <summary>A condition on one term.</summary>
    Condition,

    /// <summary>A statement that somebody made, without a term behind it.</summary>
    Stated,

    /// <summary>All children must hold.</summary>
    All,

    /// <summary>One child must hold.</summary>
    Any,

    /// <summary>The child must not hold.</summary>
    Not,

    /// <summary>A number of children must hold.</summary>
    AtLeast,

    /// <summary>The child, under a name.</summary>
    Named,
}
