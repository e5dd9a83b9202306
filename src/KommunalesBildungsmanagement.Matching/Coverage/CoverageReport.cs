using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>How a need of one target group is covered, per territory and together.</summary>
/// <remarks>Holds aggregates only, after withholding. Two reports are never added: groups overlap.</remarks>
public sealed record CoverageReport
{
    /// <summary>Id of the target group.</summary>
    public required string Group { get; init; }

    /// <summary>Id of the need.</summary>
    public required string Need { get; init; }

    /// <summary>Per territory, by key.</summary>
    public required ValueList<TerritoryCoverage> Territories { get; init; }

    /// <summary>
    /// People of the group in all territories, also in those whose results are withheld; itself withheld where that would reveal one.
    /// </summary>
    public required Figure People { get; init; }

    /// <summary>People in need in all territories, withheld like <see cref="People"/>.</summary>
    public required Figure PeopleInNeed { get; init; }

    /// <summary>Participants in all territories; only if no territory is withheld and all were counted.</summary>
    public required Figure Participants { get; init; }

    /// <summary>
    /// Places in all territories that are shown, each place once: own places of the territories and <see cref="Shared"/>. Rates over these
    /// territories are <see cref="Nominal"/> and <see cref="Accessible"/>.
    /// </summary>
    public required PlaceBalance Places { get; init; }

    /// <summary>Places of offerings that are made for a larger territory, each place once, as the whole shown group can use them.</summary>
    public required PlaceBalance Shared { get; init; }

    /// <summary>Places / need, both summed over the territories that are shown.</summary>
    public required CoverageRate Nominal { get; init; }

    /// <summary>Surely accessible places / need, both summed over the territories that are shown.</summary>
    public required CoverageRate Accessible { get; init; }

    /// <summary>Whether results of a territory are withheld.</summary>
    public bool IsPartlyWithheld => Territories.Any(t => t.IsWithheld);

    /// <summary>The gaps that are to be acted on: under-supply first, then unknown data, then over-supply; larger ones first.</summary>
    public IEnumerable<CoverageGap> Gaps => Territories.Select(t => t.Gap).OfType<CoverageGap>()
        .Where(g => g.Kind != CoverageGapKind.None)
        .OrderBy(g => g.Kind switch { CoverageGapKind.Under => 0, CoverageGapKind.UnknownData => 1, _ => 2 })
        .ThenByDescending(g => g.MissingAtLeast ?? 0)
        .ThenByDescending(g => g.MissingAtMost ?? 0)
        .ThenByDescending(g => g.Surplus)
        .ThenBy(g => g.Territory);
}
