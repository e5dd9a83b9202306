using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Barriers;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;
using static KommunalesBildungsmanagement.Matching.Tests.Samples;

namespace KommunalesBildungsmanagement.Matching.Tests.Remedies;

public sealed class RemedySearchTests
{
    private static readonly BarrierFinding Language = RemedyCase.FindingOf(StandardBarriers.Language, "TG-DAZ", Kaufbeuren);

    private static readonly Need Need = new()
    {
        Id = "need",
        Statement = new("Deutsch", "German"),
        Area = EducationArea.ContinuingEducation,
        TargetGroup = "TG-DAZ",
        Territory = Kaufbeuren,
        Evidence = [new(EvidenceKind.Statistics, new("gezählt", "counted"), Source)],
    };

    private static readonly EducationActor Office = new()
    {
        Id = "office",
        Name = "Bildungsbüro",
        Kind = ActorKinds.EducationOffice,
        Territory = Kaufbeuren,
        Competences = [new(new("Weiterbildung", "continuing education"), EducationArea.ContinuingEducation, Kaufbeuren)],
        Provenance = Source,
    };

    /// <summary>Running, competent, without outside money: everything is given.</summary>
    private static readonly Measure Course = Measure("course", new() { Barrier = StandardBarriers.Language, Strength = EffectStrength.Removes }) with
    {
        AnswersNeeds = ["need"],
    };

    [Fact]
    public void For_EverythingGiven_IsPossibleWithoutAQuestion()
    {
        var remedy = Only(Course);
        Assert.True(remedy.IsPossible.IsTrue);
        Assert.Empty(remedy.Questions);
        Assert.Equal(Today, remedy.AvailableFrom);
        Assert.Equal([("beseitigt das Hemmnis", 30), ("nutzbar binnen 90 Tagen", 10)], remedy.Parts.Select(p => (p.Reason.German, p.Points)));
    }

    [Fact]
    public void For_OtherGroup_DoesNotAppearAtAll()
    {
        var plan = Plan(Course.For(ProfileTerms.German.AtLeast(CefrLevel.C1)));
        Assert.Empty(plan.Remedies);
        Assert.Empty(plan.RuledOut);
        Assert.Equal("B-LANG", Assert.Single(plan.Uncovered).Id);
    }

    [Fact]
    public void For_PartOfTheGroup_AsksWhoBelongsToIt()
    {
        var remedy = Only(Course.For(ProfileTerms.German.Is(CefrLevel.A2)));
        Assert.True(remedy.IsPossible.IsUnknown);
        Assert.Equal("Auf wen in der Gruppe „Deutsch-Lernende“ trifft zu: Deutsch: A2?", Assert.Single(remedy.Questions).Text.German);
    }

    [Fact]
    public void For_WiderThanTheGroup_IsProvedToFit() => Assert.True(Only(Course.For(ProfileTerms.German.UpTo(CefrLevel.C1))).IsPossible.IsTrue);

    [Fact]
    public void For_TwoEffectsOnOneBarrier_TakesTheOneThatRemoves()
    {
        var effect = Assert.Single(Only(Course with
        {
            Effects =
            [
                Course.Effects[0] with { Strength = EffectStrength.Reduces },
                Course.Effects[0] with { ForWhom = ProfileTerms.German.Is(CefrLevel.A2) },
            ],
        }).Effects);
        Assert.Equal((true, Truth.Unknown), (effect.Removes, effect.IsPossible));
    }

    [Fact]
    public void For_OnlyReduced_IsNotRemovableAndStillListed()
    {
        var plan = Plan(Course with { Effects = [Course.Effects[0] with { Strength = EffectStrength.Reduces }] });
        Assert.Single(plan.Remedies);
        Assert.Empty(plan.Sets);
        Assert.Single(plan.Uncovered);
    }

