using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A clause whose literals are tables over facts, one for each group of facts of which exactly one is the case.</summary>
/// <param name="Tables">The tables, by first fact.</param>
/// <param name="IsOpen">Whether it is at least unknown.</param>
internal sealed record IndexedClause(IReadOnlyList<FactTable> Tables, bool IsOpen)
{
    /// <summary>Whether a single fact decides it, so that it needs no slot.</summary>
    public bool IsSingle => Tables.Count == 1;

    /// <summary>The terms it reads, as a text: clauses of one shape share a slot.</summary>
    public string Shape { get; } = string.Join(',', Tables.Select(t => t.Term).Distinct().Order());
}
