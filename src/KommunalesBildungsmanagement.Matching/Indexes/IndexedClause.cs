using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A clause as tables over facts, one for each group of facts of which exactly one is the case.</summary>
/// <param name="Tables">The tables, by first fact.</param>
/// <param name="IsOpen">Whether it is at least unknown.</param>
/// <param name="Undecided">The clause itself, if there are subjects for whom facts do not decide it; otherwise <see langword="null"/>.</param>
/// <param name="IsUndecidedForAll">Whether facts may leave it undecided for every subject.</param>
internal sealed record IndexedClause<T>(FactTable[] Tables, bool IsOpen, Clause<T>? Undecided, bool IsUndecidedForAll)
{
    /// <summary>Whether facts about one term decide it, so that it needs no slot.</summary>
    public bool IsSingle => Tables.Length == 1 && !IsUndecidedForAll;

    /// <summary>The terms it reads, as a text: clauses of one shape share a slot.</summary>
    public string Shape { get; } = ClauseShapes.Of(Tables);

    public static IndexedClause<T> Of(Clause<T> clause, Tabulation<T> facts)
    {
        if (clause is { Literals.Count: 1, IsOpen: false } && facts.Of(clause.Literals[0]) is { } only)
            return new([only], IsOpen: false, only.Outcomes.Contains(Outcome.Mixed) ? clause : null, IsUndecidedForAll: false);
        var tables = new List<FactTable>(clause.Literals.Count);
        var isUndecidedForAll = false;
        foreach (var literal in clause.Literals)
        {
            if (facts.Of(literal) is not { } table)
            {
                isUndecidedForAll = true;
                continue;
            }

            // One table for each group of facts, in their order.
            var place = tables.Count;
            while (place > 0 && tables[place - 1].First >= table.First) place--;
            if (place < tables.Count && tables[place].First == table.First) tables[place] = tables[place].Or(table);
            else tables.Insert(place, table);
        }

        var isUndecided = isUndecidedForAll || tables.Exists(t => t.Outcomes.Contains(Outcome.Mixed));

        // Where one fact decides, "at least unknown" is in its table too.
        return tables.Count == 1 && clause.IsOpen && !isUndecidedForAll
            ? new([tables[0].OrOpen()], IsOpen: false, isUndecided ? clause : null, isUndecidedForAll)
            : new([.. tables], clause.IsOpen, isUndecided ? clause : null, isUndecidedForAll);
    }
}
