using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Which preferences get columns: those that one element of a set meets. They do not count points, but tell which rows cannot have enough.
/// </summary>
internal sealed class PreferenceColumns
{
    private const int MostLesserFacts = 64;

    private readonly bool[] _isSetTerm;
    private readonly HashSet<int> _lesser;

    private PreferenceColumns(bool[] isSetTerm, int weight, HashSet<int> lesser) => (_isSetTerm, Weight, _lesser) = (isSetTerm, weight, lesser);

    /// <summary>The points of one of those that weigh most; 0 if there are none.</summary>
    public int Weight { get; }

    public static PreferenceColumns Of<T>(IReadOnlyList<SegmentRow<T>> rows, bool[] isSetTerm)
    {
        var (weight, facts) = (0, new Dictionary<int, int>());
        foreach (var (preference, condition) in rows.SelectMany(r => r.Preferences))
        {
            if (FactOf(condition, isSetTerm) is not (>= 0 and var fact)) continue;
            facts[fact] = Math.Max(facts.GetValueOrDefault(fact), preference.Weight);
            weight = Math.Max(weight, preference.Weight);
        }

        var lesser = facts.Where(f => f.Value > 0 && f.Value < weight).Select(f => f.Key).ToHashSet();
        return new(isSetTerm, weight, lesser.Count > MostLesserFacts ? [] : lesser);
    }

    /// <summary>The row with what it prefers.</summary>
    /// <remarks>What it prefers of the element for which it stands is no question: whoever looks at it has the element.</remarks>
    public SegmentRow<T> Mark<T>(SegmentRow<T> row)
    {
        if (row.Preferences.Length == 0) return row with { MostOthers = row.Points, MostWithout = row.Points };
        var (most, lesser) = (new List<int>(), new List<int>());
        var (others, without) = (row.Points, row.Points);
        foreach (var (preference, condition) in row.Preferences)
        {
            var fact = preference.Weight > 0 ? FactOf(condition, _isSetTerm) : -1;
            if (fact >= 0 && preference.Weight == Weight && fact != row.Element && !most.Contains(fact))
            {
                most.Add(fact);
                continue;
            }

            others += Math.Max(0, preference.Weight);
            if (fact >= 0 && preference.Weight < Weight && _lesser.Contains(fact)) lesser.Add(fact);
            else without += Math.Max(0, preference.Weight);
        }

        return row with { PrefersMost = most, Prefers = lesser, MostOthers = others, MostWithout = without };
    }

    // The one fact about an element of a set that meets a preference, or -1.
    private static int FactOf<T>(IndexedCondition<T> condition, bool[] isSetTerm)
    {
        if (condition.Clauses is not [{ Tables: [var table], Undecided: null }] || !isSetTerm[table.Term]) return -1;
        var first = Array.IndexOf(table.Outcomes, Outcome.True);
        return first >= 0 && first == Array.LastIndexOf(table.Outcomes, Outcome.True) ? table.First + first : -1;
    }
}
