using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>A municipality of the table of rent levels.</summary>
/// <param name="Territory">Key and name.</param>
/// <param name="Number">Running number within its Land; a letter follows where a municipality was put in between, e.g. <c>136a</c>.</param>
/// <param name="RentLevel">Mietniveaustufe, 1 (low) to 7 (high).</param>
public sealed record MunicipalityRow(Territory Territory, string Number, int RentLevel);
