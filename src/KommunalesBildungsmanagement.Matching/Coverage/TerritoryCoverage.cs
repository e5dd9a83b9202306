using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>How a need is covered in one territory.</summary>
public sealed record TerritoryCoverage
{
    /// <summary>The territory.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Whether results are withheld: too few people, not known how many, or to protect another territory. It is not said which.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>People of the group.</summary>
    public required Figure People { get; init; }

    /// <summary>People in need.</summary>
    public required Figure PeopleInNeed { get; init; }

    /// <summary>People of the group who take part, if somebody has counted them.</summary>
    public required Figure Participants { get; init; }

    /// <summary>
    /// Places of offerings made for this territory or a part of it; <see langword="null"/> if withheld: they show what is typical of the group.
    /// </summary>
    public required PlaceBalance? Own { get; init; }

    /// <summary>
    /// Places of offerings made for a larger territory, as this group can use them; the same places stand in every territory they reach and are
    /// never added up. <see langword="null"/> if withheld.
    /// </summary>
    public required PlaceBalance? Shared { get; init; }

    /// <summary>Places, own and shared / need.</summary>
    public required CoverageRate Nominal { get; init; }

    /// <summary>Surely accessible places / need.</summary>
    public required CoverageRate Accessible { get; init; }

    /// <summary>Accessible or open places / need: the most that can come out when unknown facts are cleared.</summary>
    public required CoverageRate AccessibleOrOpen { get; init; }

    /// <summary>Participants / people of the group.</summary>
    public required CoverageRate Reach { get; init; }

    /// <summary>Taken places / places, over runs of which both are known. Everybody who took a place counts, not only the group.</summary>
    public required CoverageRate Utilisation { get; init; }

    /// <summary>The gap; <see langword="null"/> if results are withheld.</summary>
    public CoverageGap? Gap { get; init; }
}
