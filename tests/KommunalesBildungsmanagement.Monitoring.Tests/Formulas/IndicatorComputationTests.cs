using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Formulas;

public sealed class IndicatorComputationTests
{
    private static readonly Indicator Leavers = EducationIndicators.Find("D10");

    [Fact]
    public void ShareOfLeavers_GoldenValue() =>
        Assert.Equal(5.556m, Math.Round(Of(Given.Count(Counts.SchoolLeavers, 900), Without(50)).Value!.Value, 3));

    [Fact]
    public void SumOfQuotas_GoldenValue()
    {
        (int Age, int Leavers, int People)[] ages = [(15, 12, 1000), (16, 30, 1050), (17, 8, 980)];
        var value = Leavers.Compute(
            "2",
            Given.Set(
                ages.Select(a => Given.Count(Counts.SchoolLeavers, a.Leavers, null, null, Given.WithoutCertificate, Age(a.Age)))
                    .Concat(ages.Select(a => Given.Count(Counts.Population, a.People, null, Given.LastDecember, Age(a.Age))))),
            Given.Kaufbeuren,
            Given.Year);
        Assert.Equal(4.873m, Math.Round(value.Value!.Value, 3));
        Assert.Equal("4,9 Prozent", value.Text.German);
        Assert.Equal(6, value.Used.Count);
    }

    [Fact]
    public void SumOfQuotas_AgesInGroups_IsNotComputable()
    {
        var value = Leavers.Compute(
            "2",
            Given.Set(
                Given.Count(Counts.SchoolLeavers, 50, null, null, Given.WithoutCertificate, (Dimensions.Age, "15-<18")),
                Given.Count(Counts.Population, 3030, null, Given.LastDecember, (Dimensions.Age, "15-<18"))),
            Given.Kaufbeuren,
            Given.Year);
        Assert.Null(value.Value);
        Assert.Equal(6, value.Missing.Count);
    }

    [Fact]
    public void CohortVariant_ReadsClass7TwoYearsBefore()
    {
        var class7 = Given.Count(Counts.Pupils, 400, null, new SchoolYear(2021), (Dimensions.Grade, "7"));
        var other = Given.Count(Counts.Pupils, 999, null, Given.Year, (Dimensions.Grade, "7"));
        Assert.Equal(5, Leavers.Compute("3", Given.Set(Without(20), class7, other), Given.Kaufbeuren, Given.Year).Value);
    }

