using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Actors;

/// <summary>Any organisation that matters for education in a territory: office, school, provider, club, company, council.</summary>
public sealed record EducationActor
{
    /// <summary>Stable id, not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>The name, not blank.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Code of <c>actor-kinds</c>.</summary>
    public required string Kind { get; init => field = Require.Text(value); }

    /// <summary>Where it works.</summary>
    public required TerritoryKey Territory { get; init; }

    /// <summary>Id of the actor it is part of: a department of a town, a site of a provider.</summary>
    public string? PartOf { get; init => field = Require.OptionalText(value); }

    /// <summary>The level of government, for public bodies.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Code of <c>sponsorships</c>.</summary>
    public string? Sponsorship { get; init => field = Require.OptionalText(value); }

    /// <summary>What it is responsible for.</summary>
    public ValueList<Competence> Competences { get; init; } = [];

    /// <summary>Whether its field cannot progress without it.</summary>
    public bool IsKeyActor { get; init; }

    /// <summary>Codes of <c>fields-of-work</c> in which it works or has said that it wants to; empty if nobody has recorded any.</summary>
    public ValueList<string> FieldsOfWork { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Ids of actors with which it has ruled cooperation out; it need not say why.</summary>
    public ValueList<string> WorksNotWith { get; init => field = Require.Distinct(value); } = [];

    /// <summary>Whether it agrees to be named to others as a possible partner.</summary>
    public Truth AgreesToBeListed { get; init; }

    /// <summary>When it exists.</summary>
    public DateRange Active { get; init; } = DateRange.Always;

    /// <summary>Page for the public.</summary>
    public Uri? Url { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether it is responsible for an area in a territory: unknown if nothing is recorded about its competences.</summary>
    /// <param name="area">The area of education.</param>
    /// <param name="territory">The territory.</param>
    public Truth IsCompetentFor(EducationArea area, TerritoryKey territory) =>
        Competences.Count == 0 ? Truth.Unknown : Truth.Of(Competences.Any(c => c.Area == area && c.Territory.Contains(territory)));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
