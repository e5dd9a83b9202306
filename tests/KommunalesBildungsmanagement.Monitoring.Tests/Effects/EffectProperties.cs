using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

/// <summary>Laws of the statistics, whatever the data.</summary>
public sealed class EffectProperties
{
    private static readonly Gen<double> Number = Gen.Choose(-500, 500).Select(i => i / 10.0);

    private static readonly Arbitrary<(double[] First, double[] Second)> Groups = Arb.From(
        from n in Gen.Choose(2, 12)
        from m in Gen.Choose(2, 12)
        from first in Number.ArrayOf(n)
        from second in Number.ArrayOf(m)
        select (first, second));

    private static readonly Arbitrary<(PersonShare First, PersonShare Second)> Shares = Arb.From(
        from n in Gen.Choose(1, 60)
        from m in Gen.Choose(1, 60)
        from a in Gen.Choose(0, n)
        from b in Gen.Choose(0, m)
        select (new PersonShare(a, n), new PersonShare(b, m)));

    private static readonly Arbitrary<(double[] Before, double[] After)> Series = Arb.From(
        from n in Gen.Choose(8, 15)
        from m in Gen.Choose(8, 15)
        from before in Number.ArrayOf(n)
        from after in Number.ArrayOf(m)
        select (before, after));

    [Fact]
    public void A_share_lies_in_its_interval_and_the_interval_in_zero_to_one() => Law.Check(Shares, s =>
    {
        var e = ProportionIntervals.Wilson(s.First).Value;
        return 0 <= e.Lower && e.Lower <= e.Value && e.Value <= e.Upper && e.Upper <= 1 && e.Lower < e.Upper;
    });

    [Fact]
    public void Counting_the_others_mirrors_the_interval() => Law.Check(Shares, s =>
    {
        var (e, mirror) = (
            ProportionIntervals.Wilson(s.First).Value, ProportionIntervals.Wilson(new(s.First.Persons - s.First.Count, s.First.Persons)).Value);
        Assert.Equal(1 - e.Upper, mirror.Lower, 1e-12);
        Assert.Equal(1 - e.Lower, mirror.Upper, 1e-12);
    });

    [Fact]
    public void Exchanging_the_groups_turns_a_difference_around() => Law.Check(Shares, s =>
    {
        var (e, turned) = (ProportionIntervals.Difference(s.First, s.Second).Value, ProportionIntervals.Difference(s.Second, s.First).Value);
        Assert.Equal(-e.Value, turned.Value, 1e-12);
        Assert.Equal(-e.Upper, turned.Lower, 1e-12);
        Assert.InRange(e.Lower, -1, e.Value);
        Assert.InRange(e.Upper, e.Value, 1);
    });

    // Every count of a small group enumerated: how often does the interval hold the true share? Brown, Cai and DasGupta (2001) show how it swings.
    [Fact]
    public void Wilson_covers_the_true_share_about_as_often_as_it_says()
    {
        var coverages = new List<double>();
        foreach (var n in Enumerable.Range(5, 26))
        {
            for (var p = 0.05; p < 0.951; p += 0.01)
            {
                var covered = 0.0;
                for (var k = 0; k <= n; k++)
                {
                    var e = ProportionIntervals.Wilson(new(k, n)).Value;
                    if (e.Lower <= p && p <= e.Upper) covered += Choose(n, k) * Math.Pow(p, k) * Math.Pow(1 - p, n - k);
                }

                coverages.Add(covered);
            }
        }

        Assert.InRange(coverages.Average(), 0.94, 0.96);
        Assert.True(coverages.Min() > 0.82, $"{coverages.Min()}");
    }

    [Fact]
    public void A_ratio_and_its_reverse_multiply_to_one() => Law.Check(Shares, s =>
    {
        if (!ProportionIntervals.Ratio(s.First, s.Second).TryGet(out var e)) return;
        var reverse = ProportionIntervals.Ratio(s.Second, s.First).Value;
        Assert.Equal(1, e.Value * reverse.Value, 1e-9);
        Assert.Equal(1, e.Lower * reverse.Upper, 1e-9);
    });

    [Fact]
    public void Shifting_everybody_changes_no_difference_and_scaling_scales_it() => Law.Check(Groups, g =>
    {
        if (!Welch(g.First, g.Second).TryGet(out var e)) return;
        var shifted = Welch([.. g.First.Select(v => v + 37)], [.. g.Second.Select(v => v + 37)]).Value;
        var scaled = Welch([.. g.First.Select(v => v * 4)], [.. g.Second.Select(v => v * 4)]).Value;
        Assert.Equal(e.Lower, shifted.Lower, 1e-6);
        Assert.Equal(4 * e.Upper, scaled.Upper, 1e-6);
        Assert.Equal(EffectSizes.HedgesG(Near.Summary(g.First), Near.Summary(g.Second)).Value.Value,
            EffectSizes.HedgesG(Near.Summary([.. g.First.Select(v => (v * 4) + 37)]), Near.Summary([.. g.Second.Select(v => (v * 4) + 37)])).Value.Value, 1e-6);
    });

    [Fact]
    public void The_order_of_persons_changes_no_digit() => Law.Check(Groups, g =>
        Near.Summary(g.First) == Near.Summary([.. g.First.Reverse()])
        && Adjusted(g.First, g.Second, false).TryGet(out var e) == Adjusted(g.First, g.Second, true).TryGet(out var turned)
        && e == turned);