    [Theory]
    [InlineData(FigureSign.UnknownOrSecret)]
    [InlineData(FigureSign.NotMeaningful)]
    [InlineData(FigureSign.Later)]
    [InlineData(FigureSign.NotReliable)]
    [InlineData(FigureSign.LessThanHalf)]
    public void Share_SignInPlaceOfANumber_HasNoValueAndSaysWhy(FigureSign sign)
    {
        var value = Of(Given.Count(Counts.SchoolLeavers, 900), Given.Cell(Counts.SchoolLeavers, Figure.Without(sign), null, null, Given.WithoutCertificate));
        Assert.Null(value.Value);
        Assert.Contains(Figure.Without(sign).Text.German, Assert.Single(value.Missing).German, StringComparison.Ordinal);
        Assert.StartsWith("nicht berechenbar", value.Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_ExactZero_IsZero() => Assert.Equal(
        0, Of(Given.Count(Counts.SchoolLeavers, 900), Given.Cell(Counts.SchoolLeavers, Figure.Without(FigureSign.ExactZero), null, null, Given.WithoutCertificate)).Value);

    [Fact]
    public void Share_NobodyCounted_HasNoValue()
    {
        var value = Of(Given.Count(Counts.SchoolLeavers, 0), Without(0));
        Assert.Null(value.Value);
        Assert.Contains("null", Assert.Single(value.Missing).German, StringComparison.Ordinal);
        Assert.Equal(2, value.Used.Count);
    }

    [Fact]
    public void Share_CountMissing_NamesItInBothLanguages()
    {
        var missing = Assert.Single(Of(Given.Count(Counts.SchoolLeavers, 900)).Missing);
        Assert.Contains("Absolventen und Abgänger allgemeinbildender Schulen (certificate=none), Schuljahr 2022/23", missing.German, StringComparison.Ordinal);
        Assert.Contains("leavers and graduates of general schools (certificate=none), school year 2022/23", missing.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Share_NothingAtAll_NamesBothCounts() => Assert.Equal(2, Of().Missing.Count);

    [Fact]
    public void Share_CorrectedTotalOnly_TakesTheEditionThatHasBoth()
    {
        var corrected = Given.Count(Counts.SchoolLeavers, 500).Issue(Given.Issued.PlusYears(1));
        Assert.Equal(100m / 18, Math.Round(Of(Given.Count(Counts.SchoolLeavers, 900), Without(50), corrected).Value!.Value, 20), 15);
    }

    [Fact]
    public void Share_TwoEditions_TakesTheLatest()
    {
        var later = Given.Issued.PlusYears(1);
        var value = Of(
            Given.Count(Counts.SchoolLeavers, 900), Without(50), Given.Count(Counts.SchoolLeavers, 1000).Issue(later), Without(20).Issue(later));
        Assert.Equal(2, value.Value);
    }

    [Fact]
    public void Rate_AboveOneHundredPercent_IsNotCutOff()
    {
        var care = EducationIndicators.Find("C01").Compute(
            "1",
            Given.Set(
                Given.Count(Counts.ChildrenInCare, 120, null, new ReferenceDay(new(2023, 3, 1)), (Dimensions.Age, "0-<3")),
                Given.Count(Counts.Population, 100, null, Given.LastDecember, (Dimensions.Age, "0-<3"))),
            Given.Kaufbeuren,
            new ReferenceDay(new(2023, 3, 1)));
        Assert.Equal(120, care.Value);
        Assert.Equal("120.0 percent", care.Text.English);
    }

    [Fact]
    public void Rate_SeveralTerritories_IsTheRateOfTheSumsAndNotTheMean()
    {
        var set = Given.Set(
            Given.Count(Counts.SchoolLeavers, 100), Without(10), Given.Count(Counts.SchoolLeavers, 900, Given.Ostallgaeu),
            Given.Count(Counts.SchoolLeavers, 18, Given.Ostallgaeu, null, Given.WithoutCertificate));
        var together = Leavers.Compute("1", set, [Given.Kaufbeuren, Given.Ostallgaeu], Given.Year);
        Assert.Equal(2.8m, together.Value);
        Assert.Equal(4, together.Used.Count);
        Assert.Equal(1000, together.Rate!.Value.Denominator);
    }

    [Fact]
    public void Compute_OneTerritoryInAnother_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => Leavers.Compute("1", Given.Set(), [Given.Bavaria, Given.Kaufbeuren], Given.Year));
        Assert.Throws<ArgumentException>(() => Leavers.Compute("1", Given.Set(), ValueList<TerritoryKey>.Empty, Given.Year));
    }

    [Fact]
    public void Published_WithoutCounts_IsTakenAndSaysSo()
    {
        var unemployment = EducationIndicators.Find("A05");
        var year = new CalendarYear(2025);
        var value = unemployment.Compute("1", Given.Set(Given.Count("A05", 3.4m, null, year)), Given.Kaufbeuren, year);
        Assert.True(value.IsPublished);
        Assert.Equal(3.4m, value.Value);
        Assert.Empty(value.Missing);
        var two = unemployment.Compute(
            "1", Given.Set(Given.Count("A05", 3.4m, null, year), Given.Count("A05", 3.4m, Given.Ostallgaeu, year)), [Given.Kaufbeuren, Given.Ostallgaeu], year);
        Assert.Null(two.Value);
    }

    [Theory]
    [InlineData("5.6", 0)]
    [InlineData("5.5", 1)]
    [InlineData("5.56", 0)]
    [InlineData("6", 0)]
    [InlineData("5", 1)]
    public void Published_BesideCounts_IsNamedIfItDiffersByMoreThanRounding(string published, int limits)
    {
        var value = Of(
            Given.Count(Counts.SchoolLeavers, 900), Without(50),
            Given.Count("D10", decimal.Parse(published, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(value.IsPublished);
        Assert.Equal(limits, value.Limits.Count);
    }

    [Fact]
    public void Rounded_Counts_GiveTheSpanOfTheRate()
    {
        Observation Rounded(Observation observation) => observation with { Figure = observation.Figure with { RoundedToMultipleOf = 3 } };
        var value = Of(Rounded(Given.Count(Counts.SchoolLeavers, 900)), Rounded(Without(51)));
        Assert.Equal((50m / 901 * 100, 52m / 899 * 100), value.Span);
        Assert.Contains("zwischen 5,5 Prozent und 5,8 Prozent", Assert.Single(value.Limits).German, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_IsTheLeastFinalOfAllFigures()
    {
        Observation Marked(Observation observation, FigureStatus status) => observation with { Figure = observation.Figure with { Status = status } };
        Assert.Equal(
            FigureStatus.Estimated,
            Of(Marked(Given.Count(Counts.SchoolLeavers, 900), FigureStatus.Provisional), Marked(Without(50), FigureStatus.Estimated)).Status);
        Assert.Equal(FigureStatus.Provisional, Of(Marked(Given.Count(Counts.SchoolLeavers, 900), FigureStatus.Provisional), Without(50)).Status);
        Assert.Equal("5,6 Prozent (berichtigt)", Of(Given.Count(Counts.SchoolLeavers, 900), Marked(Without(50), FigureStatus.Revised)).Text.German);
    }

    [Fact]
    public void Status_RevisedAndProvisional_IsProvisional()
    {
        Observation Marked(Observation observation, FigureStatus status) => observation with { Figure = observation.Figure with { Status = status } };
        Assert.Equal(
            FigureStatus.Provisional,
            Of(Marked(Given.Count(Counts.SchoolLeavers, 900), FigureStatus.Revised), Marked(Without(50), FigureStatus.Provisional)).Status);
    }

    [Fact]
    public void Rounded_DenominatorThatMayBeZero_HasNoSpan()
    {
        Observation Rounded(Observation observation) => observation with { Figure = observation.Figure with { RoundedToMultipleOf = 10 } };
        Assert.Null(Of(Rounded(Given.Count(Counts.SchoolLeavers, 5)), Rounded(Without(5))).Span);
    }

    [Fact]
    public void Published_ForAPartOnly_IsNotTheFigureOfTheWhole()
    {
        var year = new CalendarYear(2025);
        Assert.Null(EducationIndicators.Find("A05").Compute(
            "1", Given.Set(Given.Count("A05", 3.4m, null, year, (Dimensions.Sex, Dimensions.Female))), Given.Kaufbeuren, year).Value);
    }

    [Fact]
    public void Limits_DifferentTerritorialStatus_IsSaid()
    {
        Observation At(Observation observation, int year) =>
            observation with { Identity = observation.Identity with { TerritorialStatus = new(year, 1, 1) } };
        var care = EducationIndicators.Find("C01").Compute(
            "1",
            Given.Set(
                At(Given.Count(Counts.ChildrenInCare, 20, null, new ReferenceDay(new(2023, 3, 1)), (Dimensions.Age, "0-<3")), 2023),
                At(Given.Count(Counts.Population, 100, null, Given.LastDecember, (Dimensions.Age, "0-<3")), 2022)),
            Given.Kaufbeuren,
            new ReferenceDay(new(2023, 3, 1)));
        Assert.Contains("01.01.2022, 01.01.2023", Assert.Single(care.Limits).German, StringComparison.Ordinal);
    }

    [Fact]
    public void Dissimilarity_GroupInOnePlace_IsOneHundredAndEvenIsZero()
    {
        var index = EducationIndicators.Find("A09");
        Observation Here(string nationality, string space, int count) =>
            Given.Count(Counts.Population, count, null, null, (Dimensions.Nationality, nationality), (Dimensions.SocialSpace, space));
        ObservationSet Spread(int a, int b) => Given.Set(
            Here(Dimensions.Foreign, "north", a), Here(Dimensions.Foreign, "south", b), Here(Dimensions.German, "north", 0), Here(Dimensions.German, "south", 50));
        Assert.Equal(100, index.Compute("1", Spread(10, 0), Given.Kaufbeuren, Given.Year).Value);
        Assert.Equal(0, index.Compute("1", Spread(0, 10), Given.Kaufbeuren, Given.Year).Value);
        Assert.Equal(25, index.Compute("1", Spread(5, 15), Given.Kaufbeuren, Given.Year).Value);
        Assert.Null(index.Compute("1", Spread(0, 0), Given.Kaufbeuren, Given.Year).Value);
        Assert.Null(index.Compute("1", Given.Set(), Given.Kaufbeuren, Given.Year).Value);
    }

    [Fact]
    public void Sources_AreNamedOnce() =>
        Assert.Equal("Table", Assert.Single(Of(Given.Count(Counts.SchoolLeavers, 900), Without(50)).Sources).Source);

    private static (string, string) Age(int age) => (Dimensions.Age, new AgeBand(age, age + 1).Code);

    private static Observation Without(decimal count) => Given.Count(Counts.SchoolLeavers, count, null, null, Given.WithoutCertificate);

    private static IndicatorValue Of(params Observation[] observations) =>
        Leavers.Compute("1", Given.Set(observations), Given.Kaufbeuren, Given.Year);
}
