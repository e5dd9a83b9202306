using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A part of an index: rows of bits over the facts that their own conditions tell apart. Immutable.</summary>
internal sealed class Segment<T>
{
    /// <summary>A clause whose shape fewer than one row in so many has is evaluated.</summary>
    private const int RareShare = 12;

    private readonly ColumnUse[] _uses;
    private readonly int[] _usesOfFact;
    private readonly int[][] _slotsOfBlock;
    private readonly int[] _order;
    private readonly int[] _rangeOfFact;

    private Segment(SegmentReading<T> reading, SegmentLayout layout, RowColumns<T>[] rows)
    {
        Facts = reading.Facts;
        Layout = layout;
        Ids = [.. reading.Rows.Select(r => r.Entry.Id)];
        Orders = [.. reading.Rows.Select(r => r.Entry.Order)];
        Source = [.. reading.Rows.Select(r => r.Place)];
        Remainders = rows.Select((r, row) => (Row: row, r.Remainder)).Where(r => r.Remainder is not null).ToDictionary(r => r.Row, r => r.Remainder!);
        Points = [.. reading.Rows.Select(r => r.Points)];
        Table = new(Ids.Length, layout.Columns);
        for (var row = 0; row < Ids.Length; row++) Write(row, rows[row], reading.Rows[row].Entry.IsRemovable);
        (_usesOfFact, _uses) = Grouped(layout.Uses, Facts.Count);
        var all = RowMask.First(Ids.Length);
        _slotsOfBlock = [.. Enumerable.Range(0, Table.Blocks).Select(block => SlotsIn(block, all.In(block)))];
        ByKey = new(Ids);
        _order = new int[Ids.Length];
        RowByOrder = Ranked();
        ClusterTerm = reading.Clustering.Term;
        Ranges = [.. RangesOf(reading.Rows)];
        _rangeOfFact = [.. Enumerable.Repeat(-1, Facts.Count)];
        for (var i = 0; i < Ranges.Length; i++)
        {
            if (Ranges[i].Fact >= 0) _rangeOfFact[Ranges[i].Fact] = i;
        }

        Sets = [.. Facts.Terms.Select(t => t is ISetFacts set ? new SetUses(set, this) : null)];
    }

    public FactCatalogue<T> Facts { get; }

    public SegmentLayout Layout { get; }

    public BitTable Table { get; }

    /// <summary>The id of each row. Rows with more fixed points come first.</summary>
    public string[] Ids { get; }

    /// <summary>The rows by id: several where an item stands for several elements.</summary>
    public RowsByKey ByKey { get; }

    /// <summary>The stated order of each row among equals.</summary>
    public int[] Orders { get; }

    /// <summary>Where the entry of each row stood in the list that the segment was made of.</summary>
    public int[] Source { get; }

    /// <summary>What facts may leave undecided, for the rows of which there is something.</summary>
    public IReadOnlyDictionary<int, Remainder<T>> Remainders { get; }

    /// <summary>The fixed points of each row.</summary>
    public int[] Points { get; }

    /// <summary>The row that comes first among equals, second, and so on.</summary>
    public int[] RowByOrder { get; }

    /// <summary>The set by whose elements rows stand together; -1 if they do not.</summary>
    public int ClusterTerm { get; }

    /// <summary>The rows that stand together; all rows if they do not.</summary>
    public RowRange[] Ranges { get; }

    /// <summary>For each term that is a set, what is asked for the elements that a subject has not named.</summary>
    public SetUses?[] Sets { get; }

    public static Segment<T> Of(IReadOnlyList<IndexEntry<T>> entries)
    {
        var reading = SegmentReading<T>.Of(entries);
        var layout = new SegmentLayout(reading.IsSetTerm, CommonShapes(reading.Rows));
        return new(reading, layout, [.. reading.Rows.Select(row => RowColumns<T>.Of(row, layout))]);
    }

    /// <summary>The columns that a fact asks for.</summary>
    public ReadOnlySpan<ColumnUse> UsesOf(int fact) => _uses.AsSpan(_usesOfFact[fact].._usesOfFact[fact + 1]);

    /// <summary>The slots of requirements that some row of a block has a clause in.</summary>
    public ReadOnlySpan<int> SlotsOf(int block) => _slotsOfBlock[block];

