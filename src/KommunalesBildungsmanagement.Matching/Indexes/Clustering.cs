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

    private const int FewestElements = 16;

    private readonly string? _shape;

    private Clustering(string? shape, int term) => (_shape, Term) = (shape, term);

    /// <summary>The set by whose elements rows stand together; -1 if they do not.</summary>
    public int Term { get; }

    public static Clustering Of<T>(IReadOnlyList<SegmentRow<T>> rows, bool[] isSetTerm)
    {
        var elements = new Dictionary<(string Shape, int Term), (int Rows, HashSet<int> Elements)>();
        foreach (var row in rows.Count < FewestRows ? [] : rows)
        {
            var clauses = row.Requirements.SelectMany(r => r.Condition.Clauses).Where(c => AsksForElements(c, isSetTerm));
            foreach (var clause in clauses.DistinctBy(c => c.Shape))
            {
                var key = (clause.Shape, clause.Tables[0].Term);
                var (count, named) = elements.GetValueOrDefault(key, (0, []));
                foreach (var table in clause.Tables) named.Add(table.First);
                elements[key] = (count + 1, named);
            }
        }

        var best = elements.Where(e => e.Value.Rows * 2 >= rows.Count && e.Value.Elements.Count >= FewestElements)
            .OrderByDescending(e => e.Value.Elements.Count).ThenBy(e => e.Key.Shape, StringComparer.Ordinal).FirstOrDefault();
        return best.Key.Shape is null ? new(null, -1) : new(best.Key.Shape, best.Key.Term);
    }

    /// <summary>The clause of a row by which it stands, if it has one.</summary>
    public IndexedClause<T>? ClauseOf<T>(SegmentRow<T> row, bool[] isSetTerm) => _shape is null
        ? null
        : row.Requirements.SelectMany(r => r.Condition.Clauses).FirstOrDefault(c => c.Shape == _shape && AsksForElements(c, isSetTerm));

    // One of several elements, and nothing else.
    private static bool AsksForElements<T>(IndexedClause<T> clause, bool[] isSetTerm) =>
        clause is { IsOpen: false, Undecided: null, Tables.Count: > 0 }
        && clause.Tables.All(t => isSetTerm[t.Term] && t.Outcomes is [Outcome.Unknown, Outcome.True, Outcome.False]);
}
