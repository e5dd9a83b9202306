using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// What an answer depends on beside person and offering: the day, the landscape with its measures and groups, the region's demand, the weights.
/// </summary>
public sealed record MatchingContext
{
    /// <summary>The day of the advice; the library has no clock of its own.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The landscape: measures that remove obstacles, target groups, names of territories.</summary>
    public EducationLandscape Landscape { get; init; } = EducationLandscape.Empty;

    /// <summary>Codes of <c>learning-topics</c> that the region needs.</summary>
    public ValueList<string> RegionalDemand { get; init; } = [];

    /// <summary>The weights of preferences.</summary>
    public CriterionWeights Weights { get; init; } = CriterionWeights.Default;

    /// <summary>The weights of measures against barriers.</summary>
    public RemedyWeights RemedyWeights { get; init; } = RemedyWeights.Default;

    /// <summary>The weights of partnerships.</summary>
    public PartnerWeights PartnerWeights { get; init; } = PartnerWeights.Default;

    internal string NameOf(TerritoryKey key) => Landscape.Territories.FirstOrDefault(t => t.Key == key)?.Name ?? key.ToString();
}
