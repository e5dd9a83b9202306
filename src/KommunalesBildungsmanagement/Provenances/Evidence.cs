namespace KommunalesBildungsmanagement.Provenances;

/// <summary>What a statement rests on, and where that can be read.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Provenance">Where it can be read.</param>
public sealed record Evidence(EvidenceKind Kind, LocalizedText Statement, Provenance Provenance);
