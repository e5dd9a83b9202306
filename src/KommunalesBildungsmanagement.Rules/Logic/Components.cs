using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Groups goals that share a variable, directly or through others; the groups can be reached apart from each other.</summary>
internal static class Components
{
    public static IReadOnlyList<IReadOnlyList<Goal>> Of(IReadOnlyList<Goal> goals)
    {
        var parents = Enumerable.Range(0, goals.Count).ToArray();
        var firstWith = new Dictionary<Variable, int>();
        for (var i = 0; i < goals.Count; i++)
        {
            foreach (var variable in goals[i].Variables.SelectMany(v => v.Roots().Append(v)))
            {
                if (firstWith.TryGetValue(variable, out var other)) parents[Root(parents, i)] = Root(parents, other);
                else firstWith[variable] = i;
            }
        }

        return Enumerable.Range(0, goals.Count)
            .GroupBy(i => Root(parents, i), i => goals[i])
            .Select(g => (IReadOnlyList<Goal>)g.ToList())
            .ToList();
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index) index = parents[index] = parents[parents[index]];
        return index;
    }
}