    /// <summary>The place of the range for a fact, or -1.</summary>
    public int RangeOf(int fact) => _rangeOfFact[fact];

    /// <summary>An id that comes twice, if there is one.</summary>
    public string? FindDuplicate()
    {
        var rows = ByKey.All;
        for (var i = 1; i < rows.Length; i++)
        {
            if (Ids[rows[i - 1]] == Ids[rows[i]] && Source[rows[i - 1]] != Source[rows[i]]) return Ids[rows[i]];
        }

        return null;
    }

    /// <summary>Rank of a row among equals.</summary>
    public int OrderOf(int row) => _order[row];

    // A slot costs every row its bits and every question its time: only what many rows have in common gets one.
    private static HashSet<string> CommonShapes(IReadOnlyList<SegmentRow<T>> rows)
    {
        var shapes =
            from row in rows
            from shape in row.Requirements.SelectMany(r => r.Condition.Clauses)
                .Where(c => !c.IsSingle && !ReferenceEquals(c, row.Clustered)).Select(c => c.Shape).Distinct()
            select shape;
        return [.. shapes.CountBy(s => s).Where(s => s.Value * RareShare >= rows.Count).Select(s => s.Key)];
    }

    private void Write(int row, RowColumns<T> columns, bool isRemovable)
    {
        foreach (var column in columns.Columns) Table.Set(row, column);
        if (isRemovable) Table.Set(row, SegmentLayout.Removable);

        // A row without a clause in a slot of requirements passes there.
        foreach (var slot in Layout.RequirementSlots)
        {
            if (!columns.Slots.Contains(slot)) Table.Set(row, Layout.Slots[slot].Free);
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

    // All rows of an entry have one rank.
    private int[] Ranked()
    {
        var rows = new List<int>();
        foreach (var row in ByKey.All.ToArray().OrderBy(r => Orders[r]))
        {
            if (rows.Count == 0 || Source[rows[^1]] != Source[row]) rows.Add(row);
            _order[row] = rows.Count - 1;
        }

        return [.. rows];
    }

    private static IEnumerable<RowRange> RangesOf(IReadOnlyList<SegmentRow<T>> rows)
    {
        var from = 0;
        for (var to = 1; to <= rows.Count; to++)
        {
            if (to < rows.Count && rows[to].Element == rows[from].Element) continue;
            yield return new(rows[from].Element, from, to);
            from = to;
        }
    }

    private int[] SlotsIn(int block, Vector512<ulong> rows) =>
    [
        .. Layout.RequirementSlots.Where(slot =>
            Vector512.AndNot(rows, Table.Load(block, Layout.Slots[slot].Free)) != Vector512<ulong>.Zero),
    ];

    /// <summary>What is asked for the elements of a set that a subject has not named.</summary>
    internal sealed class SetUses
    {
        public SetUses(ISetFacts set, Segment<T> segment)
        {
            Set = set;
            var places = Enumerable.Range(0, set.Elements).ToList();
            WhenOut = [.. places.Where(p => segment.UsesOf(set.FactOf(p, SetFact.Out)).Length > 0)];
            WhenUnknown = [.. places.Where(p => segment.UsesOf(set.FactOf(p, SetFact.Unknown)).Length > 0)];
            WhenUnknownAndNotSummed = [.. WhenUnknown.Where(p => HasOther(segment.UsesOf(set.FactOf(p, SetFact.Unknown))))];
            Sums = [.. segment.Layout.Sums.Where(s => ReferenceEquals(segment.Facts.Terms[s.Key.Term], set)).Select(s => (s.Key.Slot, s.Value))];
        }

        public ISetFacts Set { get; }

        /// <summary>Elements whose absence matters.</summary>
        public int[] WhenOut { get; }

        /// <summary>Elements of which it matters that nobody knows.</summary>
        public int[] WhenUnknown { get; }

        /// <summary>Those of them for which no column over all elements stands.</summary>
        public int[] WhenUnknownAndNotSummed { get; }

        /// <summary>The columns over all elements.</summary>
        public (int Slot, int Column)[] Sums { get; }

        private static bool HasOther(ReadOnlySpan<ColumnUse> uses)
        {
            foreach (var use in uses)
            {
                if (!use.IsSummed) return true;
            }

            return false;
        }
    }
}
