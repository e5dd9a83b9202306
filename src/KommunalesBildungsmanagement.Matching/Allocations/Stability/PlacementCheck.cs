namespace KommunalesBildungsmanagement.Matching;

/// <summary>The check of placements against one round.</summary>
internal sealed class PlacementCheck
{
    private readonly CheckedRound _round;
    private readonly Dictionary<string, int> _applicants;
    private readonly Dictionary<string, int> _places;

    public PlacementCheck(CheckedRound round)
    {
        _round = round;
        _applicants = new(round.Applicants.Count, StringComparer.Ordinal);
        _places = new(round.Places.Count, StringComparer.Ordinal);
        for (var i = 0; i < round.Applicants.Count; i++) _applicants.Add(round.Applicants[i].Id, i);
        for (var i = 0; i < round.Places.Count; i++) _places.Add(round.Places[i].Id, i);
    }

    public List<Violation> Violations(IEnumerable<Placement> placements)
    {
        List<Violation> found = [];
        var placeOf = new int[_round.Applicants.Count];
        Array.Fill(placeOf, -1);
        var holders = _round.Places.Select(_ => new List<Claim>()).ToArray();
        foreach (var placement in placements) Take(placement, placeOf, holders, found);
        var occupancies = new Occupancy[holders.Length];
        for (var place = 0; place < holders.Length; place++) occupancies[place] = Seat(place, holders[place], found);
        var silent = Siblings(placeOf, holders, found);
        for (var applicant = 0; applicant < placeOf.Length; applicant++)
        {
            if (!silent.Contains(applicant)) Envy(applicant, placeOf[applicant], occupancies, found);
        }

        return found;
    }

    private void Take(Placement placement, int[] placeOf, List<Claim>[] holders, List<Violation> found)
    {
        if (!_applicants.TryGetValue(placement.Applicant, out var applicant))
        {
            found.Add(new(ViolationKind.UnknownApplicant, placement.Place, placement.Applicant));
            return;
        }

        if (!_places.TryGetValue(placement.Place, out var place))
        {
            found.Add(new(ViolationKind.UnknownPlace, placement.Place, placement.Applicant));
            return;
        }

        if (placeOf[applicant] >= 0) found.Add(new(ViolationKind.SeveralPlaces, placement.Place, placement.Applicant));
        placeOf[applicant] = place;
        var wish = WishFor(applicant, placement.Place);
        if (Fault(wish) is { } fault) found.Add(new(fault, placement.Place, placement.Applicant));
        holders[place].Add(ClaimOf(applicant, wish));
    }

    private static ViolationKind? Fault(Wish? wish) =>
        wish is null ? ViolationKind.NotListed
        : wish.Eligibility.IsFalse ? ViolationKind.NotEligible
        : wish.Eligibility.IsUnknown ? ViolationKind.EligibilityUnknown
        : null;

    private Occupancy Seat(int place, List<Claim> holders, List<Violation> found)
    {
        var occupancy = new Occupancy(_round.Places[place], holders);
        if (holders.Count > _round.Places[place].Capacity) found.Add(new(ViolationKind.OverCapacity, _round.Places[place].Id, null));
        else if (occupancy.Unseated.Count > 0) found.Add(new(ViolationKind.ReservedPlacesTaken, _round.Places[place].Id, null));
        return occupancy;
    }

    private void Envy(int applicant, int has, Occupancy[] occupancies, List<Violation> found)
    {
        foreach (var wish in _round.Applicants[applicant].Wishes)
        {
            var place = _places[wish.Place];
            if (place == has) return;
            if (!wish.Eligibility.IsTrue || !occupancies[place].Admits(ClaimOf(applicant, wish), out var displaced)) continue;
            found.Add(displaced is { } other
                ? new(ViolationKind.JustifiedEnvy, wish.Place, _round.Applicants[applicant].Id, _round.Applicants[other.Applicant].Id)
                : new(ViolationKind.WastedPlace, wish.Place, _round.Applicants[applicant].Id));
        }
    }

    /// <returns>Siblings who have what they want together, or want nothing apart: they pass nobody's line alone.</returns>
    private HashSet<int> Siblings(int[] placeOf, List<Claim>[] holders, List<Violation> found)
    {
        HashSet<int> silent = [];
        foreach (var siblings in _round.SiblingWishes)
        {
            var members = siblings.Applicants.Select(a => _applicants[a]).ToList();
            var shared = members.All(m => placeOf[m] == placeOf[members[0]]) ? placeOf[members[0]] : -1;
            var together = shared < 0 ? -1 : Array.IndexOf([.. siblings.Places], _round.Places[shared].Id);
            foreach (var place in together < 0 ? siblings.Places : siblings.Places.Take(together))
            {
                if (CouldBeTogether(members, place, holders[_places[place]]))
                    found.Add(new(ViolationKind.SiblingsCouldBeTogether, place, siblings.Id));
            }

            if (together < 0 && !siblings.OtherwiseApart && members.Any(m => placeOf[m] >= 0))
                found.Add(new(ViolationKind.SiblingsApart, null, siblings.Id));
            if (together >= 0 || !siblings.OtherwiseApart) silent.UnionWith(members);
        }

        return silent;
    }

    private bool CouldBeTogether(List<int> members, string place, List<Claim> holders)
    {
        var wishes = members.Select(m => WishFor(m, place)!).ToList();
        if (wishes.Any(w => !w.Eligibility.IsTrue)) return false;
        var together = holders.Where(h => !members.Contains(h.Applicant)).Concat(members.Zip(wishes, ClaimOf));
        return !new Occupancy(_round.Places[_places[place]], together).Unseated.Any(c => members.Contains(c.Applicant));
    }

    // Whoever sits somewhere without a wish still takes a seat, and comes last.
    private Claim ClaimOf(int applicant, Wish? wish)
    {
        var person = _round.Applicants[applicant];
        var day = _round.TieRule == TieRule.DateThenLottery ? person.AppliedOn!.Value : default;
        return new(applicant, person.Groups.Present, wish?.PriorityClass ?? int.MaxValue, wish?.Points ?? 0, day, _round.Lots[applicant].Rank);
    }

    private Wish? WishFor(int applicant, string place)
    {
        foreach (var wish in _round.Applicants[applicant].Wishes)
        {
            if (wish.Place == place) return wish;
        }

        return null;
    }
}
