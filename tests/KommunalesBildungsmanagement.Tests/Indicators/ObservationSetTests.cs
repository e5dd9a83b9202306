namespace KommunalesBildungsmanagement.Tests;

public sealed class ObservationSetTests
{
    private static readonly LocalDate Issued = new(2024, 10, 1);
    private static readonly Measurand AllLeavers = new(Counts.SchoolLeavers, Counts.OnlyVariant, Breakdown.Total);
    private static readonly Measurand WithoutCertificate = AllLeavers with
    {
        Breakdown = Breakdown.By((Dimensions.Certificate, Dimensions.WithoutCertificate)),
    };

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
            Leavers(6) with { Identity = one.Identity with { Measurand = WithoutCertificate } },
        ];
        Assert.Equal(7, Set(out var problems, [one, .. others]).All.Count);
        Assert.Empty(problems);
    }

    [Fact]
    public void Of_Count_HoldsEveryBreakdownAndPeriodOfTheTerritory()
    {
        var elsewhere = Leavers(7) with { Identity = Leavers(7).Identity with { Territory = TerritoryKey.Parse("09777") } };
        var later = Without(60) with { Identity = Without(60).Identity with { Period = new SchoolYear(2024) } };
        var set = Set(out _, Leavers(645), Without(54), later, elsewhere);
        Assert.Equal([645m, 54m, 60m], set.Of(Counts.SchoolLeavers, Counts.OnlyVariant, Valid.Kaufbeuren).Select(o => o.Figure.Value!.Value));
        Assert.Empty(set.Of(Counts.Population, Counts.OnlyVariant, Valid.Kaufbeuren));
    }

    [Fact]
    public void TryFindLatest_SeveralPeriods_IsTheOneThatEndsLast()
    {
        var one = Leavers(645);
        var set = Set(out _, one with { Identity = one.Identity with { Period = new SchoolYear(2024) } }, one);
        Assert.True(set.TryFindLatest(AllLeavers, Valid.Kaufbeuren, out var latest));
        Assert.Equal(new SchoolYear(2024), latest.Identity.Period);
        Assert.False(set.TryFindLatest(WithoutCertificate, Valid.Kaufbeuren, out _));
    }

    private static ObservationSet Set(out List<Problem> problems, params Observation[] observations) =>
        ObservationSet.Of(observations, problems = []);

    private static Observation Leavers(int count) => Of(AllLeavers, count);

    private static Observation Without(int count) => Of(WithoutCertificate, count);

    private static Observation Of(Measurand measurand, int count) =>
        new(new(measurand, Valid.Kaufbeuren, null, Year, "21111-02-06-4", Issued), Figure.Of(count), Valid.Provenance);
}
