using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// The preferences that weigh most and that one element of a set meets: they get columns, so that rows without enough of them are left out together.
/// </summary>
/// <param name="Weight">The points of one; 0 if there are none.</param>
internal readonly record struct HeaviestPreferences(int Weight)
{
    public static HeaviestPreferences Of<T>(IReadOnlyList<SegmentRow<T>> rows, bool[] isSetTerm) =>
        new(rows.SelectMany(r => r.Preferences).Where(p => FactOf(p.Condition, isSetTerm) >= 0).Select(p => p.Preference.Weight).Append(0).Max());

    /// <summary>The row with what it prefers most.</summary>
    public SegmentRow<T> Mark<T>(SegmentRow<T> row, bool[] isSetTerm)
    {
        var preferred = new List<int>();
        var others = row.Points;
        foreach (var (preference, condition) in row.Preferences)
        {
            var fact = preference.Weight == Weight ? FactOf(condition, isSetTerm) : -1;
            if (fact >= 0 && !preferred.Contains(fact)) preferred.Add(fact);
            else others += Math.Max(0, preference.Weight);
        }

        return row with { Preferred = preferred, MostOthers = others };
    }

    // The one fact about an element of a set that meets a preference, or -1.
    private static int FactOf<T>(IndexedCondition<T> condition, bool[] isSetTerm)
    {
        if (condition.Clauses is not [{ Tables: [var table], Undecided: null }] || !isSetTerm[table.Term]) return -1;
        var first = Array.IndexOf(table.Outcomes, Outcome.True);
        return first >= 0 && first == Array.LastIndexOf(table.Outcomes, Outcome.True) ? table.First + first : -1;
    }
}
