using KommunalesBildungsmanagement.Profiles;

namespace KommunalesBildungsmanagement.Offerings;

/// <summary>A lower price for those who meet a condition.</summary>
/// <param name="Label">What it is called, e.g. "ermäßigt mit Sozialpass".</param>
/// <param name="Condition">For whom.</param>
/// <param name="Amount">The lower amount.</param>
public sealed record PriceReduction(LocalizedText Label, Specification<PersonProfile> Condition, Money Amount);
