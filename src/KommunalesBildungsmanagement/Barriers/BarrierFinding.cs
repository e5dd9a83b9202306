using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Barriers;

/// <summary>
/// The finding that a barrier keeps somebody from learning, with evidence: no measure without a finding, no finding without evidence.
/// </summary>
public sealed record BarrierFinding
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Code of the barrier.</summary>
    public required string Barrier { get; init => field = Require.Text(value); }

    /// <summary>At which level.</summary>
    public required FindingLevel Level { get; init; }

    /// <summary>Id of the target group that is affected; <see langword="null"/> if it is not one group.</summary>
    public string? Affects { get; init => field = Require.OptionalText(value); }

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>What was found.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>How many people are affected, 0 or more; <see langword="null"/> if nobody knows.</summary>
    public int? Size { get; init => field = Require.NotNegative(value); }

    /// <summary>The day of the finding.</summary>
    public required LocalDate FoundOn { get; init; }

    /// <summary>What it rests on, at least one.</summary>
    public required ValueList<Evidence> Evidence { get; init => field = Require.AtLeastOne(value); }
}
