namespace KommunalesBildungsmanagement.Matching;

/// <summary>One thing that an actor brings.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Text">What it is, in words.</param>
public sealed record Brought(Contribution Kind, LocalizedText Text);