    [Theory]
    [InlineData("09762", "possible")]
    [InlineData("09762000", "Besteht das Hemmnis in 09762000?")]
    [InlineData("09777", "gilt in 09777, nicht in 09762")]
    public void For_Territory_IsWholePartOrElsewhere(string territory, string expected) =>
        Assert.Equal(expected, Outcome(Course with { Territory = TerritoryKey.Parse(territory) }));

    [Theory]
    [InlineData(MeasureStatus.Running, "possible")]
    [InlineData(MeasureStatus.Approved, "possible")]
    [InlineData(MeasureStatus.Draft, "Wird die Maßnahme beschlossen? Wer bezahlt am 22.11.2026?")]
    [InlineData(MeasureStatus.Finished, "ist vorbei")]
    [InlineData(MeasureStatus.Dropped, "ist vorbei")]
    public void For_Status_DecidesAboutTheDay(MeasureStatus status, string expected) => Assert.Equal(expected, Outcome(Course with { Status = status }));

    [Fact]
    public void For_LastDayPassed_IsOver()
    {
        Assert.Equal("possible", Outcome(Course with { Days = new(null, Today) }));
        Assert.Equal("ist vorbei", Outcome(Course with { Days = new(null, Today.PlusDays(-1)) }));
    }

    [Fact]
    public void For_Competence_IsAskedForWhereItIsNotRecordedAndRulesOutWhereItIsAnothers()
    {
        Assert.Equal("Ist zuständig: Bildungsbüro?", Outcome(Course, Office with { Competences = [] }));
        Assert.Equal("Ist zuständig: office?", Outcome(Course, Office with { Id = "another" }));
        Assert.Equal("Ist zuständig: Bildungsbüro?", Outcome(Course with { AnswersNeeds = [] }));
        Assert.Equal(
            "nicht zuständig oder nicht mehr tätig: Bildungsbüro",
            Outcome(Course, Office with { Competences = [Office.Competences[0] with { Area = EducationArea.HigherEducation }] }));
        Assert.Equal("nicht zuständig oder nicht mehr tätig: Bildungsbüro", Outcome(Course, Office with { Active = new(null, Today.PlusDays(-1)) }));
    }

    [Fact]
    public void For_GrantThatEndsBefore_AsksWhoPays()
    {
        var funded = Course with { FundedBy = "grant", Days = new(Today.PlusDays(30), null) };
        Assert.Equal("possible", Outcome(funded, Office, new DateRange(null, Today.PlusDays(30))));
        Assert.Equal("Wer bezahlt am 22.12.2026?", Outcome(funded, Office, new DateRange(null, Today.PlusDays(29))));
    }

    [Theory]
    [InlineData(EvaluationDesign.D7, ClaimKind.CausalEffect, EvidenceGrade.Controlled)]
    [InlineData(EvaluationDesign.D4, ClaimKind.DifferenceOfChanges, EvidenceGrade.Compared)]
    [InlineData(EvaluationDesign.D2, ClaimKind.Change, EvidenceGrade.Change)]
    [InlineData(EvaluationDesign.D1, ClaimKind.Change, EvidenceGrade.Plausible)]
    [InlineData(EvaluationDesign.D7, ClaimKind.SelfRating, EvidenceGrade.Plausible)]
    public void For_Evaluation_GradesByWhatTheDesignCarries(EvaluationDesign design, ClaimKind claim, EvidenceGrade expected) =>
        Assert.Equal(expected, GradeWith(RemedyCase.Evaluation("course", design, claim)));

    [Fact]
    public void For_EvaluationOfAnEarlierProject_CountsIfItHasTheSameOffering()
    {
        var earlier = RemedyCase.Evaluation("earlier", EvaluationDesign.D2, ClaimKind.Change);
        Assert.Equal(EvidenceGrade.Nothing, GradeWith(earlier));
        Assert.Equal(EvidenceGrade.Change, GradeWith(earlier, "german"));
        Assert.Equal(EvidenceGrade.Plausible, GradeWith(earlier with { Persons = 2 }, "german"));
    }

