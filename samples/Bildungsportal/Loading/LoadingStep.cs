namespace Bildungsportal.Loading;

/// <summary>A step of loading.</summary>
/// <param name="What">What is done.</param>
/// <param name="Count">How many things; <see langword="null"/> while it runs.</param>
public sealed record LoadingStep(LocalizedText What, int? Count);
