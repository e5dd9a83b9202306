using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>
/// Looks for values that reach all goals: draws conclusions, takes apart what has no variable in common, and tries out what is left to choose.
/// </summary>
/// <remarks>
/// Every choice is between a goal and its negation, so nothing is lost. Ends without a proof only when the effort or the depth is exhausted.
/// </remarks>
internal sealed class Search(Effort effort)
{
    // Keeps the stack small: some 300 bytes and three calls a level.
    private const int MostLevels = 300;

    /// <summary>Whether something was left aside, so that not having found values proves nothing.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Values that reach the goals, with <see langword="null"/> for what must be missing; variables without a say are left out.</summary>
    /// <param name="goals">The goals.</param>
    /// <param name="level">How many choices were made before.</param>
    public Dictionary<Variable, Value?>? Run(IReadOnlyList<Goal> goals, int level = 0)
    {
        if (level > MostLevels || !effort.TrySpend(1 + goals.Count)) return GiveUp();
        var conclusions = new Conclusions(goals, effort);
        if (conclusions.IsContradictory) return null;
        if (effort.IsExhausted) return GiveUp();
        var components = Components.Of([.. conclusions.Knowledge.Literals, .. conclusions.Open]);
        if (components.Count == 1) return RunComponent(conclusions, level);
        var values = new Dictionary<Variable, Value?>();
        foreach (var component in components)
        {
            if (Run(component, level + 1) is not { } part) return null;
            foreach (var value in part) values[value.Key] = value.Value;
        }

        return values;
    }

    private Dictionary<Variable, Value?>? RunComponent(Conclusions conclusions, int level)
    {
        var sums = conclusions.Knowledge.OpenSums.ToList();
        var system = new LinearSystem(conclusions.Knowledge.Domains, effort);
        var numbers = system.Solve([.. sums.Where(s => s.Relation != Relation.IsNot)]);
        if (system.IsImpossible) return null;
        if (conclusions.Open.Count > 0)
        {
            var quorum = conclusions.Open.OrderBy(q => q.Goals.Count).First();
            var others = quorum.Goals.Skip(1).ToList();
            IReadOnlyList<Goal> rest = [.. conclusions.Knowledge.Literals, .. conclusions.Open.Where(q => q != quorum)];
            return Run([.. rest, quorum.Goals[0], new Quorum(quorum.Needed - 1, others)], level + 1)
                ?? Run([.. rest, quorum.Goals[0].Negated, new Quorum(quorum.Needed, others)], level + 1);
        }

        return numbers is null ? GiveUp() : Complete(conclusions.Knowledge, sums, numbers, level);
    }

    // The numbers solve the sums; what they break are gaps: fractions of whole numbers, excluded values, sums that must not be zero.
    private Dictionary<Variable, Value?>? Complete(
        Knowledge knowledge, List<SumLiteral> sums, Dictionary<Variable, Rational> numbers, int level)
    {
        var values = knowledge.Missing.ToDictionary(v => v, _ => default(Value?));
        foreach (var domain in knowledge.Domains)
        {
            if (!numbers.TryGetValue(domain.Key, out var number))
            {
                if (domain.Value.Pick() is not { } value) return GiveUp();
                values[domain.Key] = value;
                if (value.Symbol is null) numbers[domain.Key] = value.Number;
            }
            else if (((NumberDomain)domain.Value).Allows(number))
            {
                values[domain.Key] = number;
            }
            else
            {
                var (below, above) = ((NumberDomain)domain.Value).SplitAt(number);
                return Split(
                    knowledge, new SumLiteral(domain.Key - (Linear)below.Bound, below.Relation),
                    new SumLiteral(domain.Key - (Linear)above.Bound, above.Relation), level);
            }
        }

        var broken = sums.Find(s => s.Relation == Relation.IsNot && s.Sum.ValueFor(numbers).Sign == 0);
        return broken is null
            ? values
            : Split(knowledge, new SumLiteral(broken.Sum, Relation.MoreThan), new SumLiteral(broken.Sum, Relation.LessThan), level);
    }

    private Dictionary<Variable, Value?>? Split(Knowledge knowledge, SumLiteral one, SumLiteral other, int level) =>
        Run([.. knowledge.Literals, one], level + 1) ?? Run([.. knowledge.Literals, other], level + 1);

    private Dictionary<Variable, Value?>? GiveUp()
    {
        HasGivenUp = true;
        return null;
    }
}
