using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Measures;

/// <summary>Maßnahme: a planned action for a goal or against a barrier, with those who start, coordinate and carry it out.</summary>
/// <remarks>A <see cref="Project"/> is one with a fixed time and a budget; an <see cref="Event"/> is a dated gathering.</remarks>
public record Measure
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What happens, in plain words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Where it stands.</summary>
    public required MeasureStatus Status { get; init; }

    /// <summary>Who does what; somebody coordinates or carries it out.</summary>
    /// <exception cref="InvalidValueException">Nobody is responsible, or an actor has the same role twice.</exception>
    public required ValueList<MeasureRole> Roles
    {
        get;
        init => field = Require.Distinct(value).Any(r => r.Role is ActorRoles.Coordinator or ActorRoles.Implementer)
            ? value
            : throw Require.Broken(
                "measure.nobody-responsible", nameof(Roles), null,
                new("Niemand koordiniert die Maßnahme oder führt sie durch.", "Nobody coordinates the measure or carries it out."),
                new("Einen Akteur als coordinator oder implementer angeben.", "State an actor as coordinator or implementer."));
    }

    /// <summary>Where.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>When; open for lasting measures. A project and an event narrow it.</summary>
    public virtual DateRange Days { get; init; } = DateRange.Always;

    /// <summary>Ids of the needs it answers. A measure without a need is possible and is a finding.</summary>
    public ValueList<string> AnswersNeeds { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Ids of the goals it serves.</summary>
    public ValueList<string> ServesGoals { get; init => field = Require.Distinct(value); } = [];

    /// <summary>What it does to barriers.</summary>
    public ValueList<MeasureEffect> Effects { get; init; } = [];

    /// <summary>Id of the offering it consists of or brings people to, if there is one.</summary>
    public string? Offering { get; init => field = Require.OptionalText(value); }

    /// <summary>Id of the funded project that pays for it; funding is optional everywhere.</summary>
    public string? FundedBy { get; init => field = Require.OptionalText(value); }

    /// <summary>What it costs for each person reached, all funders together; <see langword="null"/> if nobody has worked it out.</summary>
    public Money? CostPerPerson { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether people can use it in a territory on a day: it runs, there and then.</summary>
    /// <param name="territory">The territory of the person or offering.</param>
    /// <param name="day">The day.</param>
    public bool IsAvailable(TerritoryKey territory, LocalDate day) =>
        Status == MeasureStatus.Running && Territory.Contains(territory) && Days.Contains(day);

    /// <summary>The actors in a role.</summary>
    /// <param name="role">Code of <c>actor-roles</c>.</param>
    public IEnumerable<string> ActorsAs(string role) => Roles.Where(r => r.Role == role).Select(r => r.Actor);
}
