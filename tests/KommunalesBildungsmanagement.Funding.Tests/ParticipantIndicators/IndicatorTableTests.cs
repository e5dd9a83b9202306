using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>Counting an operation.</summary>
public sealed class IndicatorTableTests
{
    [Fact]
    public void Of_HundredPersonsSevenWithoutEducation_CountsNinetyThree()
    {
        var table = IndicatorTable.Of(Records.Esf, Enumerable.Range(0, 100).Select(n =>
            Records.In(Records.Esf, $"{n}").With(a => a with { Education = n < 7 ? null : EducationAttainment.Isced3 })), Records.Context);
        Assert.Equal((100, 7, 93), (table.GrandTotal, table.Incomplete, table.TotalReported));
        Assert.Equal(new GenderCounts(93, 0, 0), table["CO03"]!.Counted);
    }

    [Fact]
    public void Of_Genders_StandApartAndAddUp()
    {
        Gender?[] genders = [Gender.Female, Gender.Female, Gender.Male, Gender.NonBinary, null];
        var table = IndicatorTable.Of(
            Records.EsfPlus, genders.Select((g, n) => Records.In(Records.EsfPlus, $"{n}").With(a => a with { Gender = g })), Records.Context);
        Assert.Equal(new GenderCounts(2, 1, 1), table["EECO01"]!.Counted);
        Assert.Equal((5, 1, 4), (table.GrandTotal, table.Incomplete, table.TotalReported));
    }

    [Fact]
    public void Of_RefusedUnknownNo_StandApart()
    {
        ParticipantAnswer?[] answers =
            [ParticipantAnswer.Yes, ParticipantAnswer.No, ParticipantAnswer.No, ParticipantAnswer.Refused, ParticipantAnswer.Refused, ParticipantAnswer.Refused,
                null, null, null, null];
        var table = IndicatorTable.Of(
            Records.EsfPlus, answers.Select((x, n) => Records.In(Records.EsfPlus, $"{n}").Voluntary(v => v with { Disability = x })), Records.Context);
        var row = table["EECO12"]!;
        Assert.Equal((1, 2, 3, 4), (row.Counted.Total, row.No, row.Refused, row.Unknown));
        Assert.Equal(10, table["EECO15"]!.Unknown);
        Assert.All(table.Rows, r => Assert.Equal(10, r.Records));
    }

    // Each indicator that may be refused notices the refusal of its own question, and of no other.
    [Fact]
    public void Of_EveryRefusal_IsCountedWhereItWasAsked()
    {
        (Func<Participation, Participation> Refuse, string Codes)[] cases =
        [
            (p => p.Voluntary(v => v with { MigrantOrMinority = ParticipantAnswer.Refused }), "CO15 CR05 CR09"),
            (p => p.Voluntary(v => v with { Disability = ParticipantAnswer.Refused }), "CO16 CR05 CR09 EECO12"),
            (p => p.Voluntary(v => v with { OtherDisadvantage = ParticipantAnswer.Refused }), "CO17 CR05 CR09"),
            (p => p.Voluntary(v => v with { HousingExclusion = ParticipantAnswer.Refused }), "CO18 EECO16"),
            (p => p.Voluntary(v => v with { RuralArea = ParticipantAnswer.Refused }), "CO19 EECO17"),
            (p => p.Voluntary(v => v with { ThirdCountryNational = ParticipantAnswer.Refused }), "EECO13"),
            (p => p.Voluntary(v => v with { ForeignBackground = ParticipantAnswer.Refused }), "EECO14"),
            (p => p.Voluntary(v => v with { Minority = ParticipantAnswer.Refused }), "EECO15"),
            (p => p.With(a => a with { EducationOrTraining = ParticipantAnswer.Refused }), "CO04 CO08"),
            (p => p with { Results = p.Results with { StartedEducation = ParticipantAnswer.Refused } }, "CR02 EECR02"),
            (p => p with { Results = p.Results with { Qualification = ParticipantAnswer.Refused } }, "CR03 EECR03"),
            (p => (p with { Results = p.Results with { Improvement = ParticipantAnswer.Refused } })
                .With(a => a with { Status = EmploymentStatus.Employed }), "CR07 EECR06"),
        ];
        Assert.All(cases, c => Assert.Equal(
            c.Codes.Split(' ').Order(), Refused(Records.Esf, c.Refuse).Concat(Refused(Records.EsfPlus, c.Refuse)).Order()));

        static IEnumerable<string> Refused(EsfOperation operation, Func<Participation, Participation> refuse)
        {
            var p = Records.Aged(operation, new(1960, 1, 1), new(2022, 1, 1)) with
            {
                ExitedOn = new(2023, 1, 1),
                Results = new()
                {
                    LabourMarket = [new(new(2023, 1, 1), LabourMarketSituation.Employed)],
                    SituationAfterSixMonths = LabourMarketSituation.Employed,
                },
            };
            return IndicatorTable.Of(operation, [refuse(p)], Records.Context).Rows.Where(r => r.Refused == 1).Select(r => r.Indicator.Code);
        }
    }