    [Fact]
    public void For_SynergyPartnerSpeedAndCost_GivePoints()
    {
        var landscape = Landscape(Office) with
        {
            Measures = [Course with { Effects = [Course.Effects[0], Course.Effects[0] with { Barrier = StandardBarriers.Cost }], CostPerPerson = new(200) }],
            Agreements = [RemedyCase.Agreement("office", "town")],
        };
        var context = Context with { Landscape = landscape, RemedyWeights = new() { AffordableUpTo = new(200) } };
        var remedy = RemedySearch.For([Language, Language with { Id = "cost", Barrier = StandardBarriers.Cost }], context).Remedies[0];
        Assert.Equal([30, 15, 10, 10, 10], remedy.Parts.Select(p => p.Points));
        Assert.Equal(75, remedy.Score);
    }

    [Fact]
    public void For_EqualPoints_TheCheaperComesFirstAndUnknownCostLast()
    {
        var plan = Plan(
            Course with { Id = "a" }, Course with { Id = "b", CostPerPerson = new(20) }, Course with { Id = "c", CostPerPerson = new(10) });
        Assert.Equal(["c", "b", "a"], plan.Remedies.Select(r => r.Measure.Id));
    }

    [Fact]
    public void For_PersonWithTwoObstacles_FindsBothWaysAndNamesWhatNothingRemoves()
    {
        var offering = Samples.Course.Asking(ProfileTerms.German.AtLeast(CefrLevel.B1), StandardBarriers.Language)
            .Asking(ProfileTerms.HasDevice.Is(true), StandardBarriers.Digital)
            .Asking(ProfileTerms.Age.AtLeast(18));
        var context = With(
            BridgeToB1, BridgeToB1 with { Outcome = ProfileTerms.German.Becomes(CefrLevel.C1), ForWhom = null },
            new() { Barrier = StandardBarriers.Digital, Strength = EffectStrength.Removes, Outcome = ProfileTerms.HasDevice.Becomes(true) });
        var plan = RemedySearch.For(new() { German = CefrLevel.A2, HasDevice = false, Age = 17 }, offering, context);
        Assert.Equal(["m0 + m2", "m1 + m2"], plan.Sets.Select(s => s.ToString()));
        Assert.Equal("access:2", Assert.Single(plan.Uncovered).Id);
    }

    private static string Outcome(Measure measure, EducationActor? actor = null, DateRange grant = default)
    {
        var landscape = Landscape(actor ?? Office) with { Measures = [measure], FundedProjects = [RemedyCase.Project(grant)] };
        var plan = RemedySearch.For([Language], Context with { Landscape = landscape });
        return plan.RuledOut.Select(r => Assert.Single(r.Reasons).Text.German)
            .Concat(plan.Remedies.Select(r => r.IsPossible.IsTrue ? "possible" : string.Join(' ', r.Questions.Select(q => q.Text.German))))
            .Single();
    }

    private static EvidenceGrade GradeWith(ImpactEvaluation evaluation, string? offering = null)
    {
        var landscape = Landscape(Office) with
        {
            Measures = [Course with { Offering = offering }, Course with { Id = "earlier", Offering = "german", Status = MeasureStatus.Finished }],
            Evaluations = [evaluation],
        };
        return RemedySearch.For([Language], Context with { Landscape = landscape }).Remedies.Single().Effects[0].Evidence.Grade;
    }

    private static EducationLandscape Landscape(EducationActor actor) => new() { Actors = [actor], Needs = [Need] };

    private static RemedyPlan Plan(params Measure[] measures) =>
        RemedySearch.For([Language], Context with { Landscape = Landscape(Office) with { Measures = measures.ToValueList() } });

    private static Remedy Only(Measure measure) => Assert.Single(Plan(measure).Remedies);
}
