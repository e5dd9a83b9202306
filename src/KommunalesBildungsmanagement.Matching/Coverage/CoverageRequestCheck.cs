using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What is wrong with a request as a whole: double counting, territories that overlap, a need of another group.</summary>
internal static class CoverageRequestCheck
{
    public static IEnumerable<Problem> Of(CoverageRequest request) =>
        [.. Need(request), .. Territories(request), .. Segments(request), .. DoubleCounting(request), .. Participants(request)];

    private static IEnumerable<Problem> Need(CoverageRequest request)
    {
        var (need, group) = (request.Need, request.Group);
        if (need.TargetGroup != group.Id)
        {
            yield return new(
                "coverage.need-of-other-group", "need.targetGroup", need.TargetGroup,
                new($"Der Bedarf gehört zu einer anderen Gruppe als {group.Id}.", $"The need belongs to another group than {group.Id}."),
                new("Bedarf und Gruppe passend wählen.", "Choose need and group that belong together."));
        }

        if (need.Horizon < request.Period.First)
        {
            yield return new(
                "coverage.horizon", "need.horizon", $"{need.Horizon:uuuu-MM-dd}",
                new("Der Bedarf endet vor dem Zeitraum.", "The need ends before the period."),
                new("Zeitraum oder Horizont berichtigen.", "Correct the period or the horizon."));
        }
    }

    private static IEnumerable<Problem> Territories(CoverageRequest request)
    {
        var reported = request.Reported;
        foreach (var territory in reported)
        {
            foreach (var outer in reported.Where(o => o != territory && o.Contains(territory)))
            {
                yield return new(
                    "coverage.territories-overlap", "territories", territory.ToString(),
                    new($"{territory} liegt in {outer}; Summen würden doppelt zählen.", $"{territory} lies in {outer}; sums would count twice."),
                    new("Nur Gebiete angeben, von denen keines in einem anderen liegt.", "State territories none of which lies in another."));
            }

            if (!request.In(territory).Any())
            {
                yield return new(
                    "coverage.territory-without-segment", "territories", territory.ToString(),
                    new("Zu diesem Gebiet ist kein Teil der Gruppe beschrieben.", "No part of the group is described for this territory."),
                    new("Einen Teil angeben, auch wenn er 0 Personen hat.", "State a part, even if it has 0 people."));
            }

            if (!request.Need.Territory.Contains(territory))
            {
                yield return new(
                    "coverage.territory-outside-need", "territories", territory.ToString(),
                    new($"Der Bedarf ist für {request.Need.Territory} festgestellt, nicht für dieses Gebiet.",
                        $"The need was found for {request.Need.Territory}, not for this territory."),
                    new("Ein Gebiet innerhalb des Bedarfs wählen.", "Choose a territory inside that of the need."));
            }
        }
    }

    private static IEnumerable<Problem> Segments(CoverageRequest request)
    {
        foreach (var segment in request.Segments)
        {
            if (!request.Reported.Any(t => t.Contains(segment.Territory)))
            {
                yield return new(
                    "coverage.segment-outside", $"segments[{segment.Id}]", segment.Territory.ToString(),
                    new("Der Teil der Gruppe lebt in keinem der Gebiete.", "The part of the group lives in none of the territories."),
                    new("Das Gebiet aufnehmen oder den Teil weglassen.", "Add the territory, or leave the part out."));
            }

            if (request.Group.Definition.Evaluate(segment.Typical).IsFalse)
            {
                yield return new(
                    "coverage.segment-not-in-group", $"segments[{segment.Id}]", null,
                    new($"Wer so ist, gehört sicher nicht zu {request.Group.Id}.",
                        $"Whoever is like this surely does not belong to {request.Group.Id}."),
                    new("Die typischen Angaben oder die Gruppe berichtigen.", "Correct the typical facts or the group."));
            }
        }
    }

    // Two segments are apart if they live apart, or if their figures differ in the category of a dimension that both are broken down by.
    private static IEnumerable<Problem> DoubleCounting(CoverageRequest request) =>
        from first in Enumerable.Range(0, request.Segments.Count)
        from second in Enumerable.Range(first + 1, request.Segments.Count - first - 1)
        let one = request.Segments[first]
        let other = request.Segments[second]
        where one.Territory.Overlaps(other.Territory) && !AreApart(one.People, other.People)
        select new Problem(
            "coverage.double-counting", $"segments[{other.Id}]", other.People.Identity.Measurand.ToString(),
            new($"Es ist nicht gesagt, dass niemand zugleich zu „{one.Id}“ und „{other.Id}“ gehört.",
                $"Nothing says that nobody belongs to '{one.Id}' and to '{other.Id}' at once."),
            new("Beide Zahlen nach einem gemeinsamen Merkmal mit verschiedenen Ausprägungen gliedern.",
                "Break both figures down by a common dimension, in different categories."));

    private static IEnumerable<Problem> Participants(CoverageRequest request) =>
        from counted in request.Participants.CountBy(p => p.Identity.Territory)
        where counted.Value > 1 || !request.Reported.Contains(counted.Key)
        select new Problem(
            "coverage.participants", "participants", counted.Key.ToString(),
            new("Teilnehmende werden je berichtetem Gebiet genau einmal gezählt.", "Participants are counted exactly once per reported territory."),
            new("Eine Zahl je berichtetem Gebiet angeben.", "State one figure per reported territory."));

    private static bool AreApart(Observation one, Observation other) =>
        one.Identity.Measurand.Breakdown.Parts.Any(p =>
            other.Identity.Measurand.Breakdown.Parts.Any(q => p.Dimension == q.Dimension && p.Category != q.Category));
}
