using System.Runtime.CompilerServices;

namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>One step of a condition over numbered facts; 12 bytes.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Outcomes">Two bits each: the outcome if what it asks is so, if it is not, and if nobody knows.</param>
/// <param name="Place">Place of the term, the word or the literal; of a group that asks for a number of its steps, that number.</param>
/// <param name="Argument">Two classes, a mask, or how many steps a group takes, itself included.</param>
/// <param name="Tag">What the owner of the list attaches to the condition that starts here.</param>
internal readonly record struct Step(StepKind Kind, byte Outcomes, ushort Place, uint Argument, int Tag)
{
    /// <summary>How many steps the condition takes that starts here.</summary>
    public int Length => Kind >= StepKind.All ? (int)Argument : 1;

    /// <summary>The first of two classes.</summary>
    public uint From => Argument & 0xFFFF;

    /// <summary>The last of two classes.</summary>
    public uint To => Argument >> 16;

    /// <summary>Whether the facts alone say what it comes to.</summary>
    public bool IsOnFacts => Kind < StepKind.Literal;

    /// <summary>The outcome if what it asks is so.</summary>
    public Outcome IfSo => (Outcome)(Outcomes & 3);

    /// <summary>The outcome if it is not.</summary>
    public Outcome IfNot => (Outcome)(Outcomes >> 2 & 3);

    /// <summary>The outcome if nobody knows.</summary>
    public Outcome IfUnknown => (Outcome)(Outcomes >> 4);

    /// <summary>What a step on facts comes to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Outcome Evaluate(SubjectFacts facts)
    {
        if (Kind == StepKind.Classes)
        {
            var @class = facts.Classes[Place];
            return @class == 0 ? IfUnknown : @class - From <= To - From ? IfSo : IfNot;
        }

        if (Kind == StepKind.Elements)
            return (facts.In[Place] & Argument) != 0 ? IfSo : (facts.Out[Place] & Argument) == Argument ? IfNot : IfUnknown;
        if (Kind == StepKind.Stated) return IfSo;
        var one = facts.Classes[Place];
        return one == 0 ? IfUnknown : one <= 32 && (Argument >> (int)(one - 1) & 1) != 0 ? IfSo : IfNot;
    }
}
