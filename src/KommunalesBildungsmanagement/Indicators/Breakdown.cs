namespace KommunalesBildungsmanagement.Indicators;

/// <summary>
/// The part of a population that a figure is about, e.g. sex = female, certificate = none. Empty for the total. The order of parts does not
/// matter.
/// </summary>
public sealed record Breakdown
{
    private Breakdown(ValueList<(string Dimension, string Category)> parts) => Parts = parts;

    /// <summary>The total: no breakdown.</summary>
    public static Breakdown Total { get; } = new([]);

    /// <summary>Dimension and category of each part, ordered by dimension.</summary>
    public ValueList<(string Dimension, string Category)> Parts { get; }

    /// <summary>A breakdown by several dimensions.</summary>
    /// <param name="parts">Dimension and category; each dimension once.</param>
    /// <exception cref="InvalidValueException">A dimension comes twice.</exception>
    public static Breakdown By(params IEnumerable<(string Dimension, string Category)> parts)
    {
        var ordered = parts.OrderBy(p => p.Dimension, StringComparer.Ordinal).ToValueList();
        Require.Distinct(ordered.Select(p => p.Dimension).ToValueList(), nameof(Parts));
        return new(ordered);
    }

    /// <summary>"dimension=category", separated by commas; "total" for the total.</summary>
    public override string ToString() => Parts.Count == 0 ? "total" : string.Join(", ", Parts.Select(p => $"{p.Dimension}={p.Category}"));
}
