using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Landscapes;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Which actors are parts of which.</summary>
internal static class Institutions
{
    /// <summary>The ids of an actor and of all that it is part of, the widest last.</summary>
    public static List<string> Chain(string id, EducationLandscape landscape)
    {
        List<string> chain = [id];
        // Data from outside may say that each is part of the other.
        while (landscape.TryFindActor(chain[^1], out var actor) && actor.PartOf is { } whole && !chain.Contains(whole)) chain.Add(whole);
        return chain;
    }

    /// <summary>Whether one is the other or a part of it: not partners, but one body.</summary>
    public static bool AreOneLine(EducationActor one, EducationActor other, EducationLandscape landscape) =>
        Chain(one.Id, landscape).Contains(other.Id) || Chain(other.Id, landscape).Contains(one.Id);

    public static bool AreOneInstitution(string one, string other, EducationLandscape landscape) =>
        Chain(one, landscape).Intersect(Chain(other, landscape)).Any();
}