    [Fact]
    public void Hedges_g_is_smaller_than_d_and_has_its_sign() => Law.Check(Groups, g =>
    {
        if (!EffectSizes.CohenD(Near.Summary(g.First), Near.Summary(g.Second)).TryGet(out var d)) return true;
        var size = EffectSizes.HedgesG(Near.Summary(g.First), Near.Summary(g.Second)).Value.Value;
        return d.Equals(0.0) ? size.Equals(0.0) : Math.Abs(size) < Math.Abs(d) && Math.Sign(size) == Math.Sign(d);
    });

    [Fact]
    public void Difference_in_differences_is_the_difference_of_the_changes() => Law.Check(Groups, g =>
    {
        var own = Near.Changes("a", [.. g.First.Select((v, i) => (v, g.Second[i % g.Second.Length]))]);
        var others = Near.Changes("b", [.. g.Second.Select((v, i) => (v, g.First[i % g.First.Length]))]);
        if (!DifferenceInDifferences.Panel(own, others).TryGet(out var e)) return;
        Assert.Equal(own.Average(c => c.Change) - others.Average(c => c.Change), e.Value, 1e-9);
        Assert.Equal(-e.Upper, DifferenceInDifferences.Panel(others, own).Value.Lower, 1e-9);
    });

    [Fact]
    public void A_step_and_a_bend_added_to_a_series_are_found_exactly() => Law.Check(Series, s =>
    {
        if (!InterruptedTimeSeries.Fit([.. s.Before], [.. s.After]).TryGet(out var shift)) return;
        double[] before = [.. s.Before.Select((v, t) => v + 7 + (0.5 * (t - s.Before.Length)))];
        double[] after = [.. s.After.Select((v, t) => v + 7 + (0.5 * t) + 3 + (1.5 * t))];
        var moved = InterruptedTimeSeries.Fit([.. before], [.. after]).Value;
        Assert.Equal(shift.Level.Value + 3, moved.Level.Value, 1e-8);
        Assert.Equal(shift.Slope.Value + 1.5, moved.Slope.Value, 1e-8);
        Assert.Equal(shift.SlopeBefore + 0.5, moved.SlopeBefore, 1e-8);
        Assert.Equal(shift.Level.StandardError!.Value, moved.Level.StandardError!.Value, 1e-8);
        Assert.Equal(shift.DurbinWatson, moved.DurbinWatson, 1e-8);
        Assert.InRange(shift.DurbinWatson, 0, 4);
    });

    [Fact]
    public void Needed_persons_are_the_fewest_that_show_the_effect() => Law.Check(Arb.From(Gen.Choose(5, 300)), hundredths =>
    {
        var effect = hundredths / 100.0;
        var needed = StudyPower.NeededPerGroup(effect)!.Value;
        return StudyPower.DetectableEffect(needed, needed) <= effect && (needed == 1 || StudyPower.DetectableEffect(needed - 1, needed - 1) > effect);
    });

    [Fact]
    public void No_figure_is_ever_infinite_or_no_number() => Law.Check(
        Arb.From(from first in Gen.Elements(double.NaN, double.PositiveInfinity, double.MaxValue, double.Epsilon, 0, -1e300, 1e-300, 5).ListOf()
                 from second in Gen.Elements(double.NaN, double.MinValue, 1, 2, 1e308, 0).ListOf()
                 select (First: Near.Values("a", [.. first]), Second: Near.Values("b", [.. second]))),
        g =>
        {
            Check(AdjustedDifferences.Of(g.First, g.Second));
            Assert.True(!CovariateMatching.Of(g.First, g.Second).TryGet(out var matched) || matched.Pairs > 0);
            Check(DifferenceInDifferences.Panel(
                [.. g.First.Select(p => new PersonChange(p.Person, 1, p.Value))], [.. g.Second.Select(p => new PersonChange(p.Person, p.Value, 2))]));
            Check(InterruptedTimeSeries.Fit([.. g.First.Select(p => p.Value)], [.. g.Second.Select(p => p.Value)], 3).Select(s => s.Level));
            if (SampleSummary.Of(g.First.Select(p => p.Value)).TryGet(out var a) && SampleSummary.Of(g.Second.Select(p => p.Value)).TryGet(out var b))
            {
                Check(MeanDifferences.Welch(a, b));
                Check(EffectSizes.HedgesG(a, b));
            }

            Assert.True(!RandomisationTest.Of(g.First, g.Second, 1).TryGet(out var test) || test.Probability is > 0 and <= 1);
        });

    private static void Check(Reading<EffectEstimate> reading)
    {
        if (reading.TryGet(out var e)) Assert.True(double.IsFinite(e.Value) && double.IsFinite(e.Lower) && double.IsFinite(e.Upper) && e.Lower <= e.Upper);
        else Assert.NotEmpty(reading.Problems);
    }

    private static Reading<EffectEstimate> Welch(double[] first, double[] second) => MeanDifferences.Welch(Near.Summary(first), Near.Summary(second));

    private static Reading<EffectEstimate> Adjusted(double[] first, double[] second, bool turned)
    {
        var (own, others) = (People("a", first), People("b", second));
        return turned ? AdjustedDifferences.Of([.. own.Reverse()], [.. others.Reverse()]) : AdjustedDifferences.Of(own, others);

        static ValueList<PersonValue> People(string prefix, double[] values) =>
            [.. values.Select((v, i) => new PersonValue($"{prefix}{i:00}", v) { Covariates = [i * i % 7] })];
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (c, i) => c * (n - k + i) / i);
}
