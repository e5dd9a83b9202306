using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>One figure with its full identity and where it comes from.</summary>
/// <param name="Identity">What it is the figure of.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Observation(ObservationIdentity Identity, Figure Figure, Provenance Provenance);
