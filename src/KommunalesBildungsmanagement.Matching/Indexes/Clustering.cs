using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Puts rows together that ask for the same element of a set, such as a topic: who names some of many elements is then compared with few rows.
/// </summary>
/// <remarks>
/// A row that asks for one of several elements stands with each of them and asks there for that one alone; the answer is the best of its copies.
/// Only for large segments in which most rows ask for elements of a set with many.
/// </remarks>
internal sealed class Clustering
{
    /// <summary>The fewest rows for which it pays.</summary>
    public const int FewestRows = 1024;

    /// <summary>The fewest elements of the set for which it pays.</summary>
    public const int FewestElements = 16;

    private readonly string? _shape;

    private Clustering(string? shape, int term) => (_shape, Term) = (shape, term);

    /// <summary>The set by whose elements rows stand together; -1 if they do not.</summary>
    public int Term { get; }

    public static Clustering Of<T>(IReadOnlyList<SegmentRow<T>> rows, bool[] isSetTerm)
    {
        var elements = new Dictionary<(string Shape, int Term), (int Rows, HashSet<int> Elements)>();
        var seen = new HashSet<string>();
        foreach (var row in rows.Count < FewestRows ? [] : rows)
        {
            seen.Clear();
            foreach (var (_, condition) in row.Requirements)
            {
                foreach (var clause in condition.Clauses)
                {
                    if (!AsksForElements(clause, isSetTerm) || !seen.Add(clause.Shape)) continue;
                    var key = (clause.Shape, clause.Tables[0].Term);
                    var (count, named) = elements.GetValueOrDefault(key, (0, []));
                    foreach (var table in clause.Tables) named.Add(table.First);
                    elements[key] = (count + 1, named);
                }
            }
        }

        var best = elements.Where(e => e.Value.Rows * 2 >= rows.Count && e.Value.Elements.Count >= FewestElements)
            .OrderByDescending(e => e.Value.Elements.Count).ThenBy(e => e.Key.Shape, StringComparer.Ordinal).FirstOrDefault();
        return best.Key.Shape is null ? new(null, -1) : new(best.Key.Shape, best.Key.Term);
    }

    /// <summary>The clause of a row by which it stands, if it has one.</summary>
    public IndexedClause<T>? ClauseOf<T>(SegmentRow<T> row, bool[] isSetTerm)
    {
        if (_shape is null) return null;
        foreach (var (_, condition) in row.Requirements)
        {
            foreach (var clause in condition.Clauses)
            {
                if (clause.Shape == _shape && AsksForElements(clause, isSetTerm)) return clause;
            }
        }

        return null;
    }

    // One of several elements, and nothing else.
    private static bool AsksForElements<T>(IndexedClause<T> clause, bool[] isSetTerm)
    {
        if (clause is not { IsOpen: false, Undecided: null, Tables.Length: > 0 }) return false;
        foreach (var table in clause.Tables)
        {
            if (!isSetTerm[table.Term] || table.Outcomes is not [Outcome.Unknown, Outcome.True, Outcome.False]) return false;
        }

        return true;
    }
}
