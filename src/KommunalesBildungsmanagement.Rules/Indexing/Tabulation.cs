namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>The tables of literals over numbered facts; each literal is tabulated once. For one thread.</summary>
internal sealed class Tabulation<T>(FactCatalogue<T> facts)
{
    private readonly Dictionary<Literal<T>, FactTable?> _tables = [];

    /// <summary>What a literal comes to for each fact; <see langword="null"/> if facts do not decide it.</summary>
    public FactTable? Of(Literal<T> literal)
    {
        if (!_tables.TryGetValue(literal, out var table)) _tables.Add(literal, table = facts.Tabulate(literal));
        return table;
    }
}
