namespace KommunalesBildungsmanagement.Matching;

/// <summary>Applicants who want the same place together, and what they want if that cannot be.</summary>
/// <remarks>
/// They prefer being together at the first of <see cref="Places"/>, then at the second, and so on; only then apart. With such wishes a stable result
/// may not exist (Roth 1984); see <see cref="PlaceAllocation"/> for what is done about it.
/// </remarks>
public sealed record SiblingWish
{
    /// <summary>Id, unique in the round.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the applicants, two or more; nobody belongs to two sibling wishes.</summary>
    public required ValueList<string> Applicants { get; init; }

    /// <summary>Where they want to be together, best first; each of them must list each of these places.</summary>
    public required ValueList<string> Places { get; init; }

    /// <summary>Whether they take places apart, by their own wishes, if there is no place together. If not, none of them gets one.</summary>
    public required bool OtherwiseApart { get; init; }

    /// <summary>Names the sibling wish and nothing else.</summary>
    public override string ToString() => $"{nameof(SiblingWish)}({Id})";
}
