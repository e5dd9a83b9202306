namespace KommunalesBildungsmanagement.Funding.Calculations.Interests;

/// <summary>
/// A table of the Basiszinssatz by half-years, each with its source. A half-year that is not in it has no rate: none is carried on.
/// </summary>
/// <remarks>Equality by values. Immutable; <see cref="With"/> gives another table.</remarks>
public sealed record BaseRates
{
    private BaseRates(ValueList<BaseRate> rates) => Rates = rates;

    /// <summary>A table without rates.</summary>
    public static BaseRates None { get; } = new([]);

    /// <summary>
    /// The rates that come with the library: first half of 2012 to second half of 2025. Up to the first half of 2023 as reported by a commentary,
    /// from then on inferred by § 247 Abs. 1 BGB from the rates of the main refinancing operations that central banks published.
    /// </summary>
    public static BaseRates Published { get; } = new(PublishedBaseRates.All().ToValueList());

    /// <summary>The rates, by half-year, each half-year once.</summary>
    public ValueList<BaseRate> Rates { get; }

    /// <summary>The table with a rate added, or put in the place of the one for the same half-year.</summary>
    /// <param name="rate">The rate, with the announcement in the Bundesanzeiger as its source.</param>
    public BaseRates With(BaseRate rate) => new(
        Rates.Where(r => r.HalfYear != rate.HalfYear).Append(rate).OrderBy(r => r.HalfYear.First).ToValueList());

    /// <summary>The rate of a half-year; <see langword="null"/> if there is none whose source is stated and more than memory.</summary>
    /// <param name="halfYear">The half-year.</param>
    public BaseRate? Of(HalfYear halfYear) => Rates.FirstOrDefault(r => r.HalfYear == halfYear && r.IsUsable);
}
