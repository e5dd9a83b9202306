using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A two-valued condition on an assignment: what a three-valued formula becomes once it is said which outcome is asked for.</summary>
internal abstract class Goal
{
    private Goal? _negated;

    /// <summary>The goal that is reached exactly where this one is not.</summary>
    public Goal Negated => _negated ??= Negate();

    /// <summary>The variables it speaks of, possibly repeatedly.</summary>
    public abstract IEnumerable<Variable> Variables { get; }

    protected abstract Goal Negate();
}
