using KommunalesBildungsmanagement.Matching;

namespace KommunalesBildungsmanagement.Benchmarks;

/// <summary>Deferred acceptance as a textbook tells it: lists, LINQ, and a place that chooses anew whenever somebody asks.</summary>
internal static class TextbookAllocation
{
    public static List<Placement> Allocate(CheckedRound round)
    {
        var lots = round.Lots.ToDictionary(l => l.Applicant, l => l.Rank);
        var held = round.Places.ToDictionary(p => p.Id, _ => new List<(Applicant Applicant, Wish Wish)>());
        var places = round.Places.ToDictionary(p => p.Id);
        var next = round.Applicants.ToDictionary(a => a.Id, _ => 0);
        var free = new Queue<Applicant>(round.Applicants);
        while (free.TryDequeue(out var applicant))
        {
            // Whoever may surely have a place asks for it; the rest waits for answers.
            if (applicant.Wishes.Where(w => w.Eligibility.IsTrue).ElementAtOrDefault(next[applicant.Id]++) is not { } wish) continue;
            var asking = held[wish.Place].Append((applicant, wish)).ToList();
            var chosen = Choose(places[wish.Place], asking, lots);
            foreach (var (rejected, _) in asking.Except(chosen)) free.Enqueue(rejected);
            held[wish.Place] = chosen;
        }

        return [.. held.SelectMany(h => h.Value.Select(c => new Placement(c.Applicant.Id, h.Key)))];
    }

    private static List<(Applicant Applicant, Wish Wish)> Choose(
        PlaceOffer place, List<(Applicant Applicant, Wish Wish)> asking, Dictionary<string, int> lots)
    {
        var left = asking.OrderBy(c => c.Wish.PriorityClass).ThenByDescending(c => c.Wish.Points).ThenBy(c => lots[c.Applicant.Id]).ToList();
        var chosen = new List<(Applicant, Wish)>();
        foreach (var quota in place.Quotas)
        {
            var members = left.Where(c => c.Applicant.Groups.Contains(quota.Group).IsTrue).Take(quota.Places).ToList();
            chosen.AddRange(members);
            left = left.Except(members).ToList();
        }

        chosen.AddRange(left.Take(place.Capacity - chosen.Count));
        return chosen;
    }
}
