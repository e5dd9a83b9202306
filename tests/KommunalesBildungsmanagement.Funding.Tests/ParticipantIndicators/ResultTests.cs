using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.LabourMarketSituation;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>Results upon leaving and six months after, with the examples of the Commission.</summary>
public sealed class ResultTests
{
    private static readonly LocalDate Exit = new(2024, 5, 31);

    // European Commission: looking for work upon leaving, a job on day 20: only EECR04. A job at once, unemployed by day 28: only EECR01.
    [Fact]
    public void Commission_FirstExample_CountsTheJobOnly() => Assert.Equal(
        ["EECR04"], Met(Records.In(Records.EsfPlus).Left(Exit, (Exit, JobSearching), (Exit.PlusDays(20), Employed))));

    [Fact]
    public void Commission_SecondExample_CountsTheSearchOnly() => Assert.Equal(
        ["EECR01"], Met(Records.In(Records.EsfPlus).Left(Exit, (Exit, Employed), (Exit.PlusDays(28), JobSearching))));

    [Theory]
    [InlineData("2021-10-15", "2021-11-12")] // a Friday
    [InlineData("2017-03-31", "2017-04-28")]
    [InlineData("2024-12-01", "2024-12-29")] // a Sunday stays a Sunday
    [InlineData("2020-02-01", "2020-02-29")]
    public void ImmediateEnd_IsDay28_NeverShifted(string exit, string expected) =>
        Assert.Equal(Day(expected), ResultPeriods.ImmediateEnd(Day(exit)));

    [Theory]
    [InlineData("2021-08-31", "2022-02-28")]
    [InlineData("2023-08-31", "2024-02-29")]
    [InlineData("2023-01-31", "2023-07-31")]
    [InlineData("2017-03-31", "2017-09-30")]
    [InlineData("2024-05-15", "2024-11-15")]
    public void LongerTermDay_IsTheSameNumberOrTheEndOfTheMonth(string exit, string expected) =>
        Assert.Equal(Day(expected), ResultPeriods.LongerTermDay(Day(exit)));

    [Theory]
    [InlineData(-1, Unchanged)] // before leaving
    [InlineData(0, Employed)]
    [InlineData(28, Employed)] // 2021-11-12
    [InlineData(29, Unchanged)] // 2021-11-13 is not counted
    public void SituationUponLeaving_EventsOutsideThe28Days_AreNotCounted(int days, LabourMarketSituation expected)
    {
        var exit = new LocalDate(2021, 10, 15);
        Assert.Equal(expected, Records.In(Records.EsfPlus).Left(exit, (exit.PlusDays(days), Employed)).SituationUponLeaving);
    }

    [Fact]
    public void SituationUponLeaving_TwoEventsOfOneDayThatDiffer_AreUnknown()
    {
        var p = Records.In(Records.EsfPlus);
        Assert.Null(p.Left(Exit, (Exit, Employed), (Exit, JobSearching)).SituationUponLeaving);
        Assert.Null(p.Left(Exit, (Exit, Employed), (Exit, JobSearching), (Exit, JobSearching)).SituationUponLeaving);
        Assert.Equal(Employed, p.Left(Exit, (Exit, Employed), (Exit, Employed)).SituationUponLeaving);
        Assert.Equal(Inactive, p.Left(Exit, (Exit, Employed), (Exit, JobSearching), (Exit.PlusDays(1), Inactive)).SituationUponLeaving);
    }

    [Fact]
    public void SituationUponLeaving_NotAskedOrNotLeft_IsUnknown()
    {
        Assert.Null((Records.In(Records.EsfPlus) with { ExitedOn = Exit }).SituationUponLeaving);
        Assert.Null((Records.In(Records.EsfPlus).Left(Exit, (Exit, Employed)) with { ExitedOn = null }).SituationUponLeaving);
        Assert.Equal(Unchanged, Records.In(Records.EsfPlus).Left(Exit).SituationUponLeaving);
    }

