using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.TargetGroups;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What is to be covered: one need of one target group in some territories and a period, and what monitoring knows of the group.</summary>
/// <remarks>
/// One request is about one group. Groups overlap, so results of several requests are never added up; <see cref="CoverageAnalysis"/> has no way to.
/// </remarks>
public sealed record CoverageRequest
{
    /// <summary>The target group.</summary>
    public required TargetGroup Group { get; init; }

    /// <summary>The need of this group.</summary>
    public required Need Need { get; init; }

    /// <summary>When the places are needed. A run counts if it has a day in common with it.</summary>
    public required DateRange Period { get; init; }

    /// <summary>The parts of the group, at least one, with distinct ids. Nobody may belong to two of them.</summary>
    public required ValueList<GroupSegment> Segments
    {
        get;
        init
        {
            Require.Distinct(Require.AtLeastOne(value).Select(s => s.Id).ToValueList());
            field = value;
        }
    }

    /// <summary>From how many people on results are shown.</summary>
    public required DisclosureMinimum Minimum { get; init; }

    /// <summary>The territories to report on; none may lie in another. Empty for the territories of the segments.</summary>
    public ValueList<TerritoryKey> Territories { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Territories within reach, from which neighbours' free places are named; the library knows no distances.</summary>
    public ValueList<TerritoryKey> Neighbours { get; init => field = Require.Distinct(value); } = [];

    /// <summary>How many people of the group take part, per reported territory, if somebody has counted them.</summary>
    public ValueList<Observation> Participants { get; init; } = [];

    /// <summary>After how many days a figure counts as old, for data quality. A working value, not a rule of statistics.</summary>
    public int FiguresStaleAfterDays { get; init => field = Require.NotNegative(value); } = 730;

    internal ValueList<TerritoryKey> Reported =>
        (Territories.Count > 0 ? Territories : Segments.Select(s => s.Territory)).Distinct().Order().ToValueList();

    internal IEnumerable<GroupSegment> In(TerritoryKey territory) =>
        Segments.Where(s => territory.Contains(s.Territory)).OrderBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>Group and need, no figures: what a log may hold.</summary>
    public override string ToString() => $"{nameof(CoverageRequest)}({Group.Id}, {Need.Id})";
}
