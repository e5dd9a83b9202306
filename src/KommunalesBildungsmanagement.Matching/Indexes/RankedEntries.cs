using System.Numerics;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The entries of a segment by rank: whoever comes first among equals has rank 0. Found by id, ordinally. Immutable.</summary>
internal sealed class RankedEntries
{
    private readonly string[] _ids;
    private readonly int[] _orders;
    private readonly int[] _places;

    // The rows of each rank, one after another; the last start is the end.
    private readonly int[] _rows;
    private readonly int[] _starts;

    // By hash of the id: the rank and one, 0 for none. Where two ids meet, the next place that is free.
    private readonly int[] _byHash;

    private RankedEntries(string[] ids, int[] orders, int[] places, int[] rows, int[] starts)
    {
        (_ids, _orders, _places, _rows, _starts) = (ids, orders, places, rows, starts);
        _byHash = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, ids.Length + (ids.Length / 2)))];
        for (var rank = 0; rank < ids.Length; rank++)
        {
            ref var free = ref _byHash[HashPlaceOf(ids[rank])];
            if (free > 0) Duplicate ??= ids[rank];
            else free = rank + 1;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _ids.Length;

    /// <summary>An id that comes twice, if there is one.</summary>
    public string? Duplicate { get; }

    /// <summary>For each rank, where the entry stood in the list that the segment was made of.</summary>
    public IReadOnlyList<int> Places => _places;

    /// <param name="rows">The rows; all rows of an entry have its place.</param>
    public static RankedEntries Of<T>(IReadOnlyList<SegmentRow<T>> rows)
    {
        var byRank = rows.Index().GroupBy(r => r.Item.Place)
            .OrderBy(e => e.First().Item.Entry.Order).ThenBy(e => e.First().Item.Entry.Id, StringComparer.Ordinal).ToList();
        var (starts, all) = (new List<int>(byRank.Count + 1) { 0 }, new List<int>(rows.Count));
        foreach (var entry in byRank)
        {
            all.AddRange(entry.Select(r => r.Index));
            starts.Add(all.Count);
        }

        return new(
            [.. byRank.Select(e => e.First().Item.Entry.Id)], [.. byRank.Select(e => e.First().Item.Entry.Order)], [.. byRank.Select(e => e.Key)],
            [.. all], [.. starts]);
    }

    /// <summary>The id.</summary>
    public string IdOf(int rank) => _ids[rank];

    /// <summary>The stated order among equals.</summary>
    public int OrderOf(int rank) => _orders[rank];

    /// <summary>The rows, in order: several where an entry stands for several elements.</summary>
    public ReadOnlySpan<int> RowsOf(int rank) => _rows.AsSpan(_starts[rank].._starts[rank + 1]);

    /// <summary>The rank of the entry with an id, or -1.</summary>
    public int Find(string id) => _byHash[HashPlaceOf(id)] - 1;

    // Where the id is, or the free place where it would be.
    private int HashPlaceOf(string id)
    {
        var place = id.GetHashCode(StringComparison.Ordinal) & (_byHash.Length - 1);
        while (_byHash[place] > 0 && _ids[_byHash[place] - 1] != id) place = (place + 1) & (_byHash.Length - 1);
        return place;
    }
}
