namespace KommunalesBildungsmanagement.Matching;

/// <summary>Finds every fault of one round and keeps what is sound.</summary>
internal sealed class RoundCheck(AllocationRound round)
{
    private const int LastClass = 2000;
    private const int MostPoints = 1_000_000;
    private const int MostCriteria = 1000;

    private readonly List<Problem> _problems = [];

    public CheckedRound Run()
    {
        if (!round.Criteria.Validity.Contains(round.Day)) _problems.Add(RoundProblems.NotInForce(round));
        var (classes, most) = Criteria();
        var places = Unique("places", round.Places, p => p.Id).Where(IsSound).ToValueList();
        var known = places.Select(p => p.Id).ToHashSet();
        var applicants = Unique("applicants", round.Applicants, a => a.Id)
            .Where(HasDate)
            .Select(a => WithSoundWishes(a, known, classes, most))
            .ToValueList();
        var siblings = Siblings(applicants.ToDictionary(a => a.Id), known);
        var problems = _problems.OrderBy(p => p.Location, StringComparer.Ordinal).ThenBy(p => p.Code, StringComparer.Ordinal)
            .ThenBy(p => p.Value, StringComparer.Ordinal);
        return new(round, places, applicants, siblings, problems.ToValueList());
    }

    private (HashSet<int> Classes, Dictionary<string, int> Most) Criteria()
    {
        var classes = new HashSet<int>();
        foreach (var entry in round.Criteria.Classes)
        {
            if (entry.Number is < 1 or > LastClass || !classes.Add(entry.Number))
                _problems.Add(RoundProblems.CriteriaAtFault("criteria.classes", FormattableString.Invariant($"{entry.Number}")));
        }

        var most = new Dictionary<string, int>();
        foreach (var entry in round.Criteria.Criteria)
        {
            if (entry.MostPoints is < 0 or > MostPoints || most.Count == MostCriteria || !most.TryAdd(entry.Id, entry.MostPoints))
                _problems.Add(RoundProblems.CriteriaAtFault("criteria.criteria", entry.Id));
        }

        return (classes, most);
    }

    private List<T> Unique<T>(string list, ValueList<T> entries, Func<T, string> id)
    {
        var counts = entries.CountBy(id).ToDictionary();
        _problems.AddRange(entries.Where(e => string.IsNullOrWhiteSpace(id(e))).Select(_ => RoundProblems.Blank(list)));
        _problems.AddRange(counts.Where(c => c.Value > 1 && !string.IsNullOrWhiteSpace(c.Key)).Select(c => RoundProblems.Twice(list, c.Key)));
        return [.. entries.Where(e => counts[id(e)] == 1 && !string.IsNullOrWhiteSpace(id(e))).OrderBy(id, StringComparer.Ordinal)];
    }

    private bool IsSound(PlaceOffer place)
    {
        var before = _problems.Count;
        if (place.Capacity < 0) _problems.Add(RoundProblems.NegativeCapacity(place));
        _problems.AddRange(
            place.Quotas.Where(q => q.Places < 1 || string.IsNullOrWhiteSpace(q.Group)).Select(q => RoundProblems.EmptyQuota(place, q)));
        _problems.AddRange(place.Quotas.CountBy(q => q.Group).Where(c => c.Value > 1).Select(c => RoundProblems.QuotaTwice(place, c.Key)));
        if (place.Quotas.Count > 64) _problems.Add(RoundProblems.TooManyQuotas(place));
        if (place.Quotas.Sum(q => (long)q.Places) > Math.Max(0, place.Capacity)) _problems.Add(RoundProblems.QuotasAboveCapacity(place));
        return _problems.Count == before;
    }

    private bool HasDate(Applicant applicant)
    {
        if (round.TieRule == TieRule.Lottery || applicant.AppliedOn is not null) return true;
        _problems.Add(RoundProblems.DateMissing(applicant));
        return false;
    }

    private Applicant WithSoundWishes(Applicant applicant, HashSet<string> places, HashSet<int> classes, Dictionary<string, int> most)
    {
        var seen = new HashSet<string>();
        List<Wish> sound = [];
        foreach (var wish in applicant.Wishes)
        {
            var before = _problems.Count;
            if (!places.Contains(wish.Place)) _problems.Add(RoundProblems.UnknownPlace(At(applicant, wish), wish.Place));
            if (!seen.Add(wish.Place)) _problems.Add(RoundProblems.WishTwice(At(applicant, wish), wish.Place));
            if (!classes.Contains(wish.PriorityClass)) _problems.Add(RoundProblems.UnknownClass($"{At(applicant, wish)}.priorityClass"));
            CheckPoints(applicant, wish, most);
            if (_problems.Count == before) sound.Add(wish);
        }

        return sound.Count == applicant.Wishes.Count ? applicant : applicant with { Wishes = sound.ToValueList() };
    }

    private void CheckPoints(Applicant applicant, Wish wish, Dictionary<string, int> most)
    {
        for (var i = 0; i < wish.Breakdown.Count; i++)
        {
            var part = wish.Breakdown[i];
            if (!most.TryGetValue(part.Criterion, out var limit) || wish.Breakdown.Take(i).Any(p => p.Criterion == part.Criterion))
                _problems.Add(RoundProblems.UnknownCriterion($"{At(applicant, wish)}.breakdown", part.Criterion));
            else if (part.Points < 0 || part.Points > limit)
                _problems.Add(RoundProblems.PointsOutOfRange($"{At(applicant, wish)}.breakdown[{part.Criterion}]", limit));
        }
    }

    private static string At(Applicant applicant, Wish wish) => $"applicants[{applicant.Id}].wishes[{wish.Place}]";

    private ValueList<SiblingWish> Siblings(Dictionary<string, Applicant> applicants, HashSet<string> places)
    {
        var wishes = Unique("siblingWishes", round.SiblingWishes, s => s.Id);
        var shared = wishes.SelectMany(s => s.Applicants.Distinct()).CountBy(id => id).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
        List<SiblingWish> sound = [];
        foreach (var wish in wishes)
        {
            var faults = SiblingFaults(wish, applicants, places, shared).ToList();
            _problems.AddRange(faults);
            if (faults.Count == 0) sound.Add(wish);
        }

        return sound.ToValueList();
    }

    private static IEnumerable<Problem> SiblingFaults(
        SiblingWish wish, Dictionary<string, Applicant> applicants, HashSet<string> places, HashSet<string> shared)
    {
        if (wish.Applicants.Count < 2 || wish.Applicants.Distinct().Count() < wish.Applicants.Count)
            yield return RoundProblems.TooFewSiblings(wish);
        if (wish.Places.Count == 0 || wish.Places.Distinct().Count() < wish.Places.Count)
            yield return RoundProblems.SiblingPlaces(wish);
        foreach (var id in wish.Applicants.Distinct().Where(a => !applicants.ContainsKey(a)))
            yield return RoundProblems.MissingSibling(wish, id);
        foreach (var id in wish.Applicants.Distinct().Where(shared.Contains))
            yield return RoundProblems.SharedSibling(wish, id);
        foreach (var place in wish.Places.Distinct().Where(p => !places.Contains(p) || !wish.Applicants.All(a => Wants(a, p))))
            yield return RoundProblems.UnlistedPlace(wish, place);

        bool Wants(string id, string place) => !applicants.TryGetValue(id, out var applicant) || applicant.Wishes.Any(w => w.Place == place);
    }
}