    [Fact]
    public void Of_ResultsNotDueOrNotLeft_StandApart()
    {
        var exit = new LocalDate(2026, 11, 1);
        var table = IndicatorTable.Of(
            Records.EsfPlus, [Records.In(Records.EsfPlus, "a"), Records.In(Records.EsfPlus, "b").Left(exit)], Records.Context);
        Assert.Equal((2, 0, 0), (table["EECR04"]!.NotDue, table["EECR04"]!.No, table["EECR04"]!.Unknown));
        table = IndicatorTable.Of(
            Records.EsfPlus, [Records.In(Records.EsfPlus, "a"), Records.In(Records.EsfPlus, "b").Left(exit)], new(new LocalDate(2026, 11, 30)));
        Assert.Equal((1, 1), (table["EECR04"]!.NotDue, table["EECR04"]!.No));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 0, 1)]
    public void Of_Household_IsNotAskedAfterTheAmendment(int dayOfAugust, int unknown, int notAsked)
    {
        // Of the household, CO13 needs less than a complete record does: the answer "nobody works" refused leaves CO12 open, if it ever gets that far.
        var p = Records.In(Records.Esf) with { EnteredOn = new(2018, 8, dayOfAugust) };
        p = p.With(a => a with
        {
            Household = new() { NobodyWorks = ParticipantAnswer.Yes, DependentChildren = ParticipantAnswer.No, SingleAdult = ParticipantAnswer.No },
        });
        var row = IndicatorTable.Of(Records.Esf, [p], Records.Context)["CO12"]!;
        Assert.Equal((unknown, notAsked), (row.Counted.Total, row.NotAsked));
        var bare = IndicatorTable.Of(Records.Esf, [p.With(a => a with { Household = new() })], Records.Context);
        Assert.Equal(unknown, bare.Incomplete);
    }

    [Fact]
    public void Of_StructuralOrUnknown_HasNoCounts()
    {
        var table = IndicatorTable.Of(Records.Structural, [Records.In(Records.Structural)], Records.Context);
        Assert.False(table.Applies);
        Assert.Empty(table.Rows);
        Assert.Equal((null, null, null, null), (table.GrandTotal, table.Incomplete, table.BelowLimit, table.TotalReported));
        var unknown = new EsfOperation { Id = "?", Generation = EsfGeneration.Esf };
        Assert.Null(IndicatorTable.Of(unknown, [Records.In(unknown)], Records.Context).Applies);
        Assert.Empty(IndicatorTable.Of(unknown, [Records.In(unknown)], Records.Context).Rows);
    }

    [Fact]
    public void Of_ShortSupport_IsInNoFigure()
    {
        var operation = Records.Esf with { ShortSupport = ShortSupportLimits.LaenderPractice };
        Participation[] records =
            [Records.In(operation, "a") with { Hours = 8 }, Records.In(operation, "b") with { Hours = 9, Days = 2, IsWalkIn = false }, Records.In(operation, "c")];
        var table = IndicatorTable.Of(operation, records, Records.Context);
        Assert.Equal((1, 2, 2), (table.BelowLimit, table.GrandTotal, table.TotalReported));
    }

    [Fact]
    public void Of_ReentryAndOtherOperations_CountOnce()
    {
        Participation[] records =
            [Records.In(Records.Esf), Records.In(Records.Esf) with { EnteredOn = new(2019, 9, 1) }, Records.In(Records.Esf with { Id = "other" })];
        Assert.Equal(1, IndicatorTable.Of(Records.Esf, records, Records.Context).GrandTotal);
    }

    [Fact]
    public void Of_IndicatorsOfTheHost_AreCountedToo()
    {
        var table = IndicatorTable.Of(Records.Esf, [Records.In(Records.Esf)], Records.Context, [IndicatorCatalogue.Esf[2]]);
        Assert.Equal("CO03", Assert.Single(table.Rows).Indicator.ToString());
        Assert.Null(table.TotalReported);
    }
}
