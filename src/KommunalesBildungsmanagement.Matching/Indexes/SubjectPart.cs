using System.Runtime.Intrinsics;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Stored subjects as rows of facts. Immutable: taking a row out makes another part over the same table.</summary>
internal sealed class SubjectPart<T>
{
    private readonly BitTable _table;
    private readonly int[] _rowByKey;

    private SubjectPart(BitTable table, int[] rowByKey, string[] keys, T[] subjects, ulong[] alive)
    {
        (_table, _rowByKey, Keys, Subjects, Alive) = (table, rowByKey, keys, subjects, alive);
        foreach (var word in alive) Count += System.Numerics.BitOperations.PopCount(word);
    }

    public string[] Keys { get; }

    public T[] Subjects { get; }

    public ulong[] Alive { get; }

    public int Count { get; }

    public int Blocks => _table.Blocks;

    public BitTable Table => _table;

    public IEnumerable<KeyValuePair<string, T>> Live =>
        Enumerable.Range(0, Keys.Length).Where(IsAlive).Select(row => KeyValuePair.Create(Keys[row], Subjects[row]));

    public static SubjectPart<T> Of(IReadOnlyList<KeyValuePair<string, T>> subjects, SubjectColumns<T> columns, Action<T, List<T>>? change)
    {
        var table = new BitTable(subjects.Count, columns.Count);
        var alive = new ulong[table.Blocks * BitTable.BlockRows / 64];
        var (facts, changed) = (new SubjectFacts(), new List<T>());
        for (var row = 0; row < subjects.Count; row++)
        {
            changed.Clear();
            change?.Invoke(subjects[row].Value, changed);
            columns.Write(table, row, subjects[row].Value, changed, facts);
            alive[row / 64] |= 1UL << (row & 63);
        }

        string[] keys = [.. subjects.Select(s => s.Key)];
        var rowByKey = Enumerable.Range(0, keys.Length).OrderBy(row => keys[row], StringComparer.Ordinal).ToArray();
        return new(table, rowByKey, keys, [.. subjects.Select(s => s.Value)], alive);
    }

    public bool IsAlive(int row) => (Alive[row / 64] >> (row & 63) & 1) != 0;

    public Vector512<ulong> AliveIn(int block) => Vector512.Create(Alive.AsSpan(block * 8, 8));

    /// <summary>The row of a key that counts, or -1.</summary>
    public int Find(string key)
    {
        var (low, high) = (0, _rowByKey.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var row = _rowByKey[middle];
            var order = string.CompareOrdinal(Keys[row], key);
            if (order == 0) return IsAlive(row) ? row : -1;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    public SubjectPart<T> Without(int row)
    {
        var alive = Alive.ToArray();
        alive[row / 64] &= ~(1UL << (row & 63));
        return new(_table, _rowByKey, Keys, Subjects, alive);
    }
}
