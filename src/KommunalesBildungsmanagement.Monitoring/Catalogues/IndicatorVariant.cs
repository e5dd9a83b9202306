using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>One way to compute an indicator. The same name often has several accepted formulas.</summary>
public sealed record IndicatorVariant
{
    /// <summary>Id within the indicator, e.g. "1"; not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>What tells it from the other variants, short; <see langword="null"/> where there is one variant only.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The formula in words: numerator, denominator, when and where counted.</summary>
    public required LocalizedText Words { get; init; }

    /// <summary>The formula as data, which computes.</summary>
    public required IndicatorFormula Formula { get; init; }

    /// <summary>The unit of its values, e.g. "Prozent" / "percent".</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>Decimals to show, 0 to 6; values are kept unrounded.</summary>
    /// <exception cref="InvalidValueException">It is not between 0 and 6.</exception>
    public int Decimals
    {
        get;
        init => field = value is >= 0 and <= 6
            ? value
            : throw Require.Broken(
                "variant.decimals", nameof(Decimals), value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new("Die Zahl der Nachkommastellen liegt nicht zwischen 0 und 6.", "The number of decimals is not between 0 and 6."),
                new("Eine Zahl von 0 bis 6 angeben.", "State a number from 0 to 6."));
    } = 1;

    /// <summary>To which territory persons are counted; <see langword="null"/> where it does not apply or numerator and denominator differ.</summary>
    public TerritorialPrinciple? Principle { get; init; }

    /// <summary>Where the figures come from as a rule: statistic, table or own register; <see langword="null"/> if that differs everywhere.</summary>
    public LocalizedText? SourceFamily { get; init; }

    /// <summary>How well the definition is attested.</summary>
    public required EvidenceMark Evidence { get; init; }

    /// <summary>The name of the indicator with what tells this variant from the others.</summary>
    /// <param name="indicator">The indicator it belongs to.</param>
    public LocalizedText LabelOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Name is null
            ? indicator.Label
            : new($"{indicator.Label.German} ({Name.German})", $"{indicator.Label.English} ({Name.English})");
    }

    /// <summary>Id and formula in words.</summary>
    public override string ToString() => $"{Id}: {Words.German}";
}
