using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

public sealed class AdjustedComparisonTests
{
    private static readonly ValueList<PersonValue> Own = With("a", (14, 3), (17, 5), (15, 4), (20, 7), (18, 6));
    private static readonly ValueList<PersonValue> Others = With("b", (11, 4), (12, 5), (10, 3), (15, 8), (13, 5), (12, 6));

    private static ValueList<PersonValue> With(string prefix, params (double Value, double Covariate)[] persons) =>
        [.. persons.Select((p, i) => new PersonValue($"{prefix}{i}", p.Value) { Covariates = [p.Covariate] })];

    // Computed apart in Python: least squares in exact fractions, HC2 written out.
    [Fact]
    public void Adjusted_OneCovariate_GivesTheComputedFigures()
    {
        var reading = AdjustedDifferences.Of(Own, Others);
        Near.Equal(4.8268456376, 3.8399246058, 5.8137666694, reading);
        Assert.Equal(0.4279788647, reading.Value.StandardError!.Value, 1e-9);
        Assert.Equal(8, reading.Value.DegreesOfFreedom!.Value, 9);
    }

    [Fact]
    public void Adjusted_WithoutCovariates_HasWelchsStandardError()
    {
        var (own, others) = (Near.Values("a", 3, 5, 9, 4), Near.Values("b", 1, 2, 2, 7, 3));
        var welch = MeanDifferences.Welch(Near.Summary(3, 5, 9, 4), Near.Summary(1, 2, 2, 7, 3)).Value;
        var adjusted = AdjustedDifferences.Of(own, others).Value;
        Assert.Equal(welch.Value, adjusted.Value, 1e-12);
        Assert.Equal(welch.StandardError!.Value, adjusted.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void Adjusted_Degenerate_SaysWhyItIsNotComputable()
    {
        Near.Refused("effect.too-few", AdjustedDifferences.Of([.. Own.Take(1)], Others));
        Near.Refused("effect.too-few", AdjustedDifferences.Of(Own, []));
        Near.Refused("effect.person-twice", AdjustedDifferences.Of(Own, Own));
        Near.Refused("effect.covariates-differ", AdjustedDifferences.Of(Own, Near.Values("b", 1, 2)));
        Near.Refused("effect.collinear", AdjustedDifferences.Of(With("a", (3, 1), (5, 1), (4, 1)), With("b", (3, 0), (1, 0), (2, 0))));
        Near.Refused("effect.no-spread", AdjustedDifferences.Of(With("a", (3, 1), (3, 2), (3, 4)), With("b", (3, 0), (3, 1), (3, 5))));
        Near.Refused("effect.not-a-number", AdjustedDifferences.Of(With("a", (3, double.NaN), (3, 2)), With("b", (3, 0), (3, 1))));
        Near.Refused("effect.too-few", AdjustedDifferences.Of(
            [.. With("a", (3, 1), (4, 2)).Select(p => p with { Covariates = [1, 2, 3] })], [.. With("b", (3, 1), (4, 2)).Select(p => p with { Covariates = [1, 5, 3] })]));
    }

    [Fact]
    public void Matching_SimilarPersons_ArePairedClosestFirst()
    {
        var own = With("a", (10, 1.0), (12, 2.0), (15, 3.0));
        var others = With("b", (9, 1.0), (8, 1.1), (10, 2.05), (12, 3.0), (3, 9));
        var matched = CovariateMatching.Of(own, others).Value;
        Assert.Equal((3, 0), (matched.Pairs, matched.WithoutMatch));
        Assert.Equal(2, matched.Difference.Value.Value, 12);
        Assert.True(matched.Overlaps);
        Assert.InRange(matched.GreatestDistance, 0.01, 0.05);
    }

    [Fact]
    public void Matching_NobodySimilar_LeavesThemOutAndSaysSo()
    {
        var own = With("a", (10, 1.0), (12, 2.0), (15, 3.0), (40, 60));
        var others = With("b", (9, 1.0), (10, 2.0), (12, 3.0));
        var matched = CovariateMatching.Of(own, others).Value;
        Assert.Equal((3, 1), (matched.Pairs, matched.WithoutMatch));
        Assert.False(matched.Overlaps);
    }

    [Fact]
    public void Matching_Caliper_HoldsAtItsBound()
    {
        // Two groups of one covariate with standard deviation 1 over everybody: 0, 0, 2, 2 has 1.1547.
        var own = With("a", (1, 0), (2, 2));
        var others = With("b", (4, 0), (3, 2));
        Assert.Equal(2, CovariateMatching.Of(own, others, caliper: 0).Value.Pairs);
        var apart = With("b", (4, 0.5), (3, 2.5));
        Near.Refused("effect.too-few", CovariateMatching.Of(own, apart, caliper: 0.2));
        Assert.Throws<ArgumentOutOfRangeException>(() => CovariateMatching.Of(own, others, caliper: -0.1).Succeeded);
        Assert.Throws<ArgumentOutOfRangeException>(() => CovariateMatching.Of(own, others, caliper: double.NaN).Succeeded);
        Near.Refused("effect.no-covariates", CovariateMatching.Of(Near.Values("a", 1, 2), Near.Values("b", 2, 4)));
    }

    // All 126 assignments counted apart in Python: 5 are as extreme.
    [Fact]
    public void Randomisation_NinePersons_CountsEveryAssignment()
    {
        var test = RandomisationTest.Of(Near.Values("a", 12, 15, 14, 18), Near.Values("b", 9, 11, 13, 10, 12), 1).Value;
        Assert.True(test.IsExact);
        Assert.Equal(5 / 126.0, test.Probability, 12);
    }

    [Fact]
    public void Randomisation_ManyPersons_DrawsWithTheSeed()
    {
        var own = Near.Values("a", [.. Enumerable.Range(0, 20).Select(i => 3.0 + (i % 7))]);
        var others = Near.Values("b", [.. Enumerable.Range(0, 20).Select(i => 2.0 + (i % 5))]);
        var test = RandomisationTest.Of(own, others, 7).Value;
        Assert.False(test.IsExact);
        Assert.Equal(test, RandomisationTest.Of(own, others, 7).Value);
        Assert.Equal(test, RandomisationTest.Of([.. own.Reverse()], [.. others.Reverse()], 7).Value);
        Assert.InRange(test.Probability, 0.0001, 0.03);
    }

    [Fact]
    public void Randomisation_AllEqualOrNobody_IsCertainOrNotComputable()
    {
        Assert.Equal(1, RandomisationTest.Of(Near.Values("a", 2, 2), Near.Values("b", 2, 2), 1).Value.Probability);
        Near.Refused("effect.too-few", RandomisationTest.Of([], Near.Values("b", 2, 2), 1));
        Near.Refused("effect.person-twice", RandomisationTest.Of(Near.Values("b", 2, 2), Near.Values("b", 2, 2), 1));
    }
}
