namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>What is the case with many subjects, a row each: <see cref="SubjectFacts"/> that stay, in little memory.</summary>
/// <remarks>A class beyond those that steps can tell apart is kept as the last of them.</remarks>
internal sealed class FactRows(int rows, int terms, int words)
{
    private readonly ushort[] _classes = new ushort[rows * terms];
    private readonly uint[] _elements = new uint[rows * 2 * words];

    /// <summary>Memory, in bytes.</summary>
    public long Bytes => (_classes.Length * (long)sizeof(ushort)) + (_elements.Length * (long)sizeof(uint));

    /// <summary>Keeps what is the case with the subject of a row.</summary>
    public void Store(int row, SubjectFacts facts)
    {
        for (var term = 0; term < terms; term++) _classes[(row * terms) + term] = (ushort)Math.Min(facts.Classes[term], ushort.MaxValue);
        facts.In.CopyTo(_elements.AsSpan(row * 2 * words));
        facts.Out.CopyTo(_elements.AsSpan(((row * 2) + 1) * words));
    }

    /// <summary>What is the case with the subject of a row.</summary>
    public void Load(int row, SubjectFacts facts) => facts.Set(ClassesOf(row), InOf(row), OutOf(row));

    /// <summary>The class of each term, by place.</summary>
    public ReadOnlySpan<ushort> ClassesOf(int row) => _classes.AsSpan(row * terms, terms);

    /// <summary>The elements that are in a set, by words of the sets.</summary>
    public ReadOnlySpan<uint> InOf(int row) => _elements.AsSpan(row * 2 * words, words);

    /// <summary>The elements that are out of a set.</summary>
    public ReadOnlySpan<uint> OutOf(int row) => _elements.AsSpan(((row * 2) + 1) * words, words);
}
