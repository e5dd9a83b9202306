using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Makes segments of what monitoring has observed.</summary>
public static class GroupSegments
{
    /// <summary>One segment per territory, each with the latest figure of a measurand.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="measurand">What counts the group: indicator, variant and breakdown; a count of people.</param>
    /// <param name="territories">The territories.</param>
    /// <param name="typical">What is typical of the group.</param>
    /// <returns>The segments, with the ids <c>territory measurand</c>; or a problem for every territory without a figure, or with a rate.</returns>
    public static Reading<ValueList<GroupSegment>> Of(
        ObservationSet observations, Measurand measurand, IEnumerable<TerritoryKey> territories, PersonProfile typical)
    {
        var (segments, problems) = (new List<GroupSegment>(), new List<Problem>());
        foreach (var territory in territories)
        {
            if (!observations.TryFindLatest(measurand, territory, out var people))
            {
                problems.Add(new(
                    "group-segment.no-figure", territory.ToString(), measurand.ToString(),
                    new("Zu diesem Gebiet gibt es keine Zahl.", "There is no figure for this territory."),
                    new("Eine Zahl ergänzen; ist sie geheim, mit dem Zeichen dafür.", "Add a figure; if it is secret, with the sign for it.")));
                continue;
            }

            try
            {
                segments.Add(new() { Id = $"{territory} {measurand}", People = people, Typical = typical });
            }
            catch (InvalidValueException broken)
            {
                problems.AddRange(broken.Problems.Select(p => p.At(territory.ToString())));
            }
        }

        return problems.Count > 0 ? Reading.Failed<ValueList<GroupSegment>>(problems) : Reading.Of(segments.ToValueList());
    }
}
