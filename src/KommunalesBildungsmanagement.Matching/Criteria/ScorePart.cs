namespace KommunalesBildungsmanagement.Matching;

/// <summary>Points that one thing gives to a suggestion, with the thing in words: a score can always be recomputed from its parts.</summary>
/// <param name="Reason">What speaks for the suggestion.</param>
/// <param name="Points">The points of the published weights, more than 0.</param>
public sealed record ScorePart(LocalizedText Reason, int Points);
