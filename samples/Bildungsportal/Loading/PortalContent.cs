using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;

namespace Bildungsportal.Loading;

/// <summary>What the pages work with: an immutable snapshot of the landscape, its figures and the problems found.</summary>
public sealed record PortalContent(EducationLandscape Landscape, ObservationSet Observations, ValueList<Problem> Problems, bool WasInStore);
