using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Judges conditions as such, before they meet a subject: contradictions, parts without effect, examples, differences between two wordings.
/// </summary>
/// <remarks>
/// <para>Every answer is proved or shown by an example; what is neither is unknown. Proofs rest on the types of the terms, on <see
/// cref="DomainAttribute"/> and on enums having only their named values; terms count as independent of each other. An order of a type that does
/// not come with the library is not understood: with it, fewer things are found and no examples.</para>
/// <para>Cost: a condition of ten parts takes well below a millisecond for one question. The number of steps is bounded, so hostile conditions end
/// as not decided after about a tenth of a second. Stateless, safe on any thread.</para>
/// </remarks>
public static class SpecificationChecks
{
    /// <summary>Everything that is wrong with a condition, worst first.</summary>
    /// <remarks>
    /// Statements may turn out either way here, whatever they say today: that a course is full at present is no fault of its conditions.
    /// Within a contradiction nothing else is looked for.
    /// </remarks>
    /// <param name="specification">The condition.</param>
    public static ValueList<SpecificationFinding<T>> Check<T>(Specification<T> specification) =>
        Findings(Formula.True, specification, new(areStatementsOpen: true));

    /// <summary>Everything that is wrong with a condition that is asked only of those for whom another one is true, worst first.</summary>
    /// <param name="specification">The condition.</param>
    /// <param name="scope">For whom it is asked.</param>
    /// <inheritdoc cref="Check{T}(Specification{T})"/>
    public static ValueList<SpecificationFinding<T>> Check<T>(Specification<T> specification, Specification<T> scope)
    {
        var variables = new TermVariables<T>(areStatementsOpen: true);
        return Findings(scope.ToFormula(variables), specification, variables);
    }

    /// <summary>A case for which a condition has an outcome. Statements count as they are.</summary>
    /// <param name="specification">The condition.</param>
    /// <param name="outcome">The wanted outcome.</param>
    public static ExampleSearch<T> FindExample<T>(Specification<T> specification, Truth outcome)
    {
        var variables = new TermVariables<T>();
        var formula = specification.ToFormula(variables);
        var answer = outcome.IsUnknown
            ? Solver.Find(Solver.DefaultEffort, (formula, Mode.NotTrue), (formula, Mode.NotFalse))
            : Solver.Find(Solver.DefaultEffort, (formula, outcome.IsTrue ? Mode.True : Mode.False));
        var example = variables.ExampleOf(answer.Example);
        return new(answer.IsImpossible ? Truth.False : Truth.Of(example is null ? null : true), example);
    }

    /// <summary>A case for which the outcome is not the same under two wordings. Statements count as they are.</summary>
    /// <param name="old">The old condition.</param>
    /// <param name="changed">The new condition.</param>
    public static SpecificationDifference<T> Difference<T>(Specification<T> old, Specification<T> changed)
    {
        var variables = new TermVariables<T>();
        var (before, after) = (old.ToFormula(variables), changed.ToFormula(variables));
        var answer = RulePairs.Difference(before, after);
        if (answer.IsImpossible) return new(Truth.False, null, Truth.Unknown, Truth.Unknown);
        return variables.ExampleOf(answer.Example) is { } example
            ? new(Truth.True, example, Truth.Of(before.Evaluate(answer.Example!)), Truth.Of(after.Evaluate(answer.Example!)))
            : new(Truth.Unknown, null, Truth.Unknown, Truth.Unknown);
    }

    /// <summary>Whether the second condition is true wherever the first is. Statements count as they are.</summary>
    /// <param name="premise">The first condition.</param>
    /// <param name="conclusion">The second condition.</param>
    public static Truth Implies<T>(Specification<T> premise, Specification<T> conclusion) => IsNever(premise, conclusion, Mode.NotTrue);

    /// <summary>Whether no case makes both conditions true. Statements count as they are.</summary>
    /// <param name="one">A condition.</param>
    /// <param name="other">Another one.</param>
    public static Truth Excludes<T>(Specification<T> one, Specification<T> other) => IsNever(one, other, Mode.True);

    private static Truth IsNever<T>(Specification<T> one, Specification<T> other, Mode mode)
    {
        var variables = new TermVariables<T>();
        var answer = Solver.Find(Solver.DefaultEffort, (one.ToFormula(variables), Mode.True), (other.ToFormula(variables), mode));
        if (answer.IsImpossible) return Truth.True;
        return variables.ExampleOf(answer.Example) is null ? Truth.Unknown : Truth.False;
    }

    private static ValueList<SpecificationFinding<T>> Findings<T>(Formula scope, Specification<T> specification, TermVariables<T> variables) =>
        RuleCheck.Findings(new(scope, specification.ToFormula(variables)))
            .Select(f => FindingTexts.Of(f, variables))
            .OrderBy(f => f.Severity)
            .ToValueList();
}
