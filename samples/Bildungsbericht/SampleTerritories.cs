using KommunalesBildungsmanagement.Territories;

namespace Bildungsbericht;

/// <summary>Which territories the sample is about, and which the extract needs for comparisons.</summary>
internal static class SampleTerritories
{
    /// <summary>Kaufbeuren, Ostallgäu, Pfaffenhofen a.d.Ilm and Neuwied.</summary>
    public static ValueList<TerritoryKey> Reported { get; } = [.. new[] { "09762", "09777", "09186", "07138" }.Select(TerritoryKey.Parse)];

    // Schwaben, Oberbayern and the former Regierungsbezirk Koblenz, with all their districts.
    private static readonly TerritoryKey[] Regions = [.. new[] { "097", "091", "071" }.Select(TerritoryKey.Parse)];

    /// <summary>Whether the extract holds it: Germany, the two Länder, the three regions and their districts.</summary>
    public static bool IsExtracted(TerritoryKey key) =>
        key == TerritoryKey.Germany || Regions.Any(r => r.State == key || (r.Contains(key) && key.Level <= TerritoryLevel.District));
}
