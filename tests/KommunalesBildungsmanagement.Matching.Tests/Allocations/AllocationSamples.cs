using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching.Tests.Allocations;

/// <summary>Rounds in few words.</summary>
internal static class AllocationSamples
{
    public static LocalDate Day { get; } = new(2026, 3, 1);

    public static AllocationCriteria Criteria { get; } = new()
    {
        Title = new("Satzung über die Vergabe von Plätzen", "by-law on the allocation of places"),
        ResolvedBy = "Gemeinderat",
        ResolvedOn = new(2025, 11, 3),
        Validity = new(new(2026, 1, 1), null),
        Citation = new("Beispielsatzung", "§ 4", new LocalDate(2025, 11, 3), null, Confidence.Unstated),
        Classes = [new(1, new("verpflichtet", "obliged")), new(2, new("berechtigt", "entitled"))],
        Criteria = [new("sibling", new("Geschwisterkind", "sibling"), 10), new("work", new("Berufstätigkeit", "employment"), 5)],
    };

    public static PlaceOffer Place(string id, int capacity, params ValueList<ReservedQuota> quotas) =>
        new() { Id = id, Name = LocalizedText.Same($"Kita {id}"), Capacity = capacity, Quotas = quotas };

    public static ReservedQuota Quota(string group, int places, UnfilledQuota unfilled = UnfilledQuota.Released) =>
        new(group, LocalizedText.Same($"Gruppe {group}"), places, unfilled);

    public static Wish Wish(string place, int points = 0, int priorityClass = 1, Truth? eligibility = null) => new()
    {
        Place = place,
        Eligibility = eligibility ?? Truth.True,
        EligibilityReason = new("Wohnt das Kind in der Gemeinde?", "Does the child live in the commune?"),
        PriorityClass = priorityClass,
        Breakdown = points == 0 ? [] : [new("sibling", points, new("Bescheinigung", "certificate"))],
    };

    public static Applicant Applicant(string id, params ValueList<Wish> wishes) => new() { Id = id, Wishes = wishes };

    public static AllocationRound Round(ValueList<PlaceOffer> places, params ValueList<Applicant> applicants) => new()
    {
        Day = Day,
        Criteria = Criteria,
        Places = places,
        Applicants = applicants,
        TieRule = TieRule.Lottery,
        Seed = 42,
    };

    public static CheckedRound Sound(this AllocationRound round)
    {
        var sound = round.Check();
        Assert.Empty(sound.Problems.Select(p => p.ToString()));
        return sound;
    }

    public static AllocationProposal Allocate(this AllocationRound round) => PlaceAllocation.Allocate(round.Sound());

    public static string? PlaceOf(this AllocationProposal proposal, string applicant) =>
        proposal.Placements.SingleOrDefault(p => p.Applicant == applicant)?.Place;
}
