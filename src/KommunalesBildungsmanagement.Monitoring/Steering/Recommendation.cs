using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Steering;

/// <summary>
/// Handlungsempfehlung: what somebody is asked to do because of findings. It orders nothing: education management coordinates, every actor keeps
/// its competence.
/// </summary>
public sealed record Recommendation
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Ids of the findings it rests on, at least one.</summary>
    public required ValueList<string> Findings { get; init => field = Require.Distinct(Require.AtLeastOne(value)); }

    /// <summary>Id of the actor that is asked.</summary>
    public required string Addressee { get; init => field = Require.Text(value); }

    /// <summary>What is asked.</summary>
    public required LocalizedText Asks { get; init; }

    /// <summary>The area of education.</summary>
    public required EducationArea Area { get; init; }

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Code of <c>steering-matters</c> on which competence depends; <see langword="null"/> if the area alone decides.</summary>
    public string? Matter { get; init => field = Require.OptionalText(value); }

    /// <summary>The kind of school it is about, as in the category of a breakdown; <see langword="null"/> for all or none.</summary>
    public string? SchoolType { get; init => field = Require.OptionalText(value); }

    /// <summary>The day on which it was made.</summary>
    public required LocalDate MadeOn { get; init; }

    /// <summary>The last day on which a resolution is expected.</summary>
    public required LocalDate DueOn { get; init; }
}
