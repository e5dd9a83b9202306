namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

/// <summary>The definitions, written down word by word: who is chosen at a place, what is stable, every possible result.</summary>
internal sealed class BruteForce(CheckedRound round)
{
    /// <summary>Those chosen among applicants at a place: reserved places first, then the open ones.</summary>
    public HashSet<string> Choose(PlaceOffer place, IEnumerable<string> applicants)
    {
        var left = applicants.OrderBy(a => Values(a, place.Id)).ToList();
        var (chosen, kept) = (new HashSet<string>(), 0);
        foreach (var quota in place.Quotas)
        {
            var members = left.Where(a => !chosen.Contains(a) && Person(a).Groups.Contains(quota.Group).IsTrue).Take(quota.Places).ToList();
            chosen.UnionWith(members);
            if (quota.Unfilled == UnfilledQuota.KeptEmpty) kept += quota.Places - members.Count;
        }

        chosen.UnionWith(left.Where(a => !chosen.Contains(a)).Take(place.Capacity - kept - chosen.Count).ToList());
        return chosen;
    }

    public bool IsStable(IReadOnlyDictionary<string, string> result)
    {
        foreach (var place in round.Places)
        {
            var there = result.Where(r => r.Value == place.Id).Select(r => r.Key).ToList();
            if (!Choose(place, there).SetEquals(there)) return false;
            foreach (var applicant in round.Applicants)
            {
                var wants = RankOf(applicant.Id, place.Id) is { } rank && rank < RankIn(result, applicant.Id);
                if (wants && Choose(place, there.Append(applicant.Id)).Contains(applicant.Id)) return false;
            }
        }

        return true;
    }

    public IEnumerable<Dictionary<string, string>> Results()
    {
        IEnumerable<Dictionary<string, string>> results = [[]];
        foreach (var applicant in round.Applicants)
        {
            var places = applicant.Wishes.Where(w => w.Eligibility.IsTrue).Select(w => w.Place).ToList();
            results = results.SelectMany(r => places.Select(p => new Dictionary<string, string>(r) { [applicant.Id] = p }).Prepend(r));
        }

        return results;
    }

    /// <summary>How far down the list of wishes an applicant got; no place comes last.</summary>
    public int RankIn(IReadOnlyDictionary<string, string> result, string applicant) =>
        result.TryGetValue(applicant, out var place) ? RankOf(applicant, place) ?? int.MaxValue : int.MaxValue;

    private int? RankOf(string applicant, string place)
    {
        var wishes = Person(applicant).Wishes;
        for (var i = 0; i < wishes.Count; i++)
        {
            if (wishes[i].Place == place && wishes[i].Eligibility.IsTrue) return i;
        }

        return null;
    }

    private (int Class, long Points, LocalDate Day, int Lot) Values(string applicant, string place)
    {
        var (person, wish) = (Person(applicant), Person(applicant).Wishes.First(w => w.Place == place));
        return (
            wish.PriorityClass, -wish.Points, round.TieRule == TieRule.DateThenLottery ? person.AppliedOn!.Value : default,
            round.Lots.Single(l => l.Applicant == applicant).Rank);
    }

    private Applicant Person(string id) => round.Applicants.First(a => a.Id == id);
}
