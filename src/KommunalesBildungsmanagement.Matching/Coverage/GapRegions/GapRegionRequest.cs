using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Where to look for people whom no offering reaches: which need, when, where, and along which facts.</summary>
public sealed record GapRegionRequest
{
    /// <summary>What is to be learnt.</summary>
    public required Need Need { get; init; }

    /// <summary>When. A run counts if it has a day in common with it.</summary>
    public required DateRange Period { get; init; }

    /// <summary>Offerings count that are made for this territory, a part of it, or a larger one.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>The facts along which is looked, at least one, with distinct names; the most important first.</summary>
    public required ValueList<RegionAxis> Axes
    {
        get;
        init
        {
            Require.Distinct(Require.AtLeastOne(value).Select(a => a.Name).ToValueList());
            field = value;
        }
    }

    /// <summary>What is the same for everybody who is looked at; everything else stays unknown.</summary>
    public PersonProfile Known { get; init; } = PersonProfile.Unknown;

    /// <summary>How many cells are evaluated at most, 1 or more. If there are more, the last axes are left out, and the result says so.</summary>
    public int MostCells { get; init => field = Math.Max(1, Require.NotNegative(value)); } = 20_000;

    /// <summary>The id of the need: what a log may hold.</summary>
    public override string ToString() => $"{nameof(GapRegionRequest)}({Need.Id})";
}
