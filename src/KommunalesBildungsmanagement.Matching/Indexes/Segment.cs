using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A part of an index: rows of bits over the facts that their own conditions tell apart. Immutable.</summary>
internal sealed class Segment<T>
{
    /// <summary>A clause whose shape fewer than one row in so many has gets no columns.</summary>
    private const int RareShare = 12;

    private readonly ColumnUse[] _uses;
    private readonly int[] _usesOfFact;
    private readonly int[] _onlyReject;
    private readonly int[][] _slotsOfBlock;
    private readonly int[] _rangeOfFact;

    private Segment(SegmentReading<T> reading, SegmentLayout layout, RowColumns[] rows)
    {
        Facts = reading.Facts;
        Slots = [.. layout.Slots];
        Entries = RankedEntries.Of(reading.Rows);

        // Entries stand in the order of their first rows: what is looked at together lies together.
        int[] ranks = [.. Enumerable.Range(0, Entries.Count).OrderBy(FirstRowOf)];
        var steps = new List<int>(ranks.Length);
        Steps = EntrySteps<T>.Of(Facts, ranks.Select(FirstRowOf).Select(row => (reading.Rows[row], rows[row].Undecided)), steps);
        Heads = new RowHead[reading.Rows.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            foreach (var row in Entries.RowsOf(ranks[i]))
                Heads[row] = new(steps[i], ranks[i], reading.Rows[row].MostOthers, reading.Rows[row].MostWithout);
        }

        HeaviestWeight = reading.Preferences.Weight;
        Table = new(Heads.Length, layout.Columns);
        for (var row = 0; row < Heads.Length; row++) Write(row, rows[row], reading.Rows[row].Entry.IsRemovable);
        (_usesOfFact, _uses) = Grouped(layout.Uses, Facts.Count);
        _onlyReject = [.. Enumerable.Range(0, Facts.Count).Select(fact => UsesOf(fact) is [{ Kind: ColumnKind.Rejects } only] ? only.Column : -1)];
        TermOfColumn = new int[layout.Columns];
        foreach (var (fact, use) in layout.Uses) TermOfColumn[use.Column] = Facts.TermOf(fact).Index;
        foreach (var ((_, term), column) in layout.Sums) TermOfColumn[column] = term;
        var all = RowMask.First(Heads.Length);
        _slotsOfBlock = [.. Enumerable.Range(0, Table.Blocks).Select(block => SlotsIn(block, all.In(block)))];
        HasRemovable = Table.HasBits(SegmentLayout.Removable);
        HasNever = Table.HasBits(SegmentLayout.Never);
        HasAlwaysOpen = Table.HasBits(SegmentLayout.AlwaysOpen);
        HasOpen = [.. layout.Slots.Select(s => Table.HasBits(s.Open))];
        ClusterTerm = reading.Clustering.Term;
        Ranges = [.. RangesOf(reading.Rows)];
        Pieces = [.. Ranges.SelectMany(r => PiecesOf(r))];
        _rangeOfFact = [.. Enumerable.Repeat(-1, Facts.Count)];
        for (var i = 0; i < Ranges.Length; i++)
        {
            if (Ranges[i].Fact >= 0) _rangeOfFact[Ranges[i].Fact] = i;
        }

        Sets = [.. Facts.Terms.OfType<ISetFacts>().Select(set => new SetUses<T>(set, this, layout.Sums))];
    }

    public FactCatalogue<T> Facts { get; }

    /// <summary>The slots.</summary>
    public Slot[] Slots { get; }

    public BitTable Table { get; }

    /// <summary>The entries.</summary>
    public RankedEntries Entries { get; }

    /// <summary>What is needed of each row first. Within a range, the most points without the preferences that weigh most never rise.</summary>
    public RowHead[] Heads { get; }

    /// <summary>What columns leave over of the entries.</summary>
    public EntrySteps<T> Steps { get; }

    /// <summary>The points of one of the preferences that weigh most.</summary>
    public int HeaviestWeight { get; }

    /// <summary>The term of the fact for which a column stands.</summary>
    public int[] TermOfColumn { get; }

    /// <summary>Whether there are rows whose obstacles measures may remove.</summary>
    public bool HasRemovable { get; }

    /// <summary>Whether there are rows that suit nobody.</summary>
    public bool HasNever { get; }

    /// <summary>Whether there are rows that are open for everybody.</summary>
    public bool HasAlwaysOpen { get; }

    /// <summary>For each slot, whether there are rows whose clause is at least unknown.</summary>
    public bool[] HasOpen { get; }

    /// <summary>The set by whose elements rows stand together; -1 if they do not.</summary>
    public int ClusterTerm { get; }

    /// <summary>The facts about that set.</summary>
    public ISetFacts? Cluster => ClusterTerm < 0 ? null : (ISetFacts)Facts.Terms[ClusterTerm];

    /// <summary>The rows that stand together; all rows if they do not.</summary>
    public RowRange[] Ranges { get; }

    /// <summary>The ranges, block by block.</summary>
    public RowPiece[] Pieces { get; }

