using KommunalesBildungsmanagement.Barriers;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// What is asked of the runs of an offering: is any open and free, for everybody; does one of those fit the times a person has named; is one of
/// those near enough for who has said how far she will go.
/// </summary>
internal static class RunCriteria
{
    private static readonly Specification<PersonProfile> HasNamedTimes = ProfileTerms.AvailableTimes.IsKnown();

    public static IEnumerable<Criterion> Of(LearningOffering offering, LocalDate day)
    {
        if (offering.Instances.Count == 0) yield break;
        var open = offering.Instances.Where(i => i.IsOpenOn(day)).ToList();
        if (open.Count == 0)
        {
            yield return Hard("open", Texts.OpenRun, Specification.Stated<PersonProfile>(Truth.False, Texts.NoOpenRun));
            yield break;
        }

        yield return Hard("open", Texts.OpenRun, Specification.Any(open.Select(FreePlace)));
        if (open.Exists(i => i.TimeSlots.Count > 0))
        {
            yield return Hard("times", Texts.Times, Specification.Any(open.Select(i => Specification.All([FreePlace(i), .. SuitableTimes(i)])))) with
            {
                CountsWhen = HasNamedTimes,
                Barrier = StandardBarriers.Schedule,
            };
        }

        if (open.TrueForAll(i => i.Place is null)) yield break;
        yield return Hard("distance", Texts.Distance, Specification.Any(open.Select(FreePlaceNearEnough))) with
        {
            CountsWhen = ProfileTerms.MaxDistance.IsKnown(),
            Barrier = StandardBarriers.Distance,
        };
    }

    private static Specification<PersonProfile> FreePlace(OfferingInstance instance) => Specification.Stated<PersonProfile>(
        instance.Seats?.AnyFree ?? Truth.Unknown,
        new($"freie Plätze ({instance.Days.Text.German})", $"free places ({instance.Days.Text.English})"),
        new($"Beim Anbieter fragen: Gibt es noch freie Plätze ({instance.Days.Text.German})?",
            $"Ask the provider: are there free places ({instance.Days.Text.English})?"));

    // The time of a run without slots is agreed one by one.
    private static IEnumerable<Specification<PersonProfile>> SuitableTimes(OfferingInstance instance) =>
        instance.TimeSlots.Select(slot => ProfileTerms.AvailableTimes.Contains(slot));

    // A near run at the wrong time and a distant one at the right time are no run to go to.
    private static Specification<PersonProfile> FreePlaceNearEnough(OfferingInstance instance)
    {
        List<Specification<PersonProfile>> parts = [FreePlace(instance)];
        if (instance.Place is { } place) parts.Add(IsNearEnough(place));
        if (instance.TimeSlots.Count > 0) parts.Add(!HasNamedTimes | Specification.All(SuitableTimes(instance)));
        return Specification.All(parts);
    }

    private static Specification<PersonProfile> IsNearEnough(LearningPlace place)
    {
        var text = new LocalizedText($"„{place.Name}“ liegt nah genug", $"'{place.Name}' is near enough");
        return place.Position is { } position
            ? ProfileTerms.StartingPoint.Near(position, ProfileTerms.MaxDistance).As("near-enough", text)
            : Specification.Stated<PersonProfile>(
                Truth.Unknown, text,
                new($"Beim Anbieter fragen: Wo genau liegt „{place.Name}“?", $"Ask the provider: where exactly is '{place.Name}'?"));
    }

    private static Criterion Hard(string id, LocalizedText label, Specification<PersonProfile> condition) =>
        new() { Id = id, Label = label, Kind = AccessKind.Hard, Condition = condition };

    private static class Texts
    {
        public static LocalizedText OpenRun { get; } = new("offener Termin", "open run");

        public static LocalizedText NoOpenRun { get; } = new("Anmeldung möglich (alle Termine sind vorbei oder geschlossen)",
            "registration possible (all runs are over or closed)");

        public static LocalizedText Times { get; } = new("passende Zeit", "suitable time");

        public static LocalizedText Distance { get; } = new("Entfernung", "distance");
    }
}
