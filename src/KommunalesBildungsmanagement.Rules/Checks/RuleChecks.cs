using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Compares two wordings of a rule by their verdicts, whoever they are applied to.</summary>
/// <remarks>The same limits as of <see cref="SpecificationChecks"/> apply. Stateless, safe on any thread.</remarks>
public static class RuleChecks
{
    // Decisions first: they are what a change of wording is made for.
    private static readonly RuleVerdict[] Verdicts =
        [RuleVerdict.Met, RuleVerdict.NotMet, RuleVerdict.NotApplicable, RuleVerdict.Pending, RuleVerdict.Undetermined];

    /// <summary>Every way in which a verdict can change, with an example; none if it is proved that no verdict changes.</summary>
    /// <remarks>Lazy: the first change costs a few questions to the solver, all of them some dozens.</remarks>
    /// <param name="old">The old wording.</param>
    /// <param name="changed">The new wording.</param>
    public static IEnumerable<VerdictChange<T>> Changes<T>(RuleConditions<T> old, RuleConditions<T> changed) =>
        from before in Verdicts
        from after in Verdicts
        where before != after
        let change = Find(old, before, changed, after)
        where change is not null
        select change;

    private static VerdictChange<T>? Find<T>(RuleConditions<T> old, RuleVerdict before, RuleConditions<T> changed, RuleVerdict after)
    {
        var variables = new TermVariables<T>();
        var (one, other) = (VerdictFormulas.Of(old, variables), VerdictFormulas.Of(changed, variables));
        VerdictChange<T>? change = null;
        foreach (var asked in from way in one.For(before) from otherWay in other.For(after) select way.Concat(otherWay).ToArray())
        {
            var answer = Solver.Find(Solver.DefaultEffort, asked);
            if (answer.IsImpossible) continue;
            var example = variables.SketchOf(answer.Example);
            if (example is not null && variables.AreExact) return new(before, after, Truth.True, example);
            if (change?.Example is null) change = new(before, after, Truth.Unknown, example);
        }

        return change;
    }
}
