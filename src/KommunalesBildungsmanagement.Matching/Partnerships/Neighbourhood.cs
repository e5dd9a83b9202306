using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What counts as nearby while no map is at hand: one territory in the other, or both in one Regierungsbezirk.</summary>
internal static class Neighbourhood
{
    private const int DigitsOfRegion = 3;

    public static bool AreNear(TerritoryKey one, TerritoryKey other) =>
        one.Overlaps(other)
        || (one.Digits.Length >= DigitsOfRegion && other.Digits.Length >= DigitsOfRegion && one.Digits[..DigitsOfRegion] == other.Digits[..DigitsOfRegion]);
}
