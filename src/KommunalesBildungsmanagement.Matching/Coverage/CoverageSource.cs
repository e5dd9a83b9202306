using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What a figure rests on, and of when that is.</summary>
/// <param name="Provenance">Where it comes from.</param>
/// <param name="AsOf">Period or day for which it holds, or on which it was checked.</param>
public sealed record CoverageSource(Provenance Provenance, LocalizedText AsOf);
