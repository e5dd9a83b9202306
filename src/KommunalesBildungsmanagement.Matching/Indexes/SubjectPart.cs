using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Stored subjects as rows of facts. Immutable: taking one out makes another part over the same table.</summary>
internal sealed class SubjectPart<T>
{
    private readonly RowsByKey _byKey;

    private SubjectPart(BitTable table, RowsByKey byKey, string[] keys, T[] subjects, RowMask alive)
    {
        (Table, _byKey, Keys, Subjects, Alive) = (table, byKey, keys, subjects, alive);
        Count = Enumerable.Range(0, keys.Length).Count(alive.Has);
    }

    public BitTable Table { get; }

    public string[] Keys { get; }

    public T[] Subjects { get; }

    /// <summary>The rows that count.</summary>
    public RowMask Alive { get; }

    /// <summary>How many subjects count.</summary>
    public int Count { get; }

    public IEnumerable<KeyValuePair<string, T>> Live =>
        Enumerable.Range(0, Keys.Length).Where(Alive.Has).Select(row => KeyValuePair.Create(Keys[row], Subjects[row]));

    public static SubjectPart<T> Of(IReadOnlyList<KeyValuePair<string, T>> subjects, SubjectColumns<T> columns, Action<T, List<T>>? change)
    {
        var table = new BitTable(subjects.Count, columns.Count);
        var (facts, changed) = (columns.Facts.NewFacts(), new List<T>());
        for (var row = 0; row < subjects.Count; row++)
        {
            changed.Clear();
            change?.Invoke(subjects[row].Value, changed);
            columns.Write(table, row, subjects[row].Value, changed, facts);
        }

        string[] keys = [.. subjects.Select(s => s.Key)];
        return new(table, new(keys), keys, [.. subjects.Select(s => s.Value)], RowMask.First(keys.Length));
    }

    /// <summary>The row of a key that counts; none if there is no such subject.</summary>
    public ReadOnlySpan<int> Find(string key) => _byKey.With(key) is var rows && !rows.IsEmpty && Alive.Has(rows[0]) ? rows : [];

    public SubjectPart<T> Without(ReadOnlySpan<int> rows) => new(Table, _byKey, Keys, Subjects, Alive.Without(rows));
}
