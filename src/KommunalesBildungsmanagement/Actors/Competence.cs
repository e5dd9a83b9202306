using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Actors;

/// <summary>
/// Zuständigkeit: an actor's responsibility for a matter in a territory. Education management coordinates; it never takes competences away.
/// </summary>
/// <param name="Matter">For what, e.g. "äußere Schulangelegenheiten".</param>
/// <param name="Area">The area of education.</param>
/// <param name="Territory">Where.</param>
public sealed record Competence(LocalizedText Matter, EducationArea Area, TerritoryKey Territory)
{
    /// <summary>The law, by-law or resolution it rests on; <see langword="null"/> for voluntary tasks.</summary>
    public string? LegalBasis { get; init => field = Require.OptionalText(value); }
}