    /// <summary>The sets, each with what is asked for its elements.</summary>
    public SetUses<T>[] Sets { get; }

    /// <summary>Memory of the table and of what columns leave over, in bytes.</summary>
    public long Bytes => Table.Bytes + Steps.Bytes + (Heads.Length * 16L);

    public static Segment<T> Of(IReadOnlyList<IndexEntry<T>> entries)
    {
        var reading = SegmentReading<T>.Of(entries);
        var layout = new SegmentLayout(reading.IsSetTerm, CommonShapes(reading.Rows));
        return new(reading, layout, [.. reading.Rows.Select(new RowColumnsReader<T>(layout).Of)]);
    }

    /// <summary>The column of the rows that a fact rejects, if it asks for nothing else; otherwise -1.</summary>
    public int OnlyRejectOf(int fact) => _onlyReject[fact];

    /// <summary>The columns that a fact asks for.</summary>
    public ReadOnlySpan<ColumnUse> UsesOf(int fact) => _uses.AsSpan(_usesOfFact[fact].._usesOfFact[fact + 1]);

    /// <summary>The slots of requirements that some row of a block has a clause in.</summary>
    public ReadOnlySpan<int> SlotsOf(int block) => _slotsOfBlock[block];

    /// <summary>The rows of a visit, block by block.</summary>
    public ReadOnlySpan<RowPiece> PiecesOf(Visit visit) => Pieces.AsSpan(Ranges[visit.Range].FirstPiece..Ranges[visit.Range].EndPiece);

    /// <summary>The place of the range for a fact, or -1.</summary>
    public int RangeOf(int fact) => _rangeOfFact[fact];

    /// <summary>The rank of the entry of a row.</summary>
    public int RankOf(int row) => Heads[row].Rank;

    private int FirstRowOf(int rank) => Entries.RowsOf(rank)[0];

    // A slot costs every row its bits and every question its time: only what many rows have in common gets one.
    private static HashSet<string> CommonShapes(IReadOnlyList<SegmentRow<T>> rows)
    {
        var (rowsOf, ofRow) = (new Dictionary<string, int>(), new HashSet<string>());
        foreach (var row in rows)
        {
            ofRow.Clear();
            foreach (var (_, condition) in row.Requirements)
            {
                foreach (var clause in condition.Clauses)
                {
                    if (!clause.IsSingle && !ReferenceEquals(clause, row.Clustered)) ofRow.Add(clause.Shape);
                }
            }

            foreach (var shape in ofRow) rowsOf[shape] = rowsOf.GetValueOrDefault(shape) + 1;
        }

        return [.. rowsOf.Where(s => s.Value * RareShare >= rows.Count).Select(s => s.Key)];
    }

    private void Write(int row, RowColumns columns, bool isRemovable)
    {
        foreach (var column in columns.Columns) Table.Set(row, column);
        if (isRemovable) Table.Set(row, SegmentLayout.Removable);

        // A row without a clause in a slot of requirements passes there.
        for (var slot = 0; slot < Slots.Length; slot++)
        {
            if (!columns.Slots.Contains(slot)) Table.Set(row, Slots[slot].Free);
        }
    }

    private static (int[] Starts, ColumnUse[] Uses) Grouped(IReadOnlyList<(int Fact, ColumnUse Use)> uses, int facts)
    {
        var starts = new int[facts + 1];
        foreach (var (fact, _) in uses) starts[fact + 1]++;
        for (var i = 0; i < facts; i++) starts[i + 1] += starts[i];
        var next = starts.ToArray();
        var grouped = new ColumnUse[uses.Count];
        foreach (var (fact, use) in uses) grouped[next[fact]++] = use;
        return (starts, grouped);
    }

    private static IEnumerable<RowRange> RangesOf(IReadOnlyList<SegmentRow<T>> rows)
    {
        var (from, pieces) = (0, 0);
        for (var to = 1; to <= rows.Count; to++)
        {
            if (to < rows.Count && rows[to].Element == rows[from].Element) continue;
            var last = (to - 1) / BitTable.BlockRows;
            yield return new(rows[from].Element, from, to, pieces, pieces + last - (from / BitTable.BlockRows) + 1);
            pieces += last - (from / BitTable.BlockRows) + 1;
            from = to;
        }
    }

    private IEnumerable<RowPiece> PiecesOf(RowRange range)
    {
        for (var block = range.From / BitTable.BlockRows; block * BitTable.BlockRows < range.To; block++)
        {
            var (start, from) = (block * BitTable.BlockRows, Math.Max(range.From, block * BitTable.BlockRows));
            var to = Math.Min(range.To, start + BitTable.BlockRows);
            var without = int.MinValue;
            foreach (var head in Heads.AsSpan(from..to)) without = Math.Max(without, head.MostWithout);
            yield return new(block, from - start, to - start, Heads[from].MostOthers, without);
        }
    }

    private int[] SlotsIn(int block, Vector512<ulong> rows) =>
    [
        .. Enumerable.Range(0, Slots.Length).Where(slot =>
            Vector512.AndNot(rows, Table.Load(block, Slots[slot].Free)) != Vector512<ulong>.Zero),
    ];
}
