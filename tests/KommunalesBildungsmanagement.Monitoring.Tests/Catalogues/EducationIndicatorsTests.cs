using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Catalogues;

public sealed class EducationIndicatorsTests
{
    // The list of the first release, area by area; a missing or extra id shows here.
    private const string Ids =
        "A01 A02 A03 A04 A05 A06 A07 A08 A09 B01 B02 C01 C02 C03 C04 C05 C06 C07 D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 "
        + "E01 E02 E03 E04 E05 F01 F02 G01 G02 G03 G04 G05 H01 H02 I01 I02 I03";

    [Fact]
    public void All_HoldsThe48IndicatorsInOrder() => Assert.Equal(Ids.Split(' '), EducationIndicators.All.Select(i => i.Id));

    [Fact]
    public void All_TheLetterIsTheArea() =>
        Assert.All(EducationIndicators.All, i => Assert.Equal((int)i.Area, i.Id[0] - 'A'));

    [Fact]
    public void All_EveryCountOfAFormula_HasANameAndAUnit()
    {
        var known = EducationCounts.All.Select(c => c.Id).ToHashSet();
        Assert.All(
            EducationIndicators.All.SelectMany(i => i.Variants).SelectMany(v => v.Formula.Quantities), q => Assert.Contains(q.Count, known));
    }

    [Fact]
    public void Counts_EachHasADefinition_AndNoneTwice()
    {
        var constants = typeof(Counts).GetFields().Where(f => f.Name != nameof(Counts.OnlyVariant)).Select(f => (string)f.GetRawConstantValue()!).ToList();
        Assert.Equal(constants.Order(), EducationCounts.All.Select(c => c.Id).Order());
        Assert.Equal(constants.Count, constants.Distinct().Count());
    }

    [Fact]
    public void LeaversWithoutCertificate_HasTheThreeFormulas()
    {
        var variants = EducationIndicators.Find("D10").Variants;
        Assert.Equal(["1", "2", "3"], variants.Select(v => v.Id));
        Assert.Equal(3, variants.Select(v => v.Formula).Distinct().Count());
        Assert.Equal([typeof(RatioOf), typeof(QuotaSumOf), typeof(RatioOf)], variants.Select(v => v.Formula.GetType()));
    }

    [Fact]
    public void All_PercentHasAFactorOf100AndRatiosHaveOne() => Assert.All(
        EducationIndicators.All.SelectMany(i => i.Variants).Where(v => v.Formula is RatioOf),
        v => Assert.Equal(
            v.Unit.English switch { "percent" => 100m, "per 1,000" => 1000m, _ => 1m }, ((RatioOf)v.Formula).Factor));

    [Fact]
    public void All_CountsOfPeopleAreShownWithoutDecimals() => Assert.All(
        EducationIndicators.All.SelectMany(i => i.Variants).Where(v => v.Formula is CountOf), v => Assert.Equal(0, v.Decimals));

    [Fact]
    public void Variant_Unknown_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => EducationIndicators.Find("D10").Variant("4"));

    [Fact]
    public void TryFind_UnknownId_FindsNothing()
    {
        Assert.False(EducationIndicators.TryFind("D99", out _));
        Assert.True(EducationIndicators.TryFind("D10", out var found));
        Assert.Equal("D10", found.Id);
    }

    [Fact]
    public void In_Area_HoldsItsIndicatorsOnly() =>
        Assert.Equal(["H01", "H02"], EducationIndicators.In(EducationArea.NonFormalAndInformalLearning).Select(i => i.Id));
}
