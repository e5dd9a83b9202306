using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Formulas;

public sealed class IndicatorComputationProperties
{
    private static readonly Indicator Leavers = EducationIndicators.Find("D10");
    private static readonly TerritoryKey[] Districts = [.. Enumerable.Range(1, 8).Select(n => TerritoryKey.Parse($"0977{n}"))];

    private static Gen<(int Total, int Without)[]> Counted => (
        from total in Gen.Choose(0, 400)
        from without in Gen.Choose(0, total + 20)
        select (total, without)).ArrayOf(Districts.Length);

    [Fact]
    public void Rate_of_several_territories_is_the_sum_of_numerators_by_the_sum_of_denominators() => Law.Check(
        Counted.ToArbitrary(),
        counted =>
        {
            var value = Leavers.Compute("1", Given.Set(Observations(counted)), [.. Districts], Given.Year);
            var total = counted.Sum(c => c.Total);
            Assert.Equal(total == 0 ? null : (decimal)counted.Sum(c => c.Without) / total * 100, value.Value);
        });

    [Fact]
    public void Order_of_observations_and_territories_does_not_matter() => Law.Check(
        (from counted in Counted
         from shuffled in Gen.Shuffle(Observations(counted).ToArray())
         from places in Gen.Shuffle(Districts)
         select (counted, shuffled, places)).ToArbitrary(),
        c => Assert.Equal(
            Leavers.Compute("1", Given.Set(Observations(c.counted)), [.. Districts], Given.Year).Value,
            Leavers.Compute("1", Given.Set(c.shuffled), [.. c.places], Given.Year).Value),
        count: 300);

    [Fact]
    public void A_missing_or_secret_count_never_gives_a_value() => Law.Check(
        (from counted in Counted
         from hidden in Gen.Choose(0, (Districts.Length * 2) - 1)
         from drop in Gen.Elements(true, false)
         select (counted, hidden, drop)).ToArbitrary(),
        c =>
        {
            var observations = Observations(c.counted).ToList();
            if (c.drop) observations.RemoveAt(c.hidden);
            else observations[c.hidden] = observations[c.hidden] with { Figure = Figure.Without(FigureSign.UnknownOrSecret) };
            var value = Leavers.Compute("1", Given.Set(observations), [.. Districts], Given.Year);
            Assert.Null(value.Value);
            Assert.NotEmpty(value.Missing);
        },
        count: 300);

    [Fact]
    public void The_span_of_rounded_counts_holds_the_true_rate() => Law.Check(
        (from @base in Gen.Elements(3, 5, 10)
         from total in Gen.Choose(20, 2000)
         from without in Gen.Choose(0, total)
         select (@base, total, without)).ToArbitrary(),
        c =>
        {
            Observation Rounded(Observation observation) => observation with
            {
                Figure = Figure.Of(Math.Round(observation.Figure.Value!.Value / c.@base, MidpointRounding.AwayFromZero) * c.@base) with
                {
                    RoundedToMultipleOf = c.@base,
                },
            };
            var value = Leavers.Compute("1", Given.Set(Pair(Districts[0], (c.total, c.without)).Select(Rounded)), Districts[0], Given.Year);
            Assert.InRange((decimal)c.without / c.total * 100, value.Span!.Value.Low, value.Span.Value.High);
        });

    [Fact]
    public void Ages_are_added_up_from_whichever_groups_the_source_has() => Law.Check(
        (from cuts in Gen.Choose(1, 99).ListOf(12)
         from counts in Gen.Choose(0, 500).ArrayOf(100)
         from first in Gen.Choose(0, 12)
         from last in Gen.Choose(0, 12)
         select (Cuts: cuts.Append(0).Distinct().Order().ToArray(), counts, first, last)).ToArbitrary(),
        c =>
        {
            var bands = c.Cuts.Select((from, i) => new AgeBand(from, i + 1 < c.Cuts.Length ? c.Cuts[i + 1] : null)).ToArray();
            int People(int from, int? below) => c.counts.Skip(from).Take((below ?? 100) - from).Sum();
            var set = Given.Set(bands.Select(b => Given.Count(Counts.Population, People(b.From, b.Below), null, null, (Dimensions.Age, b.Code))));
            var (start, end) = (bands[Math.Min(c.first, bands.Length - 1)], bands[Math.Min(c.last, bands.Length - 1)]);
            if (start.From > end.From) (start, end) = (end, start);
            Assert.Equal(People(start.From, end.Below), Persons(set, new(start.From, end.Below)));
            if (end.Below is { } below && below - end.From > 1) Assert.Null(Persons(set, new(start.From, below - 1)));
            if (end.Below is null) Assert.Null(Persons(set, new(start.From, 101)));
        });

    private static decimal? Persons(ObservationSet set, AgeBand ages)
    {
        var indicator = EducationIndicators.Find("A01");
        var aged = indicator with
        {
            Variants = [indicator.Variants[0] with { Formula = new CountOf(new Quantity(Counts.Population) { Ages = ages }) }],
        };
        return aged.Compute("1", set, Given.Kaufbeuren, Given.Year).Value;
    }

    private static IEnumerable<Observation> Observations((int Total, int Without)[] counted) => Districts.Zip(counted, Pair).SelectMany(p => p);

    private static IEnumerable<Observation> Pair(TerritoryKey district, (int Total, int Without) counted) =>
    [
        Given.Count(Counts.SchoolLeavers, counted.Total, district),
        Given.Count(Counts.SchoolLeavers, counted.Without, district, null, Given.WithoutCertificate),
    ];
}
