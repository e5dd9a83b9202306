using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.Participations;

/// <summary>What must be known before somebody counts.</summary>
public sealed class CompletenessTests
{
    private static readonly HouseholdFacts Household =
        new() { NobodyWorks = ParticipantAnswer.No, DependentChildren = ParticipantAnswer.No, SingleAdult = ParticipantAnswer.Yes };

    [Fact]
    public void Complete_EachFactOfTheCore_IsNeeded()
    {
        var p = Records.In(Records.Esf);
        var plus = Records.In(Records.EsfPlus);
        Assert.Equal(RuleVerdict.Met, ParticipationRules.Compiled.Complete.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.Met, ParticipationRules.Compiled.PartOneComplete.Evaluate(plus, Records.Context));
        Func<Participation, Participation>[] gaps =
        [
            x => x.With(a => a with { Gender = null }), x => x.With(a => a with { BornOn = null }), x => x.With(a => a with { Status = null }),
            x => x.With(a => a with { Education = null }), x => x.With(a => a with { Education = EducationAttainment.Refused }),
            x => x with { EnteredOn = null },
        ];
        Assert.All(gaps, gap =>
        {
            Assert.Equal(RuleVerdict.NotMet, ParticipationRules.Compiled.Complete.Evaluate(gap(p), Records.Context));
            Assert.Equal(RuleVerdict.NotMet, ParticipationRules.Compiled.PartOneComplete.Evaluate(gap(plus), Records.Context));
        });
    }

    [Fact]
    public void Complete_NonBinary_HasAColumnInEsfPlusOnly()
    {
        Assert.Equal(RuleVerdict.NotMet, ParticipationRules.Compiled.Complete.Evaluate(
            Records.In(Records.Esf).With(a => a with { Gender = Gender.NonBinary }), Records.Context));
        Assert.Equal(RuleVerdict.Met, ParticipationRules.Compiled.PartOneComplete.Evaluate(
            Records.In(Records.EsfPlus).With(a => a with { Gender = Gender.NonBinary }), Records.Context));
        Assert.Equal(RuleVerdict.Met, ParticipationRules.Compiled.Complete.Evaluate(
            Records.In(Records.Esf).With(a => a with { Gender = Gender.Male }), Records.Context));
    }

    [Theory]
    [InlineData(2018, 8, 1, RuleVerdict.NotMet)]
    [InlineData(2018, 8, 2, RuleVerdict.Met)]
    public void Complete_Household_IsNeededUntilTheAmendment(int year, int month, int day, RuleVerdict expected)
    {
        var p = Records.In(Records.Esf) with { EnteredOn = new(year, month, day) };
        var context = Records.Context with { ReferenceDate = new(year, month, day) };
        Assert.Equal(expected, ParticipationRules.Compiled.ForParticipation.Find("ESF-COMPLETE-1420", context)!.Evaluate(p, context));
    }

    [Fact]
    public void CompleteWithHousehold_EachAnswer_IsNeeded()
    {
        var rule = ParticipationRules.Compiled.CompleteWithHousehold;
        Participation Of(HouseholdFacts household) => Records.In(Records.Esf).With(a => a with { Household = household });
        Assert.Equal(RuleVerdict.Met, rule.Evaluate(Of(Household), Records.Context));
        Assert.Equal(RuleVerdict.NotMet, rule.Evaluate(Of(Household with { NobodyWorks = null }), Records.Context));
        Assert.Equal(RuleVerdict.NotMet, rule.Evaluate(Of(Household with { DependentChildren = ParticipantAnswer.Refused }), Records.Context));
        Assert.Equal(RuleVerdict.NotMet, rule.Evaluate(Of(Household with { SingleAdult = null }), Records.Context));
        Assert.Equal(RuleVerdict.NotMet, rule.Evaluate(Of(Household).With(a => a with { Gender = Gender.NonBinary }), Records.Context));
        Assert.Equal(RuleVerdict.NotMet, rule.Evaluate(Of(Household).With(a => a with { BornOn = null }), Records.Context));
    }

    [Fact]
    public void Rules_StructuralOperation_DoNotApply()
    {
        var p = Records.In(Records.Structural) with { ExitedOn = new(2024, 1, 1), ReportedAge = 3 };
        Assert.All(ParticipationRules.Compiled.ForParticipation.Rules, r => Assert.Equal(RuleVerdict.NotApplicable, r.Evaluate(p, Records.Context)));
    }

    [Theory]
    [InlineData(8.0, 2, false, RuleVerdict.NotMet)]
    [InlineData(8.01, 1, false, RuleVerdict.NotMet)]
    [InlineData(8.01, 2, false, RuleVerdict.Met)]
    [InlineData(8.01, 2, true, RuleVerdict.NotMet)]
    [InlineData(7.99, null, null, RuleVerdict.NotMet)]
    [InlineData(null, 2, false, RuleVerdict.Undetermined)]
    public void LongEnough_LimitsOfLaender_AreIncluded(double? hours, int? days, bool? walkIn, RuleVerdict expected)
    {
        var operation = Records.Esf with { ShortSupport = ShortSupportLimits.LaenderPractice };
        var p = Records.In(operation) with { Hours = (decimal?)hours, Days = days, IsWalkIn = walkIn };
        Assert.Equal(expected, ParticipationRules.Compiled.LongEnough.Evaluate(p, Records.Context));
    }

    [Fact]
    public void LongEnough_WithoutLimitOrLimitNotKnown_SaysSo()
    {
        var p = Records.In(Records.Esf with { ShortSupport = ShortSupportLimits.None }) with { Hours = 1, Days = 1, IsWalkIn = true };
        Assert.Equal(RuleVerdict.NotApplicable, ParticipationRules.Compiled.LongEnough.Evaluate(p, Records.Context));
        p = p with { Operation = Records.Esf };
        Assert.Equal(RuleVerdict.Undetermined, ParticipationRules.Compiled.LongEnough.Evaluate(p, Records.Context));
    }

    [Fact]
    public void ToString_HoldsNothingOfThePerson()
    {
        var p = Records.In(Records.Esf, "key-of-a-person").Left(new(2020, 1, 1), (new(2020, 1, 2), LabourMarketSituation.Employed));
        object[] all = [p, p.AtEntry, p.AtEntry.Household, p.AtEntry.Voluntary, p.Results, p.Results.LabourMarket![0],
            ParticipationRegister.Of([p])[0]];
        Assert.All(all, o => Assert.Equal(o.GetType().Name, o.ToString()));
    }

    [Fact]
    public void Check_DaysThatCannotBe_AreAllNamedWithoutTheirValues()
    {
        var p = Records.In(Records.Esf) with { ExitedOn = new(2019, 2, 28) };
        p = p.With(a => a with { BornOn = new(2019, 3, 2), UnemployedSince = new(2019, 3, 2) });
        var problems = ParticipationCheck.Of(p);
        Assert.Equal(
            ["participation.exit-before-entry", "participation.entry-before-birth", "participation.unemployed-after-entry"], problems.Select(x => x.Code));
        Assert.All(problems, x => Assert.DoesNotContain("2019", x.ToString(), StringComparison.Ordinal));
        Assert.Empty(ParticipationCheck.Of(Records.In(Records.Esf) with { ExitedOn = new(2019, 3, 1) }));
        Assert.Empty(ParticipationCheck.Of(Records.In(Records.Esf).With(a => a with { BornOn = new(2019, 3, 1), UnemployedSince = new(2019, 3, 1) })));
    }
}
