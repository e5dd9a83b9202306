namespace KommunalesBildungsmanagement.Matching;

/// <summary>How one part of an index answers.</summary>
public sealed record IndexPlanPart
{
    private IndexPlanPart()
    {
    }

    /// <summary>Items that count.</summary>
    public required int Items { get; init; }

    /// <summary>Facts that its conditions tell apart.</summary>
    public required int Facts { get; init; }

    /// <summary>Columns of the bit table, one bit for each item.</summary>
    public required int Columns { get; init; }

    /// <summary>Rows of the table: an item stands for each of the elements by which rows stand together.</summary>
    public required int Rows { get; init; }

    /// <summary>Name of the set by whose elements rows stand together; <see langword="null"/> if they do not.</summary>
    public required string? OrderedBy { get; init; }

    /// <summary>Slots for clauses over several facts.</summary>
    public required int Slots { get; init; }

    /// <summary>Names of the terms whose facts have columns.</summary>
    public required ValueList<string> Terms { get; init; }

    /// <summary>
    /// Ids of items with a condition that facts do not decide for everybody: it is then evaluated for those whom nothing else excludes.
    /// </summary>
    public required ValueList<string> Evaluated { get; init; }

    /// <summary>Ids of items whose obstacles measures may remove: judged one by one if only such obstacles stand against them.</summary>
    public required ValueList<string> Removable { get; init; }

    /// <summary>Memory of the bit table and of what columns leave over, in bytes.</summary>
    public required long Bytes { get; init; }

    internal static IndexPlanPart Of<T>(Segment<T> segment, int items) => new()
    {
        Items = items,
        Facts = segment.Facts.Count,
        Rows = segment.Heads.Length,
        OrderedBy = segment.ClusterTerm < 0 ? null : segment.Facts.Terms[segment.ClusterTerm].Term.Name,
        Columns = segment.Table.Columns,
        Slots = segment.Slots.Length,
        Terms = segment.Facts.Terms.Select(t => t.Term.Name).ToValueList(),
        Evaluated = IdsOf(segment, row => segment.Steps.IsEvaluated(segment.Heads[row].Entry)),
        Removable = IdsOf(segment, row => segment.Table.Has(row, SegmentLayout.Removable)),
        Bytes = segment.Bytes,
    };

    /// <summary>The part in one line of English text.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Items} items in {Rows} rows by {OrderedBy ?? "points"}, {Facts} facts of {Terms.Count} terms, {Columns} columns, {Slots} slots, ")
        + string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{Bytes} bytes; evaluated on candidates: {Evaluated.Count}; judged with measures: {Removable.Count}");

    private static ValueList<string> IdsOf<T>(Segment<T> segment, Func<int, bool> isOne) =>
        Enumerable.Range(0, segment.Entries.Count).Where(rank => isOne(segment.Entries.RowsOf(rank)[0])).Select(segment.Entries.IdOf).ToValueList();
}
