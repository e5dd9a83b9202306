namespace KommunalesBildungsmanagement.Tests;

public sealed class ObservationSetTests
{
    private static readonly LocalDate Issued = new(2024, 10, 1);
    private static readonly RateOf WithoutCertificate = StandardIndicators.LeaversWithoutCertificate.Variants[0].Rate!;
    private static readonly ReportingPeriod Year = new SchoolYear(2023);

    [Fact]
    public void Of_SameFigureTwice_IsNoContradiction()
    {
        var set = Set(out var problems, Leavers(645), Leavers(645));
        Assert.Empty(problems);
        Assert.Single(set.All);
    }

    [Fact]
    public void Of_OtherFigureForTheSameIdentity_IsAContradictionAndTheFirstStays()
    {
        var set = Set(out var problems, Leavers(645), Leavers(646) with { Provenance = Valid.Provenance.At("row 12") });
        var problem = Assert.Single(problems);
        Assert.Equal(("observation.contradiction", "row 12", "646"), (problem.Code, problem.Location, problem.Value));
        Refused.SaysWhatAndRemedy(problem);
        Assert.Equal(645, Assert.Single(set.All).Figure.Value);
    }

    [Fact]
    public void Of_OtherPartOfTheIdentity_IsAnotherObservation()
    {
        var one = Leavers(645);
        Observation[] others =
        [
            Leavers(1) with { Identity = one.Identity with { Period = new CalendarYear(2023) } },
            Leavers(2) with { Identity = one.Identity with { Source = "another-table" } },
            Leavers(3) with { Identity = one.Identity with { Vintage = null } },
            Leavers(4) with { Identity = one.Identity with { TerritorialStatus = Issued } },
            Leavers(5) with { Identity = one.Identity with { Territory = TerritoryKey.Parse("09777") } },
            Leavers(6) with { Identity = one.Identity with { Measurand = WithoutCertificate.Numerator } },
        ];
        Assert.Equal(7, Set(out var problems, [one, .. others]).All.Count);
        Assert.Empty(problems);
    }

    [Fact]
    public void RateOf_CountsOfOneSource_IsTheGoldenValue() =>
        Assert.Equal(8.4m, Set(out _, Without(54), Leavers(645)).RateOf(WithoutCertificate, Valid.Kaufbeuren, Year)?.Percent());

    [Fact]
    public void RateOf_SecretCount_IsNullAndNotZero()
    {
        Assert.Null(Without(Figure.Without(FigureSign.UnknownOrSecret)));
        Assert.Equal(0, Without(Figure.Without(FigureSign.ExactZero))?.Value);

        static Rate? Without(Figure figure) =>
            Set(out _, ObservationSetTests.Without(54) with { Figure = figure }, Leavers(645)).RateOf(WithoutCertificate, Valid.Kaufbeuren, Year);
    }

    [Fact]
    public void RateOf_CountMissing_IsNull()
    {
        Assert.Null(Set(out _, Leavers(645)).RateOf(WithoutCertificate, Valid.Kaufbeuren, Year));
        Assert.Null(Set(out _, Without(54)).RateOf(WithoutCertificate, Valid.Kaufbeuren, Year));
        Assert.Null(Set(out _, Without(54), Leavers(645)).RateOf(WithoutCertificate, Valid.Kaufbeuren, new CalendarYear(2023)));
        Assert.Null(Set(out _, Without(54), Leavers(645)).RateOf(WithoutCertificate, TerritoryKey.Parse("09777"), Year));
    }

    [Fact]
    public void RateOf_CountsOfOtherSourceOrVintage_AreNeverMixed()
    {
        var numerator = Without(54);
        Assert.All(
            [numerator.Identity with { Source = "survey" }, numerator.Identity with { Vintage = null }],
            identity => Assert.Null(
                Set(out _, numerator with { Identity = identity }, Leavers(645)).RateOf(WithoutCertificate, Valid.Kaufbeuren, Year)));
    }

    [Fact]
    public void RateOf_CountsOfOtherBoundaries_AreNeverMixed()
    {
        var numerator = Without(54);
        Assert.Null(Set(out _, numerator with { Identity = numerator.Identity with { TerritorialStatus = Issued } }, Leavers(645))
            .RateOf(WithoutCertificate, Valid.Kaufbeuren, Year));
    }

    [Fact]
    public void RateOf_FigureBelowZero_IsNoCount() =>
        Assert.Null(Set(out _, Without(-1), Leavers(645)).RateOf(WithoutCertificate, Valid.Kaufbeuren, Year));

    [Fact]
    public void RateOf_TwoVintages_TakesTheLatestPair()
    {
        var (later, without, leavers) = (Issued.PlusYears(1), Without(60), Leavers(600));
        var set = Set(
            out _,
            without with { Identity = without.Identity with { Vintage = later } },
            leavers with { Identity = leavers.Identity with { Vintage = later } },
            Without(54),
            Leavers(645));
        Assert.Equal(10, set.RateOf(WithoutCertificate, Valid.Kaufbeuren, Year)?.Percent());
    }

    [Fact]
    public void TryFindLatest_SeveralPeriods_IsTheOneThatEndsLast()
    {
        var one = Leavers(645);
        var set = Set(out _, one with { Identity = one.Identity with { Period = new SchoolYear(2024) } }, one);
        Assert.True(set.TryFindLatest(WithoutCertificate.Denominator, Valid.Kaufbeuren, out var latest));
        Assert.Equal(new SchoolYear(2024), latest.Identity.Period);
        Assert.False(set.TryFindLatest(WithoutCertificate.Numerator, Valid.Kaufbeuren, out _));
    }

    [Fact]
    public void StandardIndicators_Rate_PointsToAnIndicatorThatExists()
    {
        Assert.Equal(StandardIndicators.All.Count, StandardIndicators.All.Select(i => i.Id).Distinct().Count());
        Assert.Equal(3, StandardIndicators.LeaversWithoutCertificate.Variants.Count);
        Assert.Equal(
            WithoutCertificate.Denominator,
            new(Counts.SchoolLeavers, Counts.OnlyVariant, Breakdown.Total));
        Assert.Equal("certificate=none", WithoutCertificate.Numerator.Breakdown.ToString());
    }

    [Fact]
    public void Indicator_WithoutVariantsOrTwiceTheSame_IsRefused()
    {
        Refused.With("value.none", () => Valid.Indicator with { Variants = [] });
        Assert.Equal("1", Refused.With("value.twice", () => Valid.Indicator with { Variants = [new("1", Valid.Text), new("1", Valid.Text)] }).Value);
    }

    private static ObservationSet Set(out List<Problem> problems, params Observation[] observations) =>
        ObservationSet.Of(observations, problems = []);

    private static Observation Leavers(int count) => Of(WithoutCertificate.Denominator, count);

    private static Observation Without(int count) => Of(WithoutCertificate.Numerator, count);

    private static Observation Of(Measurand measurand, int count) =>
        new(new(measurand, Valid.Kaufbeuren, null, Year, "21111-02-06-4", Issued), Figure.Of(count), Valid.Provenance);
}
