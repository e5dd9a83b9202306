using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>Where a municipality is: the postcode of its administration and the coordinates of its centre.</summary>
/// <param name="Municipality">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Postcode">Postcode of its administration; other postcodes of the municipality are not known here. <see langword="null"/> for
/// uninhabited areas.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record MunicipalitySeat(TerritoryKey Municipality, string Name, string? Postcode, double Latitude, double Longitude);
