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
    private readonly ulong[] _members;
    private readonly int _openAtFirst;

    /// <summary>Empty seats.</summary>
    /// <param name="place">The offer.</param>
    /// <param name="members">By rank: bit i tells whether the holder of the rank belongs to the group of quota i. Empty without quotas.</param>
    public Seats(PlaceOffer place, ulong[] members)
    {
        _quotas = [.. place.Quotas];
        _reserved = [.. _quotas.Select(_ => new RankHeap())];
        _members = members;
        _openAtFirst = place.Capacity - _quotas.Where(q => q.Unfilled == UnfilledQuota.KeptEmpty).Sum(q => q.Places);
        OpenSeats = _openAtFirst;
    }

    /// <summary>Places that are open to everybody, given how many reserved ones are filled.</summary>
    public int OpenSeats { get; private set; }

    /// <summary>To the groups of which quotas a rank surely belongs, as bits.</summary>
    public ulong MembershipOf(int rank) => _quotas.Length == 0 ? 0 : _members[rank];

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
        for (var quota = 0; quota < _quotas.Length; quota++)
        {
            if ((_members[rank] >> quota & 1) == 0) continue;
            var held = _reserved[quota];
            if (held.Count < _quotas[quota].Places)
            {
                held.Push(rank);
                if (_quotas[quota].Unfilled == UnfilledQuota.Released) OpenSeats--;
                return _open.Count > OpenSeats ? _open.Pop() : -1;
            }

            if (rank < held.Worst) rank = held.ReplaceWorst(rank);
        }

        _open.Push(rank);
        return _open.Count > OpenSeats ? _open.Pop() : -1;
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

            if (rank < held.Worst) (rank, membership) = (held.Worst, _members[held.Worst]);
        }

        if (_open.Count < OpenSeats) return -1;
        return _open.Count > 0 && _open.Worst > rank ? _open.Worst : rank;
    }
}
