using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Compares planned events: which clash, and which could be one (Abstimmung von Jahresplanungen).</summary>
public static class EventOverlaps
{
    /// <summary>How many days apart events may lie to be one, unless the caller says otherwise: 14.</summary>
    public const int DefaultDaysApart = 14;

    /// <summary>The pairs of events to coordinate, by day and id.</summary>
    /// <param name="days">The period that is planned; events before the day of the context are over and left out.</param>
    /// <param name="context">Day and landscape.</param>
    /// <param name="daysApart">How many days apart events may lie to be one; 0 or more.</param>
    public static ValueList<EventOverlap> Of(DateRange days, MatchingContext context, int daysApart = DefaultDaysApart)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysApart);
        var events = context.Landscape.Measures.OfType<Event>()
            .Where(e => e.Status is not (MeasureStatus.Finished or MeasureStatus.Dropped) && e.Day >= context.Day && days.Contains(e.Day))
            .OrderBy(e => e.Day)
            .ThenBy(e => e.Id, StringComparer.Ordinal)
            .ToList();
        return (
            from first in Enumerable.Range(0, events.Count)
            from second in Enumerable.Range(first + 1, events.Count - first - 1)
            let overlap = Compare(events[first], events[second], daysApart, context.Landscape)
            where overlap is not null
            select overlap).ToValueList();
    }

    private static EventOverlap? Compare(Event first, Event second, int daysApart, EducationLandscape landscape)
    {
        var areForTheSame = AreForTheSame(first, second, landscape);
        if (areForTheSame.IsFalse || Period.DaysBetween(first.Day, second.Day) > daysApart) return null;
        if (first.Day == second.Day && first.Territory.Overlaps(second.Territory)) return new(EventOverlapKind.Clash, first, second, areForTheSame);
        var ofOthers = !RemedyPreconditions.Responsible(first).Intersect(RemedyPreconditions.Responsible(second)).Any();
        return ofOthers && Neighbourhood.AreNear(first.Territory, second.Territory)
            ? new(EventOverlapKind.JointSlot, first, second, areForTheSame)
            : null;
    }

    private static Truth AreForTheSame(Event first, Event second, EducationLandscape landscape)
    {
        if (Groups(first, landscape) is not { } one || Groups(second, landscape) is not { } other) return Truth.Unknown;
        return Truth.Of(one.Count == 0 || other.Count == 0 || one.Intersect(other).Any());
    }

    /// <summary>The groups that an event is for, empty for everybody; null if nobody has said.</summary>
    private static List<string>? Groups(Event planned, EducationLandscape landscape)
    {
        if (landscape.Offerings.FirstOrDefault(o => o.Id == planned.Offering) is { } offering)
            return [.. offering.Audience.Direct.Concat(offering.Audience.Beneficiaries)];
        var needs = landscape.Needs.Where(n => planned.AnswersNeeds.Contains(n.Id)).Select(n => n.TargetGroup).Distinct().ToList();
        return needs.Count > 0 ? needs : null;
    }
}
