namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Rounding of single counts, halves up (away from zero).</summary>
internal static class CountRounding
{
    public static long Round(long count, int @base) => (count + (@base / 2)) / @base * @base;

    /// <summary>The counts that are rounded to the same multiple.</summary>
    public static (long Least, long Most) Alike(long rounded, int @base) =>
        (Math.Max(0, rounded - (@base / 2)), rounded - (@base / 2) + @base - 1);
}
