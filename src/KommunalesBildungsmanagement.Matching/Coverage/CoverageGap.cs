using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Angebotslücke: what is missing or left over in a territory, why, who is competent, and which neighbour has free places.</summary>
public sealed record CoverageGap
{
    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>What kind.</summary>
    public required CoverageGapKind Kind { get; init; }

    /// <summary>People in need who surely find no place, even if everything open turns out well and nobody else takes shared places.</summary>
    public int? MissingAtLeast { get; init; }

    /// <summary>People in need for whom no place of the territory's own is surely accessible.</summary>
    public int? MissingAtMost { get; init; }

    /// <summary>Own, surely accessible places beyond the need; 0 unless <see cref="CoverageGapKind.Over"/>.</summary>
    public int Surplus { get; init; }

    /// <summary>Places that are missing even if every criterion fell; 0 if there would be enough, or nobody knows how many there are.</summary>
    public int TooFewPlaces { get; init; }

    /// <summary>The criteria that take places away or leave them open, most places first.</summary>
    public ValueList<CriterionEffect> Causes { get; init; } = [];

    /// <summary>Ids of the actors that are competent for the area in the territory.</summary>
    public ValueList<string> CompetentActors { get; init; } = [];

    /// <summary>Ids of actors in the territory of whose competences nothing is recorded: to be asked.</summary>
    public ValueList<string> PossiblyCompetentActors { get; init; } = [];

    /// <summary>Free places of neighbours that would fit, surest and most first; only where places are or may be missing.</summary>
    public ValueList<NeighbourOffer> Neighbours { get; init; } = [];

    /// <summary>How much this can be relied on.</summary>
    public required DataQuality Quality { get; init; }

    /// <summary>What stands against relying on it.</summary>
    public ValueList<LocalizedText> Doubts { get; init; } = [];
}
