namespace KommunalesBildungsmanagement.Matching;

/// <summary>Who holds the places of one offer at a moment of the procedure: the choice among those who asked, one after another.</summary>
/// <remarks>
/// Asked one by one or all at once gives the same choice: a newcomer passes the quotas in order, and wherever she takes a seat, the one she displaces
/// walks on in her stead. At most one leaves in the end.
/// </remarks>
internal sealed class Seats
{
    private readonly ReservedQuota[] _quotas;
    private readonly RankHeap[] _reserved;
    private readonly RankHeap _open = new();
    private readonly int[] _byRank;
    private readonly ulong[] _membership;
    private readonly int _openAtFirst;

    /// <summary>Empty seats.</summary>
    /// <param name="place">The offer.</param>
    /// <param name="byRank">By rank: the wish.</param>
    /// <param name="membership">By wish: bit i tells whether whoever has it surely belongs to the group of quota i.</param>
    public Seats(PlaceOffer place, int[] byRank, ulong[] membership)
    {
        _quotas = [.. place.Quotas];
        _reserved = [.. _quotas.Select(_ => new RankHeap())];
        (_byRank, _membership) = (byRank, membership);
        _openAtFirst = place.Capacity - _quotas.Where(q => q.Unfilled == UnfilledQuota.KeptEmpty).Sum(q => q.Places);
        OpenSeats = _openAtFirst;
    }

    /// <summary>Places that are open to everybody, given how many reserved ones are filled.</summary>
    public int OpenSeats { get; private set; }

    public RankHeap Open => _open;

    public RankHeap Reserved(int quota) => _reserved[quota];

    public void Clear()
    {
        OpenSeats = _openAtFirst;
        _open.Clear();
        foreach (var heap in _reserved) heap.Clear();
    }

    /// <summary>Lets a rank ask for a place.</summary>
    /// <returns>The rank that has no place after that, perhaps the same; -1 if nobody had to leave.</returns>
    public int Ask(int rank)
    {
        var membership = MembershipOf(rank);
        for (var quota = 0; quota < _quotas.Length; quota++)
        {
            if ((membership >> quota & 1) == 0) continue;
            var held = _reserved[quota];
            if (held.Count < _quotas[quota].Places)
            {
                held.Push(rank);
                if (_quotas[quota].Unfilled == UnfilledQuota.Released) OpenSeats--;
                return _open.Count > OpenSeats ? _open.Pop() : -1;
            }

            if (rank > held.Worst) continue;
            rank = held.ReplaceWorst(rank);
            membership = MembershipOf(rank);
        }

        if (_open.Count == OpenSeats) return _open.Count > 0 && rank < _open.Worst ? _open.ReplaceWorst(rank) : rank;
        _open.Push(rank);
        return -1;
    }

    /// <summary>Who would leave if a rank asked that has not asked; nothing changes.</summary>
    /// <returns>As <see cref="Ask"/>.</returns>
    public int WouldLeave(int rank, ulong membership)
    {
        for (var quota = 0; quota < _quotas.Length; quota++)
        {
            if ((membership >> quota & 1) == 0) continue;
            var held = _reserved[quota];
            if (held.Count < _quotas[quota].Places)
            {
                // A reserved seat that was released is taken back from the last of the open ones.
                return _quotas[quota].Unfilled == UnfilledQuota.KeptEmpty || _open.Count < OpenSeats ? -1 : _open.Worst;
            }

            if (rank < held.Worst) (rank, membership) = (held.Worst, MembershipOf(held.Worst));
        }

        if (_open.Count < OpenSeats) return -1;
        return _open.Count > 0 && _open.Worst > rank ? _open.Worst : rank;
    }

    private ulong MembershipOf(int rank) => _membership[_byRank[rank]];
}
