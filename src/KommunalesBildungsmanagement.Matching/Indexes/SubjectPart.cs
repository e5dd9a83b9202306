using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Stored subjects as rows of facts, numbered in the order of their keys. Immutable: taking one out makes another part over the same table.
/// </summary>
internal sealed class SubjectPart<T>
{
    private SubjectPart(SubjectPart<T> part, RowMask alive)
        : this(part.Table, part.Columns, part.Order, part.Facts, part.Keys, part.Subjects, alive)
    {
    }

    private SubjectPart(
        BitTable table, SubjectColumns<T> columns, SubjectOrder order, FactRows facts, string[] keys, T[] subjects, RowMask alive)
    {
        (Table, Columns, Order, Facts) = (table, columns, order, facts);
        (Keys, Subjects, Alive) = (keys, subjects, alive);
        Count = Enumerable.Range(0, keys.Length).Count(alive.Has);
    }

    public BitTable Table { get; }

    public SubjectColumns<T> Columns { get; }

    /// <summary>Which row is which subject.</summary>
    public SubjectOrder Order { get; }

    /// <summary>What is the case with each subject.</summary>
    public FactRows Facts { get; }

    /// <summary>The key of each subject, in order.</summary>
    public string[] Keys { get; }

    public T[] Subjects { get; }

    /// <summary>The subjects that count.</summary>
    public RowMask Alive { get; }

    /// <summary>How many subjects count.</summary>
    public int Count { get; }

    /// <summary>Memory of tables and facts, in bytes.</summary>
    public long Bytes => Table.Bytes + Order.Bytes + Facts.Bytes;

    public IEnumerable<KeyValuePair<string, T>> Live =>
        Enumerable.Range(0, Keys.Length).Where(Alive.Has).Select(i => KeyValuePair.Create(Keys[i], Subjects[i]));

    /// <param name="subjects">The subjects, each key once.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="cluster">The set that most items ask for, if there is one.</param>
    /// <param name="change">What measures make of a subject.</param>
    public static SubjectPart<T> Of(
        IReadOnlyList<KeyValuePair<string, T>> subjects, FactCatalogue<T> facts, ISetFacts? cluster, Action<T, List<T>>? change)
    {
        KeyValuePair<string, T>[] sorted = [.. subjects.OrderBy(s => s.Key, StringComparer.Ordinal)];
        var (rows, one, changed, changeable) = (facts.NewRows(sorted.Length), facts.NewFacts(), new List<T>(), new List<(int Subject, int Term)>());
        for (var i = 0; i < sorted.Length; i++)
        {
            facts.Observe(sorted[i].Value, one);
            rows.Store(i, one);
            changed.Clear();
            change?.Invoke(sorted[i].Value, changed);
            foreach (var term in changed.Count == 0 ? [] : facts.Terms)
            {
                if (changed.Exists(other => !term.IsSame(sorted[i].Value, other))) changeable.Add((i, term.Index));
            }
        }

        var clustered = sorted.Length < Clustering.FewestRows ? null : cluster;
        var columns = new SubjectColumns<T>(facts, rows, sorted.Length, changeable, clustered);
        var inCluster = changeable.Where(c => facts.Terms[c.Term] == clustered).Select(c => c.Subject);
        var order = SubjectOrder.Of(rows, sorted.Length, clustered, [.. inCluster]);
        var table = TableOf(order, columns, rows, one, changeable.ToLookup(c => c.Subject, c => c.Term));
        var alive = RowMask.First(sorted.Length);
        return new(table, columns, order, rows, [.. sorted.Select(s => s.Key)], [.. sorted.Select(s => s.Value)], alive);
    }

    /// <summary>The number of the subject with a key, if it counts; otherwise -1.</summary>
    public int Find(string key) => Array.BinarySearch(Keys, key, StringComparer.Ordinal) is >= 0 and var i && Alive.Has(i) ? i : -1;

    public SubjectPart<T> Without(int subject) => new(this, Alive.Without([subject]));

    private static BitTable TableOf(SubjectOrder order, SubjectColumns<T> columns, FactRows rows, SubjectFacts facts, ILookup<int, int> changeable)
    {
        var table = new BitTable(order.Rows, columns.Count);
        for (var row = 0; row < order.Rows; row++)
        {
            var subject = order.SubjectOf(row);
            rows.Load(subject, facts);
            columns.Write(table, row, facts);
            foreach (var term in changeable[subject]) columns.WriteChangeable(table, row, term);
        }

        return table;
    }
}
