using System;
using System.Collections.Immutable;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// What a report tells a code fix that may set the end of a period: the new last day, and as first additional place the attribute with the period.
/// </summary>
internal static class EndOfPeriod
{
    public const string Property = "end";

    public static ImmutableDictionary<string, string?> On(DateTime day) => ImmutableDictionary<string, string?>.Empty.Add(Property, Period.Show(day));

    /// <summary>On which day the earlier of two overlapping periods may end; nothing if both start on the same day.</summary>
    public static ImmutableDictionary<string, string?> BeforeNext(Timeline timeline, Dated earlier, Dated later) =>
        earlier.Period.From < later.Period.From && timeline.DayBeforeNext(earlier) is { } day ? On(day) : ImmutableDictionary<string, string?>.Empty;
}
