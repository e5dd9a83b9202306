namespace KommunalesBildungsmanagement.Matching;

/// <summary>The ranks that hold seats of one kind, the worst (greatest) on top. A binary heap.</summary>
internal sealed class RankHeap
{
    private int[] _ranks = new int[4];

    public int Count { get; private set; }

    public int Worst => _ranks[0];

    public void Clear() => Count = 0;

    public void Push(int rank)
    {
        if (Count == _ranks.Length) Array.Resize(ref _ranks, Count * 2);
        var hole = Count++;
        while (hole > 0 && _ranks[(hole - 1) / 2] < rank)
        {
            _ranks[hole] = _ranks[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }

        _ranks[hole] = rank;
    }

    public int Pop()
    {
        var worst = _ranks[0];
        Count--;
        if (Count > 0) Sink(_ranks[Count]);
        return worst;
    }

    public int ReplaceWorst(int rank)
    {
        var worst = _ranks[0];
        Sink(rank);
        return worst;
    }

    public ReadOnlySpan<int> Ranks => _ranks.AsSpan(0, Count);

    private void Sink(int rank)
    {
        var hole = 0;
        for (var child = 1; child < Count; child = (2 * hole) + 1)
        {
            if (child + 1 < Count && _ranks[child + 1] > _ranks[child]) child++;
            if (_ranks[child] <= rank) break;
            _ranks[hole] = _ranks[child];
            hole = child;
        }

        _ranks[hole] = rank;
    }
}