    [Theory]
    [InlineData("2024-06-28", RuleVerdict.NotApplicable)] // day 28 itself may still bring an event
    [InlineData("2024-06-29", RuleVerdict.Met)]
    public void Results_BeforeThe28DaysAreOver_AreNotDue(string today, RuleVerdict expected)
    {
        var p = Records.In(Records.EsfPlus).Left(Exit, (Exit, Employed));
        Assert.Equal(expected, EsfPlusResults.Compiled.InEmployment.Evaluate(p, new(Day(today))));
    }

    [Theory]
    [InlineData(EmploymentStatus.Unemployed, "EECR04", "")]
    [InlineData(EmploymentStatus.Inactive, "EECR04", "EECR01")]
    [InlineData(EmploymentStatus.Employed, "", "EECR01")]
    public void Results_WhatHasNotChanged_IsNoResult(EmploymentStatus status, string ifEmployed, string ifSearching)
    {
        var p = Records.In(Records.EsfPlus).With(a => a with { Status = status });
        Assert.Equal(ifEmployed, string.Join(' ', Met(p.Left(Exit, (Exit, Employed)))));
        Assert.Equal(ifSearching, string.Join(' ', Met(p.Left(Exit, (Exit, JobSearching)))));
    }

    [Fact]
    public void Results_OfEducationAndQualification_CoexistWithAJob()
    {
        var p = Records.In(Records.EsfPlus).Left(Exit, (Exit, Employed));
        p = p with { Results = p.Results with { StartedEducation = ParticipantAnswer.Yes, Qualification = ParticipantAnswer.Yes } };
        Assert.Equal(["EECR02", "EECR03", "EECR04"], Met(p));
        Assert.Equal(["EECR02", "EECR04"], Met(p with { Results = p.Results with { Qualification = ParticipantAnswer.Refused } }));
    }

    [Theory]
    [InlineData(EmploymentStatus.Inactive, JobSearching, "CR01 CR05")]
    [InlineData(EmploymentStatus.Unemployed, JobSearching, "")]
    [InlineData(EmploymentStatus.Employed, JobSearching, "")] // "inactive participants", says the name
    [InlineData(EmploymentStatus.Unemployed, Employed, "CR04 CR05")]
    public void Results_Esf_CountNewSituationsAndThoseOfTheDisadvantaged(EmploymentStatus status, LabourMarketSituation situation, string expected)
    {
        var p = Records.In(Records.Esf).With(a => a with { Status = status }).Left(Exit, (Exit, situation))
            .Voluntary(v => v with { Disability = ParticipantAnswer.Yes });
        p = p with { Results = p.Results with { StartedEducation = ParticipantAnswer.No, Qualification = ParticipantAnswer.No } };
        Assert.Equal(expected, string.Join(' ', Met(p)));
        Assert.Equal(
            expected.Replace(" CR05", "", StringComparison.Ordinal),
            string.Join(' ', Met(p.Voluntary(_ => new() { Disability = ParticipantAnswer.No }))));
    }

    [Theory]
    [InlineData("education")]
    [InlineData("qualification")]
    public void DisadvantagedWithResult_AnyResult_Counts(string result)
    {
        var p = Records.In(Records.Esf).Left(Exit).Voluntary(v => v with { OtherDisadvantage = ParticipantAnswer.Yes });
        p = p with
        {
            Results = p.Results with
            {
                StartedEducation = result == "education" ? ParticipantAnswer.Yes : ParticipantAnswer.No,
                Qualification = result == "education" ? ParticipantAnswer.No : ParticipantAnswer.Yes,
            },
        };
        Assert.Equal(RuleVerdict.Met, EsfResults.Compiled.DisadvantagedWithResult.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.Met, EsfResults.Compiled.DisadvantagedWithResult.Evaluate(
            p.Voluntary(_ => new() { MigrantOrMinority = ParticipantAnswer.Yes }), Records.Context));
    }

