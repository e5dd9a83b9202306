using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;

namespace Bildungsportal.Explorer;

/// <summary>An area with the indicators that were found in it.</summary>
public sealed record CatalogueArea(EducationArea Area, ValueList<Indicator> Indicators);
