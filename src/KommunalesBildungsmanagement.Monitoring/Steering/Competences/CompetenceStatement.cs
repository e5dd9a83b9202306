using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Competences;

/// <summary>
/// What somebody has stated about who is competent for a matter: an actor is or is not, or the matter belongs to a level of government. It is
/// data with a source; what is only said from memory never makes an addressee wrong, it makes a question.
/// </summary>
/// <param name="Matter">Code of <c>steering-matters</c>, not blank.</param>
/// <param name="Provenance">Where it is written.</param>
/// <param name="Confidence">How well that source is known.</param>
public sealed record CompetenceStatement(string Matter, Provenance Provenance, Confidence Confidence)
{
    /// <summary>Code of <c>steering-matters</c>, not blank.</summary>
    public string Matter { get; init => field = Require.Text(value); } = Require.Text(Matter, nameof(Matter));

    /// <summary>Id of the actor it is about; <see langword="null"/> if it is about a level.</summary>
    public string? Actor { get; init => field = Require.OptionalText(value); }

    /// <summary>Whether <see cref="Actor"/> is competent.</summary>
    public bool IsCompetent { get; init; } = true;

    /// <summary>The level of government to which the matter belongs; <see langword="null"/> if nothing is said about it.</summary>
    public GovernmentLevel? Level { get; init; }

    /// <summary>Where it holds; <see langword="null"/> for everywhere.</summary>
    public TerritoryKey? Territory { get; init; }

    /// <summary>For which kind of school; <see langword="null"/> for all.</summary>
    public string? SchoolType { get; init => field = Require.OptionalText(value); }

    /// <summary>Whether it may decide, or is a hint: what is unverified or of unstated standing only makes people ask.</summary>
    public bool MayDecide => Confidence is Confidence.Read or Confidence.Reported or Confidence.Inferred;

    // A statement about one kind of school says nothing about a matter that concerns all of them.
    internal bool Concerns(Recommendation recommendation) =>
        Matter == recommendation.Matter
        && (SchoolType is null || SchoolType == recommendation.SchoolType)
        && (Territory is not { } territory || territory.Contains(recommendation.Territory));
}
