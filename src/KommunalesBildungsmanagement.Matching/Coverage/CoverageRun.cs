using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>One run of an offering with its places and requirements, as somebody meets it who comes in time and finds a place.</summary>
/// <remarks>Whether registration is open today and places are taken says nothing on the capacity of a period; it is counted apart.</remarks>
internal sealed record CoverageRun(LearningOffering Offering, OfferingInstance? Instance, ValueList<Criterion> Requirements)
{
    public TerritoryKey Territory => Offering.Territory;

    /// <summary>Places; null if nobody has said, or the offering has no runs.</summary>
    public int? Places => Instance?.Seats?.Capacity;

    public int? Taken => Instance?.Seats?.Taken;

    /// <summary>Places that are still to be had on a day; null if nobody knows.</summary>
    public int? FreeOn(LocalDate day) =>
        Instance?.IsOpenOn(day) == false ? 0 : Places is { } places && Taken is { } taken ? Math.Max(0, places - taken) : null;

    /// <summary>The runs that may answer a need in a period, in a fixed order; those that surely teach something else are left out.</summary>
    public static ValueList<CoverageRun> Of(
        NeededTopics topics, DateRange period, IEnumerable<LearningOffering> offerings, MatchingContext context) =>
    [
        .. from offering in offerings.OrderBy(o => o.Id, StringComparer.Ordinal)
           let answers = topics.AnsweredBy(offering)
           where !answers.IsFalse
           from instance in In(period, offering)
           select new CoverageRun(offering, instance, [NeededTopics.ToCriterion(answers), .. RequirementsOf(offering, instance, context)]),
    ];

    // An offering without runs can be used at any time; one whose runs lie elsewhere cannot.
    private static IEnumerable<OfferingInstance?> In(DateRange period, LearningOffering offering) =>
        offering.Instances.Count == 0 ? [null] : offering.Instances.Where(i => i.Days.Overlaps(period)).Cast<OfferingInstance?>();

    private static IEnumerable<Criterion> RequirementsOf(LearningOffering offering, OfferingInstance? instance, MatchingContext context)
    {
        if (instance is null) return Hard(offering, context);
        var inTime = instance with { Days = DateRange.Always, RegisterUntil = null, Seats = new(instance.Seats?.Capacity ?? 1, 0) };
        return Hard(offering with { Instances = [inTime] }, context);
    }

    private static IEnumerable<Criterion> Hard(LearningOffering offering, MatchingContext context) =>
        OfferingCriteria.Of(offering, context).Where(c => c.Kind == AccessKind.Hard);
}
