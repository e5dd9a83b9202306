using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Finds an assignment that gives formulas the asked outcomes, or proves that there is none.</summary>
internal static class Solver
{
    /// <summary>Steps that decide every usual condition many times over, and take less than 0.1 s where they do not.</summary>
    public const int DefaultEffort = 20_000;

    /// <summary>Values for which every formula has the asked outcome.</summary>
    /// <param name="effort">The most steps to take; the answer is undecided if they do not suffice.</param>
    /// <param name="asked">Formulas and the outcomes asked of them.</param>
    public static Answer Find(int effort, params (Formula Formula, Mode Mode)[] asked)
    {
        var spent = new Effort(effort);
        if (!spent.TrySpend(asked.Sum(a => a.Formula.Size))) return Answer.Undecided(effort);
        var search = new Search(spent);
        var found = search.Run(asked.Select(a => Lowering.Of(a.Formula, a.Mode)).ToArray());
        if (found is null) return search.HasGivenUp ? Answer.Undecided(spent.Spent) : Answer.Impossible(spent.Spent);

        // Nobody is shown an example that has not been tried out.
        var variables = asked.SelectMany(a => a.Formula.Variables()).Distinct().ToList();
        var example = Complete(variables, found);
        var isRight = example.IsPossibleFor(variables) && asked.All(a => a.Formula.Is(a.Mode, example));
        return isRight ? Answer.Found(example, spent.Spent) : Answer.Undecided(spent.Spent);
    }

    // What has no say is missing if it can be, because the shortest example says most.
    private static Assignment Complete(List<Variable> variables, Dictionary<Variable, Value?> found)
    {
        bool IsThere(Variable root) => found.TryGetValue(root, out var value) ? value is not null : !root.CanBeMissing;
        var values = new Dictionary<Variable, Value>();
        foreach (var variable in variables.Concat(variables.SelectMany(v => v.AllRequired())).Distinct())
        {
            if (!variable.Roots().All(IsThere)) continue;
            var value = found.TryGetValue(variable, out var chosen) ? chosen : Domain.Of(variable).Pick();
            if (value is { } known) values[variable] = known;
        }

        return new(values);
    }
}
