using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A condition as clauses over facts: all must hold.</summary>
/// <param name="Clauses">The clauses.</param>
internal sealed record IndexedCondition<T>(IndexedClause<T>[] Clauses)
{
    /// <summary>Whether no subject meets it surely: a clause that nothing makes true.</summary>
    public bool IsNeverSure => Array.Exists(Clauses, c => c.Tables.Length == 0 && !c.IsUndecidedForAll);

    public static IndexedCondition<T> Of(ConjunctiveForm<T> form, Tabulation<T> facts) =>
        new([.. form.Clauses.Select(c => IndexedClause<T>.Of(c, facts))]);
}
