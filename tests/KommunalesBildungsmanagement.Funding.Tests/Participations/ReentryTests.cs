using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.LabourMarketSituation;

namespace KommunalesBildungsmanagement.Funding.Tests.Participations;

/// <summary>One record per person and operation.</summary>
public sealed class ReentryTests
{
    private static readonly Participation First = Records.Aged(Records.Esf, new(1994, 6, 1), new(2019, 3, 1))
        .With(a => a with { Status = EmploymentStatus.Unemployed }).Left(new(2019, 6, 30), (new(2019, 7, 1), Employed))
        is var p ? p with { Results = p.Results with { Qualification = ParticipantAnswer.Yes } } : p;

    private static readonly Participation Second = Records.Aged(Records.Esf, new(1994, 6, 1), new(2019, 10, 1))
        .With(a => a with { Status = EmploymentStatus.Inactive, Education = EducationAttainment.Isced5 })
        .Left(new(2020, 2, 29), (new(2020, 3, 1), JobSearching)) is var p
            ? p with { Results = p.Results with { Qualification = ParticipantAnswer.No } } : p;

    [Fact]
    public void Reentry_KeepsFirstEntryAndAnswers_TakesFinalExitAndResults()
    {
        var person = Assert.Single(ParticipationRegister.Of([First, Second]));
        var merged = person.Participation;
        Assert.Equal(First.EnteredOn, merged.EnteredOn);
        Assert.Equal(First.AtEntry, merged.AtEntry);
        Assert.Equal(Second.ExitedOn, merged.ExitedOn);
        Assert.Equal(JobSearching, merged.SituationUponLeaving);
        Assert.Equal(ParticipantAnswer.No, merged.Results.Qualification);
        Assert.Equal((2, false), (person.Records, person.HasSimultaneousRecords));
        Assert.Equal(RuleVerdict.NotMet, RecordedPersonRules.Compiled.OneRecord.Evaluate(person, Records.Context));

        // 24 at the first entry, 25 at the second.
        Assert.Equal(RuleVerdict.Met, EsfOutputs.Compiled.Below25.Evaluate(merged, Records.Context));
        Assert.Equal(RuleVerdict.NotMet, EsfResults.Compiled.InEmployment.Evaluate(merged, Records.Context));
    }

    [Fact]
    public void Reentry_StillThere_HasNoExit()
    {
        var merged = ParticipationRegister.Of([Second with { ExitedOn = null }, First])[0].Participation;
        Assert.Null(merged.ExitedOn);
        Assert.Null(merged.SituationUponLeaving);
    }

    [Fact]
    public void Reentry_FirstExitForgotten_TakesTheFinalOne() =>
        Assert.Equal(Second.ExitedOn, ParticipationRegister.Of([First with { ExitedOn = null }, Second])[0].Participation.ExitedOn);

    [Fact]
    public void OtherOperationOrPerson_IsANewParticipant()
    {
        var people = ParticipationRegister.Of([First, Second with { Operation = Records.EsfPlus }, Second with { PersonKey = "q" }]);
        Assert.Equal(3, people.Count);
        Assert.All(people, x => Assert.Equal(RuleVerdict.Met, RecordedPersonRules.Compiled.OneRecord.Evaluate(x, Records.Context)));
    }

    [Fact]
    public void OneRecord_StructuralOperation_DoesNotApply() => Assert.Equal(RuleVerdict.NotApplicable, RecordedPersonRules.Compiled.OneRecord.Evaluate(
        ParticipationRegister.Of([Records.In(Records.Structural), Records.In(Records.Structural)])[0], Records.Context));

    [Fact]
    public void Duplicate_SameEntry_KeepsWhatBothSayAndForgetsWhatTheyContradict()
    {
        var other = First.With(a => a with { Gender = Gender.Male, Education = null, UnemployedSince = new(2018, 1, 1) });
        var person = ParticipationRegister.Of([First, other])[0];
        Assert.True(person.HasSimultaneousRecords);
        Assert.Null(person.Participation.AtEntry.Gender);
        Assert.Equal(EducationAttainment.Isced3, person.Participation.AtEntry.Education);
        Assert.Equal(new LocalDate(2018, 1, 1), person.Participation.AtEntry.UnemployedSince);
    }

    [Fact]
    public void Duplicate_WithoutDayOfEntry_MayBeFirstAndLast()
    {
        var person = ParticipationRegister.Of([First, Second with { EnteredOn = null }])[0];
        Assert.True(person.HasSimultaneousRecords);
        Assert.Null(person.Participation.EnteredOn);
        Assert.Null(person.Participation.AtEntry.Status);
        Assert.Null(person.Participation.Results.Qualification);
        Assert.Equal(2, person.Participation.Results.LabourMarket!.Count);
    }

    [Fact]
    public void Reentry_ShortStays_AddUp()
    {
        var (a, b) = (First with { Hours = 5, Days = 1, IsWalkIn = true }, Second with { Hours = 4, Days = 1, IsWalkIn = false });
        var merged = ParticipationRegister.Of([a, b])[0].Participation;
        Assert.Equal((9m, 2, false), (merged.Hours, merged.Days, merged.IsWalkIn));
        merged = ParticipationRegister.Of([a, a, b with { Hours = null, IsWalkIn = null }])[0].Participation;
        Assert.Equal((null, 2, null), (merged.Hours, merged.Days, merged.IsWalkIn));
    }

    [Fact]
    public void Of_OneKeyTwoDescriptionsOfAnOperation_IsRefused() => Assert.Throws<InvalidValueException>(
        () => ParticipationRegister.Of([First, Second with { Operation = Records.Esf with { IsStructural = true } }]));
}
