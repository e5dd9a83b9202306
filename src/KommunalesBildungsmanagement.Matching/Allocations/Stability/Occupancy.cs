namespace KommunalesBildungsmanagement.Matching;

/// <summary>How a given set of applicants sits on the places of one offer, and where the lines run that a newcomer has to pass.</summary>
internal sealed class Occupancy
{
    private readonly PlaceOffer _place;
    private readonly List<List<Claim>> _reserved = [];
    private readonly List<Claim> _open;

    /// <param name="place">The offer.</param>
    /// <param name="holders">Those who are to sit there.</param>
    public Occupancy(PlaceOffer place, IEnumerable<Claim> holders)
    {
        _place = place;
        var left = holders.ToList();
        left.Sort((a, b) => a.ComesBefore(b) ? -1 : b.ComesBefore(a) ? 1 : 0);
        foreach (var quota in place.Quotas)
        {
            var (seated, others) = (new List<Claim>(), new List<Claim>());
            foreach (var claim in left) (seated.Count < quota.Places && claim.Belongs(quota.Group) ? seated : others).Add(claim);
            _reserved.Add(seated);
            left = others;
        }

        var kept = place.Quotas.Select((q, i) => q.Unfilled == UnfilledQuota.KeptEmpty ? q.Places - _reserved[i].Count : 0).Sum();
        var openSeats = Math.Max(0, place.Capacity - kept - _reserved.Sum(r => r.Count));
        _open = left.Take(openSeats).ToList();
        FreeOpen = openSeats - _open.Count;
        Unseated = left.Skip(openSeats).ToList();
    }

    /// <summary>Open places that nobody has.</summary>
    public int FreeOpen { get; }

    /// <summary>Those for whom there is no place.</summary>
    public IReadOnlyList<Claim> Unseated { get; }

    /// <summary>Whether a newcomer would be admitted.</summary>
    /// <param name="claim">The newcomer.</param>
    /// <param name="displaced">Who would have to go; <see langword="null"/> if a place is free.</param>
    public bool Admits(Claim claim, out Claim? displaced)
    {
        displaced = null;
        var (moving, admitted) = (claim, false);
        for (var i = 0; i < _reserved.Count; i++)
        {
            if (!moving.Belongs(_place.Quotas[i].Group)) continue;
            if (_reserved[i].Count < _place.Quotas[i].Places)
            {
                if (_place.Quotas[i].Unfilled == UnfilledQuota.Released && FreeOpen == 0) displaced = _open[^1];
                return true;
            }

            if (moving.ComesBefore(_reserved[i][^1])) (moving, admitted) = (_reserved[i][^1], true);
        }

        if (FreeOpen > 0) return true;
        var pushesOut = _open.Count > 0 && moving.ComesBefore(_open[^1]);
        displaced = pushesOut ? _open[^1] : moving;
        return admitted || pushesOut;
    }
}
