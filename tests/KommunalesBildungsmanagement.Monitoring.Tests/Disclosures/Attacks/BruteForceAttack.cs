namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures.Attacks;

/// <summary>All tables of whole counts that fit what is published, up to a largest count; for tiny tables.</summary>
internal static class BruteForceAttack
{
    /// <summary>The counts that each cell takes in some table.</summary>
    public static IReadOnlyList<HashSet<long>> Possible(PublishedView view, long most)
    {
        var possible = Enumerable.Range(0, view.Names.Count).Select(_ => new HashSet<long>()).ToList();
        var open = Enumerable.Range(0, view.Names.Count).Where(view.IsOpen).ToArray();
        var values = view.Low.ToArray();
        Assign(0);
        return possible;

        void Assign(int next)
        {
            if (!view.Equations.TrueForAll(e => CanHold(e, next))) return;
            if (next == open.Length)
            {
                for (var i = 0; i < values.Length; i++) possible[i].Add(values[i]);
                return;
            }

            for (var v = view.Low[open[next]]; v <= Math.Min(view.High[open[next]] ?? most, most); v++)
            {
                values[open[next]] = v;
                Assign(next + 1);
            }

            values[open[next]] = view.Low[open[next]];
        }

        bool CanHold((int Sum, int[] Parts) equation, int assigned)
        {
            bool IsSet(int cell) => Array.IndexOf(open, cell) is var at && (at < 0 || at < assigned);
            var parts = equation.Parts.Sum(p => values[p]);
            if (!IsSet(equation.Sum)) return true;
            return Array.TrueForAll(equation.Parts, IsSet) ? parts == values[equation.Sum] : parts <= values[equation.Sum];
        }
    }
}
