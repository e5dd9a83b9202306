namespace KommunalesBildungsmanagement.Matching;

/// <summary>Columns that a subject asks for; keeps its memory from subject to subject.</summary>
internal sealed class ColumnList
{
    private int[] _columns = new int[4];

    public int Count { get; private set; }

    /// <summary>The columns.</summary>
    public ReadOnlySpan<int> Columns => _columns.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int column)
    {
        if (Count == _columns.Length) Array.Resize(ref _columns, Count * 2);
        _columns[Count++] = column;
    }
}
