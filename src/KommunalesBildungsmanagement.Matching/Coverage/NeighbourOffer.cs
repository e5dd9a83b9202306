using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Free places of a neighbour that would fit the group: a matter for inter-municipal cooperation.</summary>
/// <param name="Offering">Id of the offering.</param>
/// <param name="Territory">The territory that it is made for.</param>
/// <param name="Free">Free places on the day of the analysis; <see langword="null"/> if nobody knows.</param>
/// <param name="Fits">Whether the group meets all requirements except residence: true, or unknown.</param>
/// <param name="OnlyIfResidenceIsWaived">Whether it admits residents only, so that an agreement would be needed.</param>
public sealed record NeighbourOffer(string Offering, TerritoryKey Territory, int? Free, Truth Fits, bool OnlyIfResidenceIsWaived);
