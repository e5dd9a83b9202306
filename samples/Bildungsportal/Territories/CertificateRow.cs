using KommunalesBildungsmanagement.Indicators;

namespace Bildungsportal.Territories;

/// <summary>A row of the table: all and female; <see langword="null"/> where no figure is there.</summary>
internal sealed record CertificateRow(LocalizedText Label, Figure? All, Figure? Female);
