using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A three-valued condition over variables, in strong Kleene logic: what a missing value leaves open is unknown. Immutable.</summary>
/// <remarks>Equality is by structure, whatever the <see cref="Origin"/> and the division.</remarks>
internal abstract record Formula
{
    /// <summary>Whatever the caller wants to point at when he speaks of this part: a node of a tree, a place in a source.</summary>
    public object? Origin { get; init; }

    /// <summary>Whether findings speak of it as one thing, like an interval, and not of its parts.</summary>
    public bool IsIndivisible { get; init; }

    /// <summary>The parts of a composed formula; none of an atom.</summary>
    public virtual IReadOnlyList<Formula> Parts => [];

    /// <summary>The parts of which findings can speak.</summary>
    public IReadOnlyList<Formula> Divisions => IsIndivisible ? [] : Parts;

    public static Formula True { get; } = new Constant(true);

    public static Formula All(params IEnumerable<Formula> parts) => new And([.. parts]);

    public static Formula Any(params IEnumerable<Formula> parts) => new Or([.. parts]);

    /// <summary>The outcome for an assignment: true, false or unknown (<see langword="null"/>). The plain meaning, to which the solver is held.</summary>
    public abstract bool? Evaluate(Assignment assignment);

    /// <summary>The variables that occur, each once.</summary>
    public IEnumerable<Variable> Variables() => OwnVariables.Concat(Parts.SelectMany(p => p.Variables())).Distinct();

    /// <summary>Whether the outcome for an assignment is one that is asked for.</summary>
    public bool Is(Mode mode, Assignment assignment) => mode switch
    {
        Mode.True => Evaluate(assignment) == true,
        Mode.False => Evaluate(assignment) == false,
        Mode.NotTrue => Evaluate(assignment) != true,
        _ => Evaluate(assignment) != false,
    };

    public virtual bool Equals(Formula? other) => other is not null && EqualityContract == other.EqualityContract && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(EqualityContract.GetHashCode(), (hash, p) => unchecked((hash * 31) + p.GetHashCode()));

    /// <summary>The variables of this node itself.</summary>
    protected virtual IEnumerable<Variable> OwnVariables => [];
}
