namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>What a step asks.</summary>
internal enum StepKind : byte
{
    /// <summary>Nothing: the outcome is stated.</summary>
    Stated,

    /// <summary>Whether the class of a term lies between two, both included.</summary>
    Classes,

    /// <summary>Whether the class of a term is one of the first 32 known ones that a mask names.</summary>
    ClassMask,

    /// <summary>Whether a set has one of the elements that a mask names.</summary>
    Elements,

    /// <summary>What facts do not decide: the literal is evaluated on the subject.</summary>
    Literal,

    /// <summary>Nothing: it heads two lists of steps.</summary>
    Head,

    /// <summary>Whether all of the steps behind it hold.</summary>
    All,

    /// <summary>Whether one of the steps behind it holds.</summary>
    Any,

    /// <summary>Whether a number of the steps behind it hold.</summary>
    AtLeast,
}