    [Theory]
    [InlineData(EmploymentStatus.Inactive, Employed, false, "CR06 CR08 CR09")]
    [InlineData(EmploymentStatus.Inactive, Unchanged, true, "")]
    [InlineData(EmploymentStatus.Employed, Employed, true, "CR07")]
    [InlineData(EmploymentStatus.Employed, Employed, false, "")]
    public void Results_SixMonthsAfter_CountTheJobOrTheImprovement(EmploymentStatus status, LabourMarketSituation after, bool improved, string expected)
    {
        var p = Records.Aged(Records.Esf, new(1960, 1, 1), new(2019, 1, 1)).With(a => a with { Status = status })
            .Voluntary(v => v with { Disability = ParticipantAnswer.Yes });
        p = p with
        {
            ExitedOn = Exit,
            Results = new() { SituationAfterSixMonths = after, Improvement = improved ? ParticipantAnswer.Yes : ParticipantAnswer.No },
        };
        Assert.Equal(expected, string.Join(' ', Met(p)));
        var plus = p with { Operation = Records.EsfPlus };
        Assert.Equal(
            expected.Length == 0 ? "" : expected.StartsWith("CR06", StringComparison.Ordinal) ? "EECR05" : "EECR06", string.Join(' ', Met(plus)));
        Assert.Empty(Met(p, new(new LocalDate(2024, 11, 30)))); // the day itself; the day after it is over
        Assert.Equal(expected, string.Join(' ', Met(p, new(new LocalDate(2024, 12, 1)))));
    }

    [Theory]
    [InlineData("2024-06-28", true, RuleVerdict.NotApplicable)]
    [InlineData("2024-06-29", true, RuleVerdict.Met)]
    [InlineData("2024-06-29", false, RuleVerdict.NotMet)]
    public void ImmediateResults_AfterThe28Days_AreRecorded(string today, bool asked, RuleVerdict expected)
    {
        var p = Records.In(Records.EsfPlus).Left(Exit);
        p = p with { Results = p.Results with { StartedEducation = asked ? ParticipantAnswer.Refused : null, Qualification = ParticipantAnswer.No } };
        Assert.Equal(expected, ParticipationRules.Compiled.ImmediateResults.Evaluate(p, new(Day(today))));
    }

    [Theory]
    [InlineData(true, "2024-11-30", null, RuleVerdict.NotApplicable)]
    [InlineData(true, "2024-12-01", null, RuleVerdict.NotMet)]
    [InlineData(true, "2024-12-01", Employed, RuleVerdict.Met)]
    [InlineData(false, "2024-12-01", null, RuleVerdict.NotApplicable)] // the evaluators ask
    [InlineData(null, "2024-12-01", null, RuleVerdict.Undetermined)]
    public void LongerTermResults_WhoCollects_DecidesWhetherItApplies(
        bool? collects, string today, LabourMarketSituation? situation, RuleVerdict expected)
    {
        EsfOperation operation = Records.EsfPlus with { CollectsLongerTermResults = collects };
        var p = Records.In(operation) with { ExitedOn = Exit, Results = new() { SituationAfterSixMonths = situation } };
        Assert.Equal(expected, ParticipationRules.Compiled.LongerTermResults.Evaluate(p, new(Day(today))));
    }

    [Fact]
    public void LabourMarketEvent_Unchanged_IsRefused() =>
        Assert.Throws<InvalidValueException>(() => new LabourMarketEvent(Exit, Unchanged));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string[] Met(Participation p, RuleContext? context = null) => [.. IndicatorCatalogue.For(p.Operation.Generation)
        .Where(i => i.Timing != IndicatorTiming.Entry)
        .Where(i => i.Rule.Evaluate(p, context ?? Records.Context) == RuleVerdict.Met).Select(i => i.Code)];
}
