using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A part of a target group: how many people of it live in a territory, and what is typical of them. An aggregate, never a person.</summary>
/// <remarks>What is not typical of the whole segment stays unknown in <see cref="Typical"/> and never counts against an offering.</remarks>
public sealed record GroupSegment
{
    private readonly bool _hasPeople;

    /// <summary>Stable id within the request, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>How many people it has: a figure with territory, period and source. A figure may be unknown or secret, never zero for it.</summary>
    /// <exception cref="InvalidValueException">It is no whole number of people, or <see cref="Typical"/> lives elsewhere.</exception>
    public required Observation People
    {
        get;
        init
        {
            field = value.Figure.Value is null or (>= 0 and <= int.MaxValue) && value.Figure.Value % 1 is null or 0
                ? value
                : throw Require.Broken(
                    "group-segment.people", nameof(People), value.Figure.Text.English,
                    new("Das ist keine Anzahl von Personen.", "That is no number of people."),
                    new("Eine ganze Zahl von Personen angeben, keine Quote.", "State a whole number of people, not a rate."));
            _hasPeople = true;
            CheckResidence();
        }
    }

    /// <summary>The facts that are typical of it; residence is the territory unless a part of it is stated.</summary>
    /// <exception cref="InvalidValueException">It lives outside the territory of <see cref="People"/>.</exception>
    public PersonProfile Typical
    {
        get => field.Residence is null && _hasPeople ? field with { Residence = Territory } : field;
        init
        {
            field = value;
            CheckResidence();
        }
    } = PersonProfile.Unknown;

    /// <summary>Where it lives.</summary>
    public TerritoryKey Territory => People.Identity.Territory;

    /// <summary>How many people; <see langword="null"/> if the figure is missing or secret.</summary>
    public int? Count => (int?)People.Figure.Value;

    /// <summary>The id: what a log may hold.</summary>
    public override string ToString() => Id;

    private void CheckResidence()
    {
        if (!_hasPeople || Typical.Residence is not { } residence || Territory.Contains(residence)) return;
        throw Require.Broken(
            "group-segment.residence", nameof(Typical), residence.ToString(),
            new($"Der typische Wohnort liegt nicht in {Territory}.", $"The typical residence is not in {Territory}."),
            new("Den Wohnort weglassen oder das Gebiet berichtigen.", "Leave the residence out, or correct the territory."));
    }
}
