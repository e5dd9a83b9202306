using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Comparisons;

/// <summary>Territories ordered by an indicator, highest first. Equal values share a rank; those without a value are named, not ranked.</summary>
/// <remarks>A rank is an order of values, not a judgement: whether high is good stands in <see cref="Indicator.Direction"/>.</remarks>
public sealed record IndicatorRanking
{
    /// <summary>Territories with a value: rank from 1, and the value. Equal values in the order of keys.</summary>
    public required ValueList<(int Rank, IndicatorValue Value)> Ranked { get; init; }

    /// <summary>Territories without a value, with the reasons, in the order of keys.</summary>
    public required ValueList<IndicatorValue> WithoutValue { get; init; }

    /// <summary>Orders territories.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="variant">Id of its variant.</param>
    /// <param name="observations">Counts and published figures.</param>
    /// <param name="territories">The territories, each ranked by itself.</param>
    /// <param name="period">When.</param>
    public static IndicatorRanking Of(
        Indicator indicator, string variant, ObservationSet observations, IEnumerable<TerritoryKey> territories, ReportingPeriod period)
    {
        var values = territories.Distinct().Order().Select(t => indicator.Compute(variant, observations, t, period))
            .ToLookup(v => v.Value is not null);
        var ordered = values[true].OrderByDescending(v => v.Value).ToList();
        return new()
        {
            Ranked = ordered.Select(v => (ordered.FindIndex(o => o.Value == v.Value) + 1, v)).ToValueList(),
            WithoutValue = values[false].ToValueList(),
        };
    }
}
