namespace KommunalesBildungsmanagement.Matching;

/// <summary>Columns that a subject asks for, each with the term of the fact behind it; keeps its memory from subject to subject.</summary>
internal sealed class ColumnList
{
    private int[] _columns = new int[4];
    private int[] _terms = new int[4];
    private int _count;

    /// <summary>The columns.</summary>
    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, _count);

    /// <summary>The place of the term behind each column.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(int column, int term)
    {
        if (_count == _columns.Length)
        {
            Array.Resize(ref _columns, _count * 2);
            Array.Resize(ref _terms, _count * 2);
        }

        (_columns[_count], _terms[_count]) = (column, term);
        _count++;
    }
}
