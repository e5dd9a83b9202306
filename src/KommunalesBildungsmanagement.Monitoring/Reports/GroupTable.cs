using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Disparities;
using KommunalesBildungsmanagement.Monitoring.Effects;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Monitoring.Series;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A share for women and girls and for the others, each with its interval: how far small numbers let the difference be told.</summary>
internal static class GroupTable
{
    public static ReportBlock? Block(ReportDesk desk, IndicatorSeries series)
    {
        if (series.Variant.Formula is not RatioOf { Factor: 100 } ratio || ratio.Numerator.Count != ratio.Denominator.Count) return null;
        var own = series.Latest!.Value;
        if (own.Rate is not { } all || !desk.Release.MayStand(own.Used)) return null;
        var female = Compute(desk, series, ratio, (Dimensions.Sex, Dimensions.Female));
        if (female.Rate is not { } women || !desk.Release.MayStand(female.Used) || IsRounded(own) || IsRounded(female)) return null;
        if (desk.Release.Of(own).Value is null || desk.Release.Of(female).Value is null) return null;
        var rates = new[]
        {
            Rate("female", new("weiblich", "female"), women.Numerator, women.Denominator),
            Rate("others", new("übrige (insgesamt ohne weiblich)", "others (total without female)"),
                all.Numerator - women.Numerator, all.Denominator - women.Denominator),
        };
        if (rates.Any(r => r is null)) return null;
        var comparison = new RateComparison(rates[0]!, rates[1]!);
        return new ReportList(
            new("Nach Geschlecht, mit Unsicherheitsbereich (Wilson, 95 %)", "By sex, with interval (Wilson, 95 %)"),
            [rates[0]!.Text, rates[1]!.Text, comparison.Text]);
    }

    private static bool IsRounded(IndicatorValue value) => value.Used.Any(o => o.Figure.RoundedToMultipleOf is not null);

    private static IndicatorValue Compute(ReportDesk desk, IndicatorSeries series, RatioOf ratio, (string Dimension, string Category) part)
    {
        var narrowed = series.Indicator with
        {
            Variants =
            [
                series.Variant with
                {
                    Formula = ratio with
                    {
                        Numerator = ratio.Numerator.Of(part.Dimension, part.Category), Denominator = ratio.Denominator.Of(part.Dimension,
                            part.Category),
                    },
                },
            ],
        };
        return narrowed.Compute(series.Variant.Id, desk.Observations, desk.Request.Territory, series.Latest!.Value.Period);
    }

    private static GroupRate? Rate(string id, LocalizedText label, decimal counted, decimal of) =>
        counted < 0 || of <= 0 || counted > of ? null : new(id, label, new PersonShare((int)counted, (int)of));
}
