using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>Befund: what the data or those who know say about somebody, somewhere, at some time. A finding without a basis does not exist.</summary>
public sealed record SteeringFinding
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>What was found.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>What it rests on.</summary>
    public required FindingBasis Basis { get; init; }

    /// <summary>The area of education.</summary>
    public required EducationArea Area { get; init; }

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Id of the target group.</summary>
    public required string TargetGroup { get; init => field = Require.Text(value); }

    /// <summary>For when it holds.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The day on which it was found.</summary>
    public required LocalDate FoundOn { get; init; }

    /// <summary>Ids of older findings that this one takes the place of, e.g. after new figures. They stay on record.</summary>
    public ValueList<string> Supersedes { get; init => field = Require.Distinct(value); } = [];
}
