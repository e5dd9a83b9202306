namespace KommunalesBildungsmanagement.Indicators;

/// <summary>A figure that education management steers by, with the ways to compute it.</summary>
public sealed record Indicator
{
    /// <summary>Stable id, e.g. <c>D10</c>; not blank.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Its name.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Its area.</summary>
    public required EducationArea Area { get; init; }

    /// <summary>Its unit, e.g. "Personen" / "persons".</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>Its variants, at least one, with distinct ids.</summary>
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

    /// <summary>Id and name.</summary>
    public override string ToString() => $"{Id} {Label.German}";
}
