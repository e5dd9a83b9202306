using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>A figure that education management watches, with the ways to compute it. Equality by content.</summary>
public sealed record Indicator
{
    /// <summary>Stable id of our own, e.g. <c>D10</c>; the letter is the area of the Anwendungsleitfaden. Not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Its name.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Its area.</summary>
    public required EducationArea Area { get; init; }

    /// <summary>Where it stands between context and outcome.</summary>
    public required ProcessStage Stage { get; init; }

    /// <summary>Which way is wanted, if that can be said without a goal.</summary>
    public required WantedDirection Direction { get; init; }

    /// <summary>Its variants, at least one, with distinct ids. Figures of different variants are never compared.</summary>
    /// <exception cref="InvalidValueException">There is none, or an id comes twice.</exception>
    public required ValueList<IndicatorVariant> Variants
    {
        get;
        init
        {
            Require.Distinct(Require.AtLeastOne(value).Select(v => v.Id).ToValueList());
            field = value;
        }
    }

    /// <summary>The same indicator in other schemes.</summary>
    public ValueList<ExternalCode> ExternalCodes { get; init; } = [];

    /// <summary>What a reader must know to understand it, e.g. that it may exceed 100 %.</summary>
    public ValueList<LocalizedText> Remarks { get; init; } = [];

    /// <summary>The variant with an id.</summary>
    /// <param name="variant">The id.</param>
    /// <exception cref="ArgumentException">The indicator has no such variant.</exception>
    public IndicatorVariant Variant(string variant) => Variants.FirstOrDefault(v => v.Id == variant)
        ?? throw new ArgumentException($"Indicator {Id} has no variant '{variant}'.", nameof(variant));

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Label.German}";
}
