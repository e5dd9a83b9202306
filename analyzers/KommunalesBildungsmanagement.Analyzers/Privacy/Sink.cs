using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A place that personal data must not reach.</summary>
/// <param name="Value">What is put there.</param>
/// <param name="Target">The place in words, e.g. "Leaflet.Title" or "LogInformation".</param>
/// <param name="Kind">What the place is.</param>
internal sealed record Sink(IOperation Value, string Target, SinkKind Kind);
