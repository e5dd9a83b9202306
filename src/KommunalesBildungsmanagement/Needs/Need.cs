using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Needs;

/// <summary>Bedarf: the gap between what is wanted and what is, for somebody, somewhere, by some time.</summary>
public sealed record Need
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>What is needed.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The area of education.</summary>
    public required EducationArea Area { get; init; }

    /// <summary>Id of the target group.</summary>
    public required string TargetGroup { get; init => field = Require.Text(value); }

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Codes of <c>learning-topics</c> that are needed.</summary>
    public ValueList<string> Topics { get; init => field = Require.Distinct(value); } = [];

    /// <summary>For how many people, 0 or more; <see langword="null"/> if nobody has sized it.</summary>
    public int? Size { get; init => field = Require.NotNegative(value); }

    /// <summary>By when; <see langword="null"/> for lasting needs.</summary>
    public LocalDate? Horizon { get; init; }

    /// <summary>What it rests on, at least one.</summary>
    public required ValueList<Evidence> Evidence { get; init => field = Require.AtLeastOne(value); }
}
