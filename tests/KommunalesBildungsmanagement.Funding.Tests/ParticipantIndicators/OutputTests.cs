using KommunalesBildungsmanagement.Funding.EsfOperations;
using KommunalesBildungsmanagement.Funding.ParticipantIndicators;
using KommunalesBildungsmanagement.Funding.Participations;
using KommunalesBildungsmanagement.Funding.Tests.Participations;

namespace KommunalesBildungsmanagement.Funding.Tests.ParticipantIndicators;

/// <summary>Who stands in which output indicator.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData(EmploymentStatus.Unemployed, "CO01")]
    [InlineData(EmploymentStatus.Inactive, "CO03 CO04")]
    [InlineData(EmploymentStatus.Employed, "CO05")]
    public void Status_Esf_DecidesTheIndicators(EmploymentStatus status, string expected)
    {
        var p = Records.In(Records.Esf).With(a => a with { Status = status, IsLongTermUnemployed = false });
        Assert.Equal(expected.Split(' '), Codes(p, "CO01", "CO02", "CO03", "CO04", "CO05"));
    }

    [Theory]
    [InlineData(EmploymentStatus.Unemployed, "EECO01 EECO02 EECO03")]
    [InlineData(EmploymentStatus.Inactive, "EECO01 EECO04")]
    [InlineData(EmploymentStatus.Employed, "EECO01 EECO05")]
    public void Status_EsfPlus_DecidesTheIndicators(EmploymentStatus status, string expected)
    {
        var p = Records.In(Records.EsfPlus).With(a => a with { Status = status, IsLongTermUnemployed = true });
        Assert.Equal(expected.Split(' '), Codes(p, "EECO01", "EECO02", "EECO03", "EECO04", "EECO05"));
    }

    [Fact]
    public void Status_TwoTicks_IsNoStatusAndOpen()
    {
        var p = Records.In(Records.Esf).With(a => a with { IsUnemployed = true, IsInactive = false, IsEmployed = true });
        Assert.Null(p.AtEntry.Status);
        Assert.Empty(Codes(p, "CO01", "CO02", "CO03", "CO04", "CO05"));
        Assert.Equal(RuleVerdict.NotMet, ParticipationRules.Compiled.OneStatus.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.NotMet, ParticipationRules.Compiled.Complete.Evaluate(p, Records.Context));
    }

    [Fact]
    public void Status_IsKnownOnlyFromOneTickAndTwoSurelyWithout()
    {
        bool?[] ticks = [true, false, null];
        var known = from u in ticks from i in ticks from e in ticks
                    let status = new EntryFacts { IsUnemployed = u, IsInactive = i, IsEmployed = e }.Status
                    where status is not null
                    select (u, i, e, status.Value);
        Assert.Equal(
            [(true, false, false, EmploymentStatus.Unemployed), (false, true, false, EmploymentStatus.Inactive), (false, false, true, EmploymentStatus.Employed)],
            known);
    }

    [Theory]
    [InlineData(true, false, false, RuleVerdict.Met)]
    [InlineData(false, false, true, RuleVerdict.Met)]
    [InlineData(false, false, false, RuleVerdict.NotMet)]
    [InlineData(true, true, null, RuleVerdict.NotMet)]
    [InlineData(true, null, false, RuleVerdict.Undetermined)]
    [InlineData(null, null, null, RuleVerdict.Undetermined)]
    public void OneStatus_Ticks_ExactlyOne(bool? unemployed, bool? inactive, bool? employed, RuleVerdict expected)
    {
        var p = Records.In(Records.Esf).With(a => a with { IsUnemployed = unemployed, IsInactive = inactive, IsEmployed = employed });
        Assert.Equal(expected, ParticipationRules.Compiled.OneStatus.Evaluate(p, Records.Context));
    }

    [Theory]
    [InlineData(EducationAttainment.Isced0, "", "EECO09")]
    [InlineData(EducationAttainment.Isced1, "CO09", "EECO09")]
    [InlineData(EducationAttainment.Isced2, "CO09", "EECO09")]
    [InlineData(EducationAttainment.Isced3, "CO10", "EECO10")]
    [InlineData(EducationAttainment.Isced4, "CO10", "EECO10")]
    [InlineData(EducationAttainment.Isced5, "CO11", "EECO11")]
    [InlineData(EducationAttainment.Isced8, "CO11", "EECO11")]
    public void Education_Isced0_HasAClassOnlyInEsfPlus(EducationAttainment education, string esf, string esfPlus)
    {
        Assert.Equal(esf, string.Join(' ', Codes(Records.In(Records.Esf).With(a => a with { Education = education }), "CO09", "CO10", "CO11")));
        Assert.Equal(esfPlus, string.Join(' ', Codes(
            Records.In(Records.EsfPlus).With(a => a with { Education = education }), "EECO09", "EECO10", "EECO11")));
    }

    [Theory]
    [InlineData(EducationAttainment.Refused)]
    [InlineData(null)]
    public void Education_RefusedOrNotAsked_IsOpenAndIncomplete(EducationAttainment? education)
    {
        var p = Records.In(Records.Esf).With(a => a with { Education = education });
        Assert.Equal(RuleVerdict.Undetermined, EsfOutputs.Compiled.PrimaryOrLowerSecondary.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.Undetermined, EsfOutputs.Compiled.Tertiary.Evaluate(p, Records.Context));
        Assert.Equal(RuleVerdict.NotMet, ParticipationRules.Compiled.Complete.Evaluate(p, Records.Context));
    }

    [Theory]
    [InlineData(ParticipantAnswer.Yes, RuleVerdict.Met)]
    [InlineData(ParticipantAnswer.No, RuleVerdict.NotMet)]
    [InlineData(ParticipantAnswer.Refused, RuleVerdict.Undetermined)]
    [InlineData(null, RuleVerdict.Undetermined)]
    public void Voluntary_Refusal_IsNeitherYesNorNo(ParticipantAnswer? answer, RuleVerdict expected)
    {
        var esf = Records.In(Records.Esf).Voluntary(v => v with
        {
            MigrantOrMinority = answer, Disability = answer, OtherDisadvantage = answer, HousingExclusion = answer, RuralArea = answer,
        });
        var plus = Records.In(Records.EsfPlus).Voluntary(v => v with
        {
            Disability = answer, ThirdCountryNational = answer, ForeignBackground = answer, Minority = answer, HousingExclusion = answer, RuralArea = answer,
        });
        Assert.All(Of("CO15", "CO16", "CO17", "CO18", "CO19"), i => Assert.Equal(expected, i.Rule.Evaluate(esf, Records.Context)));
        Assert.All(
            Of("EECO12", "EECO13", "EECO14", "EECO15", "EECO16", "EECO17"), i => Assert.Equal(expected, i.Rule.Evaluate(plus, Records.Context)));
        Assert.Equal(RuleVerdict.Met, ParticipationRules.Compiled.Complete.Evaluate(esf, Records.Context));
        Assert.Equal(RuleVerdict.Met, ParticipationRules.Compiled.PartOneComplete.Evaluate(plus, Records.Context));
    }

    // Each indicator reads its own answer and no other.
    [Theory]
    [InlineData("CO12", "jobless")]
    [InlineData("CO13", "jobless children")]
    [InlineData("CO14", "single children")]
    public void Household_Answers_MakeTheIndicator(string code, string answers)
    {
        var indicator = Of(code).Single();
        var needed = answers.Split(' ');
        Assert.Equal(RuleVerdict.Met, indicator.Rule.Evaluate(Household(needed), Records.Context));
        foreach (var one in needed)
            Assert.Equal(RuleVerdict.NotMet, indicator.Rule.Evaluate(Household([.. needed.Except([one])]), Records.Context));

        static Participation Household(string[] yes)
        {
            ParticipantAnswer Answer(string name) => yes.Contains(name) ? ParticipantAnswer.Yes : ParticipantAnswer.No;
            return Records.In(Records.Esf).With(a => a with
            {
                Household = new() { NobodyWorks = Answer("jobless"), DependentChildren = Answer("children"), SingleAdult = Answer("single") },
            });
        }
    }

    [Fact]
    public void Voluntary_OneYes_MakesOneIndicator()
    {
        (Func<VoluntaryFacts, VoluntaryFacts> Change, string Esf, string Plus)[] answers =
        [
            (v => v with { MigrantOrMinority = ParticipantAnswer.Yes }, "CO15", ""),
            (v => v with { Disability = ParticipantAnswer.Yes }, "CO16", "EECO12"),
            (v => v with { OtherDisadvantage = ParticipantAnswer.Yes }, "CO17", ""),
            (v => v with { HousingExclusion = ParticipantAnswer.Yes }, "CO18", "EECO16"),
            (v => v with { RuralArea = ParticipantAnswer.Yes }, "CO19", "EECO17"),
            (v => v with { ThirdCountryNational = ParticipantAnswer.Yes }, "", "EECO13"),
            (v => v with { ForeignBackground = ParticipantAnswer.Yes }, "", "EECO14"),
            (v => v with { Minority = ParticipantAnswer.Yes }, "", "EECO15"),
        ];
        Assert.All(answers, a =>
        {
            Assert.Equal(a.Esf, string.Join(' ', Codes(
                Records.In(Records.Esf).Voluntary(a.Change), "CO15", "CO16", "CO17", "CO18", "CO19")));
            Assert.Equal(a.Plus, string.Join(' ', Codes(
                Records.In(Records.EsfPlus).Voluntary(a.Change), "EECO12", "EECO13", "EECO14", "EECO15", "EECO16", "EECO17")));
        });
    }

    [Theory]
    [InlineData(EmploymentStatus.Unemployed, ParticipantAnswer.Yes, RuleVerdict.Met)]
    [InlineData(EmploymentStatus.Inactive, ParticipantAnswer.No, RuleVerdict.Met)]
    [InlineData(EmploymentStatus.Inactive, ParticipantAnswer.Yes, RuleVerdict.NotMet)]
    [InlineData(EmploymentStatus.Inactive, ParticipantAnswer.Refused, RuleVerdict.Undetermined)]
    [InlineData(EmploymentStatus.Employed, ParticipantAnswer.No, RuleVerdict.NotMet)]
    public void Above54WithoutWork_Status_DecidesIt(EmploymentStatus status, ParticipantAnswer education, RuleVerdict expected)
    {
        var p = Records.Aged(Records.Esf, new(1960, 1, 1), new(2019, 3, 1)).With(a => a with { Status = status, EducationOrTraining = education });
        Assert.Equal(expected, EsfOutputs.Compiled.Above54WithoutWork.Evaluate(p, Records.Context));
    }

    [Fact]
    public void Indicators_OtherGenerationOrStructural_DoNotApply()
    {
        Assert.All(IndicatorCatalogue.EsfPlus, i => Assert.Equal(
            RuleVerdict.NotApplicable, i.Rule.Evaluate(Records.In(Records.Esf) with { ExitedOn = new(2020, 1, 1) }, Records.Context)));
        Assert.All(IndicatorCatalogue.Esf, i => Assert.Equal(
            RuleVerdict.NotApplicable, i.Rule.Evaluate(Records.In(Records.EsfPlus) with { ExitedOn = new(2024, 1, 1) }, Records.Context)));
        Assert.All(IndicatorCatalogue.EsfPlus, i => Assert.Equal(
            RuleVerdict.NotApplicable, i.Rule.Evaluate(Records.In(Records.Structural) with { ExitedOn = new(2024, 1, 1) }, Records.Context)));
    }

    [Fact]
    public void Indicators_KindOfOperationUnknown_AreOpen()
    {
        var operation = new EsfOperation { Id = "?", Generation = EsfGeneration.EsfPlus };
        Assert.Equal(RuleVerdict.Undetermined, EsfPlusOutputs.Compiled.Inactive.Evaluate(Records.In(operation), Records.Context));
    }

    private static IEnumerable<ParticipantIndicator> Of(params string[] codes) =>
        IndicatorCatalogue.Esf.Concat(IndicatorCatalogue.EsfPlus).Where(i => codes.Contains(i.Code));

    private static string[] Codes(Participation p, params string[] among) =>
        [.. Of(among).Where(i => i.Rule.Evaluate(p, Records.Context) == RuleVerdict.Met).Select(i => i.Code)];
}
