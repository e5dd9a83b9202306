using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What counts as nearby while no map is at hand: one territory in the other, or both in one Regierungsbezirk.</summary>
internal static class Neighbourhood
{
    private const int DigitsOfRegion = 3;

    public static bool AreNear(TerritoryKey one, TerritoryKey other) =>
        one.Overlaps(other) || (RegionOf(one) is { } region && region == RegionOf(other));

    private static string? RegionOf(TerritoryKey key) => key.Digits.Length < DigitsOfRegion ? null : key.Digits[..DigitsOfRegion];
}
