namespace KommunalesBildungsmanagement.Matching;

/// <summary>How a given set of applicants sits on the places of one offer, and where the lines run that a newcomer has to pass.</summary>
internal sealed class Occupancy
{
    private readonly PlaceOffer _place;
    private readonly (int Count, Claim Last)[] _reserved;
    private readonly (int Count, Claim Last) _open;

    /// <param name="place">The offer.</param>
    /// <param name="holders">Those who are to sit there.</param>
    public Occupancy(PlaceOffer place, IEnumerable<Claim> holders)
    {
        _place = place;
        _reserved = new (int, Claim)[place.Quotas.Count];
        var sorted = holders.ToArray();
        Array.Sort(sorted);
        Span<Claim> left = sorted;
        var (reserved, kept) = (0, 0);
        for (var i = 0; i < _reserved.Length; i++)
        {
            var quota = place.Quotas[i];
            _reserved[i] = Seat(quota, ref left);
            reserved += _reserved[i].Count;
            if (quota.Unfilled == UnfilledQuota.KeptEmpty) kept += quota.Places - _reserved[i].Count;
        }

        var openSeats = Math.Max(0, place.Capacity - kept - reserved);
        var open = Math.Min(openSeats, left.Length);
        _open = (open, open == 0 ? default : left[open - 1]);
        FreeOpen = openSeats - open;
        Unseated = [.. left[open..]];
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
        for (var i = 0; i < _reserved.Length; i++)
        {
            if (!moving.Belongs(_place.Quotas[i].Group)) continue;
            if (_reserved[i].Count < _place.Quotas[i].Places)
            {
                if (_place.Quotas[i].Unfilled == UnfilledQuota.Released && FreeOpen == 0) displaced = _open.Last;
                return true;
            }

            if (moving.ComesBefore(_reserved[i].Last)) (moving, admitted) = (_reserved[i].Last, true);
        }

        if (FreeOpen > 0) return true;
        var pushesOut = _open.Count > 0 && moving.ComesBefore(_open.Last);
        displaced = pushesOut ? _open.Last : moving;
        return admitted || pushesOut;
    }

    /// <summary>Takes the first members of a group out of those who are left, who keep their order.</summary>
    /// <returns>How many have a reserved place, and the last of them.</returns>
    private static (int Count, Claim Last) Seat(ReservedQuota quota, ref Span<Claim> left)
    {
        var (count, last, others) = (0, default(Claim), 0);
        foreach (var claim in left)
        {
            if (count < quota.Places && claim.Belongs(quota.Group)) (count, last) = (count + 1, claim);
            else left[others++] = claim;
        }

        left = left[..others];
        return (count, last);
    }
}
