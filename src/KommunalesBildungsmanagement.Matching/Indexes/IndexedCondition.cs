using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A condition as clauses over facts.</summary>
/// <param name="Clauses">The clauses that facts decide.</param>
/// <param name="IsComplete">Whether these are all; otherwise the condition has to be evaluated on candidates.</param>
/// <param name="IsDistributed">Whether an unknown fact may be one whose answer changes nothing.</param>
internal sealed record IndexedCondition(IReadOnlyList<IndexedClause> Clauses, bool IsComplete, bool IsDistributed)
{
    /// <summary>Whether no subject meets it surely: a clause without facts is not true.</summary>
    public bool IsNeverSure => Clauses.Any(c => c.Tables.Count == 0);

    public static IndexedCondition Of<T>(ConjunctiveForm<T>? form, FactCatalogue<T> facts)
    {
        if (form is null) return new([], IsComplete: false, IsDistributed: true);
        var clauses = form.Clauses.Select(c => Of(c, facts)).ToList();
        return new([.. clauses.OfType<IndexedClause>()], clauses.TrueForAll(c => c is not null), form.IsDistributed);
    }

    private static IndexedClause? Of<T>(Clause<T> clause, FactCatalogue<T> facts)
    {
        var tables = new SortedDictionary<int, FactTable>();
        foreach (var literal in clause.Literals)
        {
            if (facts.Tabulate(literal) is not { } table || table.Outcomes.Contains(Outcome.Mixed)) return null;
            tables[table.First] = tables.TryGetValue(table.First, out var other) ? other.Or(table) : table;
        }

        // One fact decides: then "at least unknown" is in the table too.
        return tables.Count == 1 && clause.IsOpen
            ? new([tables.Values.First().OrOpen()], IsOpen: false)
            : new([.. tables.Values], clause.IsOpen);
    }
}
