using System.Globalization;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Competences;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringReviewTests
{
    private static readonly Desk Desk = Desk.InOrder;

    [Fact]
    public void Review_LoopInOrder_HasNothingOpen()
    {
        Assert.Empty(Desk.Open);
        Assert.True(Desk.Review.IsInOrder.IsTrue);
        Assert.Equal(
            [
                "evaluation.effect-too-early", "evaluation.no-decision", "finding.data-outdated", "goal.cycle", "goal.cycle",
                "goal.no-baseline", "goal.no-owner", "goal.no-owner", "goal.target-missed", "indicator.no-consequence", "measure.no-evaluation",
                "measure.no-goal", "measure.no-need", "recommendation.addressee-not-competent", "recommendation.no-resolution",
                "resolution.body-may-not-decide", "resolution.no-measure",
            ],
            Desk.Review.Remarks.Select(r => r.Code));
    }

    [Fact]
    public void Goal_WithoutBaselineOrOwner_IsAWarning()
    {
        Assert.Equal(["- goal.no-baseline goals[g1].baseline"], Desk.WithGoal(g => g with { Path = new(GoalDirection.Decrease, null, g.Path.Target) }).Open);
        Assert.Equal(["- goal.no-owner goals[g0].owner"], Desk.WithGoal(g => g with { Owner = null }, "g0").Open);
    }

    [Fact]
    public void Goal_IndicatorOrTargetAlone_MakesItAHandlungsziel()
    {
        var indicator = Desk.WithGoal(g => g with { Indicator = "D10" }, "g0");
        Assert.Equal(["- goal.no-baseline goals[g0].baseline"], indicator.Open);
        var target = Desk.WithGoal(g => g with { Path = new(GoalDirection.Increase, null, new(1, new(2030, 1, 1))) }, "g0");
        Assert.Equal(["- goal.no-baseline goals[g0].baseline"], target.Open);
    }

    [Fact]
    public void Goals_InACircle_AreWarnedOfAtEachOfThem() => Assert.Equal(
        ["- goal.cycle goals[g0].under", "- goal.cycle goals[g1].under"], Desk.WithGoal(g => g with { Under = "g1" }, "g0").Open);

    [Fact]
    public void Goal_BelowACircle_IsNotInIt()
    {
        var desk = Desk.WithGoal(g => g with { Under = "g0" }, "g0");
        Assert.Equal(["- goal.cycle goals[g0].under"], desk.Open);
    }

    [Fact]
    public void Target_IsAskedForFromTheDayAfterOn()
    {
        Desk On(LocalDate day) => Missed(7).WithOptions(o => o with { Day = day });
        Assert.DoesNotContain(On(new(2026, 12, 31)).Open, o => o.Contains("target", StringComparison.Ordinal));
        Assert.Contains("- goal.target-missed goals[g1].target", On(new(2027, 1, 1)).Open);
    }

    [Fact]
    public void Target_JustMissed_IsAWarningAndJustReachedIsNot()
    {
        Assert.Empty(Missed(6).Open);
        Assert.Equal(["- goal.target-missed goals[g1].target"], Missed(6.01m).Open);
    }

    [Fact]
    public void Target_WithoutFigureForItsDay_IsAQuestion()
    {
        var desk = Desk.With(r => r with { Figures = [Desk.Old], Findings = [Desk.Finding] });
        Assert.Equal(["? goal.target-missed goals[g1].target"], desk.Open);
    }

    [Fact]
    public void Target_MissedAndDecidedAfterItsDay_IsSettled()
    {
        Desk Decided(LocalDate on) => Missed(7).With(r => r with { Decisions = [Desk.Decision with { On = on }] });
        Assert.Equal(["- goal.target-missed goals[g1].target"], Decided(new(2026, 12, 31)).Open);
        Assert.Empty(Decided(new(2027, 1, 1)).Open);
        Assert.Equal(["- goal.target-missed goals[g1].target"], Decided(new(2027, 3, 2)).Open);
    }

    [Fact]
    public void Measure_WithoutNeedGoalOrEvaluation_IsAWarning()
    {
        Assert.Equal(["- measure.no-need measures[m1].answersNeeds"], Desk.WithMeasure(m => m with { AnswersNeeds = [] }).Open);
        Assert.Equal(["- measure.no-goal measures[m1].servesGoals"], Desk.WithMeasure(m => m with { ServesGoals = [] }).Open);
        var unevaluated = Desk.WithLandscape(l => l with { Evaluations = [] }).With(r => r with { Decisions = [] });
        Assert.Equal(["- measure.no-evaluation measures[m1].evaluation"], unevaluated.Open);
        Assert.Empty(unevaluated.WithMeasure(m => m with { Status = MeasureStatus.Running }).Open);
        Assert.Empty(unevaluated.WithMeasure(m => m with { Status = MeasureStatus.Dropped, AnswersNeeds = [], ServesGoals = [] }).Open);
    }

    [Fact]
    public void Effect_ClaimedOneDayTooEarly_IsAWarning()
    {
        // 1 September 2025 to 31 August 2026 are 364 days.
        Desk After(int days) => Desk.WithOptions(o => o with { EffectDelays = [new(ImpactStep.Learnt, days, Desk.Sample)] });
        Assert.Empty(After(364).Open);
        Assert.Equal(["- evaluation.effect-too-early evaluations[e1].claims[0]"], After(365).Open);
    }

    [Fact]
    public void Effect_WithoutDelayLaidDownOrFirstDay_IsAQuestion()
    {
        const string Question = "? evaluation.effect-too-early evaluations[e1].claims[0]";
        Assert.Equal([Question], Desk.WithOptions(o => o with { EffectDelays = [] }).Open);
        Assert.Equal([Question], Desk.WithOptions(o => o with { EffectDelays = [new(ImpactStep.Acted, 1, Desk.Sample)] }).Open);
        Assert.Equal([Question], Desk.WithMeasure(m => m with { Days = new(null, new(2026, 7, 31)) }).Open);
        var asked = Desk.WithOptions(o => o with { EffectDelays = [] }).Review.Questions.Single().Questions;
        Assert.Equal(["Nach wie vielen Tagen ist frühestens zu erwarten: 4 Wissen, Können, Haltung ändern sich?"], asked.Select(q => q.German));
    }

    [Fact]
    public void Effect_WithoutTheStepBefore_IsAWarningWhateverTheDelay()
    {
        var desk = Desk.WithEvaluation(e => e with { Results = e.Results.Where(r => r.Step != ImpactStep.Accepted).ToValueList() });
        Assert.Equal(["- evaluation.effect-too-early evaluations[e1].claims[0]"], desk.Open);
        Assert.Equal(["- evaluation.effect-too-early evaluations[e1].claims[0]"], desk.WithOptions(o => o with { EffectDelays = [] }).Open);
    }

    [Fact]
    public void Claim_BelowStepFour_IsNoEffect()
    {
        var desk = Desk.WithEvaluation(e => e with { Claims = [new(ClaimKind.Delivery, ImpactStep.Accepted, new("zufrieden", "satisfied"))] });
        Assert.Empty(desk.WithOptions(o => o with { EffectDelays = [] }).Open);
    }

    [Fact]
    public void Evaluation_WithoutDecision_IsAWarningOnceItHasEnded()
    {
        var desk = Desk.With(r => r with { Decisions = [] });
        Assert.Equal(["- evaluation.no-decision evaluations[e1].decision"], desk.Open);
        Desk Ends(LocalDate day) => desk.WithEvaluation(e => e with { Days = new(e.Days.First, day) });
        Assert.Equal(["- evaluation.no-decision evaluations[e1].decision"], Ends(Desk.Today).Open);
        Assert.Empty(Ends(Desk.Today.PlusDays(1)).Open);
    }

    [Fact]
    public void Indicator_ReportedWithoutFinding_CountsReportsOnce()
    {
        Desk Reported(int? limit, params string[] reports) => Desk
            .With(r => r with { Reportings = reports.Select(x => new IndicatorReporting("G02", x, Desk.Today)).ToValueList() })
            .WithOptions(o => o with { ReportsWithoutConsequence = limit });
        Assert.Empty(Reported(2, "2025", "2025").Open);
        Assert.Equal(["- indicator.no-consequence indicators[G02]"], Reported(2, "2025", "2026").Open);
        Assert.Empty(Reported(3, "2025", "2026").Open);
        Assert.Equal(["? indicator.no-consequence indicators[G02]"], Reported(null, "2025").Open);
        Assert.Throws<InvalidValueException>(() => Reported(0, "2025"));
        Assert.Equal(["- indicator.no-consequence indicators[G02]"], Reported(1, "2025").Open);
    }

    [Fact]
    public void Recommendation_WithoutAnswer_IsAWarningAfterItsDay()
    {
        var desk = Desk.With(r => r with { Resolutions = [] });
        Assert.Equal(["- recommendation.no-resolution recommendations[r1].resolution"], desk.Open);
        Assert.DoesNotContain(desk.WithOptions(o => o with { Day = new(2025, 3, 31) }).Open, o => o.Contains("no-resolution", StringComparison.Ordinal));
        Assert.Contains(desk.WithOptions(o => o with { Day = new(2025, 4, 1) }).Open, o => o.Contains("no-resolution", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CouncilOutcome.Adopted, true)]
    [InlineData(CouncilOutcome.Rejected, true)]
    [InlineData(CouncilOutcome.Postponed, false)]
    [InlineData(CouncilOutcome.Noted, false)]
    public void Recommendation_RejectedIsAnsweredAndPostponedIsNot(CouncilOutcome outcome, bool answered) => Assert.Equal(
        answered ? [] : ["- recommendation.no-resolution recommendations[r1].resolution"],
        Desk.With(r => r with { Resolutions = [Desk.Resolution with { Outcome = outcome }] }).Open);

    [Fact]
    public void Resolution_WithoutMeasure_IsAWarningUnlessOneServesItsGoal()
    {
        Assert.Equal(
            ["- resolution.no-measure resolutions[x1].measures"],
            Desk.With(r => r with { Resolutions = [Desk.Resolution with { Measures = [], Goals = [] }] }).Open);
        Assert.Empty(Desk.With(r => r with { Resolutions = [Desk.Resolution with { Measures = [] }] }).Open);
        Assert.Empty(Desk.With(r => r with { Resolutions = [Desk.Resolution with { Measures = [], Goals = [], Outcome = CouncilOutcome.Rejected }] }).Open);
    }

    [Fact]
    public void Resolution_OfABodyThatAdvises_IsAWarningAndOfAnUnknownOneAQuestion()
    {
        Desk Decides(Truth decides) => Desk.With(r => r with { Bodies = [r.Bodies[0] with { Decides = decides }] });
        Assert.Equal(["- resolution.body-may-not-decide resolutions[x1].body"], Decides(Truth.False).Open);
        Assert.Equal(["? resolution.body-may-not-decide resolutions[x1].body"], Decides(Truth.Unknown).Open);
    }

    [Theory]
    [InlineData(ImprovementAction.Continue, false)]
    [InlineData(ImprovementAction.Adapt, true)]
    [InlineData(ImprovementAction.Extend, false)]
    [InlineData(ImprovementAction.Stop, true)]
    public void Decision_ToStopOrAdapt_NeedsAFollowUp(ImprovementAction action, bool needs)
    {
        var desk = Desk.With(r => r with { Decisions = [Desk.Decision with { Action = action, FollowUp = null }] });
        Assert.Equal(needs ? ["- decision.no-follow-up decisions[d1].followUp"] : [], desk.Open);
        Assert.Empty(Desk.With(r => r with { Decisions = [Desk.Decision with { Action = action }] }).Open);
    }

    [Fact]
    public void Finding_WithANewerFigure_IsOutOfDate()
    {
        Desk Knows(Observation figure) => Desk.With(r => r with { Figures = [.. r.Figures, figure] });
        const string Warning = "- finding.data-outdated findings[f2].basis";
        Assert.Equal([Warning], Knows(Desk.Rate(2027, 5)).Open);
        Assert.Empty(Knows(Desk.Rate(2025, 5)).Open);
        Assert.Empty(Knows(Desk.Rate(2027, 5) with { Identity = Desk.New.Identity with { Period = new CalendarYear(2027), Source = "other" } }).Open);
        Assert.Empty(Knows(Desk.Rate(2027, 5) with { Identity = Desk.New.Identity with { Period = new CalendarYear(2027), Territory = Territories.TerritoryKey.Parse("09762") } }).Open);
        Assert.Empty(Knows(Desk.Rate(2027, 5) with { Identity = Desk.New.Identity with { Period = new CalendarYear(2027), Measurand = Desk.Leavers with { Variant = "2" } } }).WithGoalFigure().Open);
    }

    [Fact]
    public void Finding_OnAnOlderIssueOfTheSamePeriod_IsOutOfDate()
    {
        var desk = Desk.With(r => r with
        {
            Figures = [Desk.Rate(2026, 5.9m, 2027)],
            Findings = [Desk.Finding with { Id = "f2", Basis = new([Desk.Rate(2026, 5.8m, 2026)], []), Period = new CalendarYear(2026) }, Desk.Finding],
            Recommendations = [Desk.Recommendation with { Findings = ["f2"] }],
        });
        Assert.Equal(["- finding.data-outdated findings[f1].basis", "- finding.data-outdated findings[f2].basis"], desk.Open);
    }

    [Fact]
    public void Finding_ALaterIssueOfAnEarlierPeriod_DoesNotMakeItOld()
    {
        var desk = Desk.With(r => r with
        {
            Figures = [Desk.Rate(2025, 6, 2028)],
            Findings = [r.Findings[0], r.Findings[1] with { Basis = new([Desk.Rate(2026, 5.8m, 2027)], []) }],
        });
        Assert.Empty(desk.Open);
    }

    [Fact]
    public void Duplicates_DifferInPeriodOrTerritory()
    {
        var city = Territories.TerritoryKey.Parse("09762");
        var desk = Desk.With(r => r with
        {
            Findings = [.. r.Findings, r.Findings[1] with { Id = "f8", Supersedes = [], Period = new CalendarYear(2025) }, r.Findings[1] with { Id = "f9", Supersedes = [], Territory = city }],
            Recommendations = [.. r.Recommendations, Desk.Recommendation with { Id = "r9", Territory = city }],
            Resolutions = [Desk.Resolution with { Recommendations = ["r1", "r9"] }],
        });
        Assert.Empty(desk.Open);
    }

    [Fact]
    public void Addressee_StatementsOfPartOfTheTerritoryOrOfTwoLevels_LeaveItOpen()
    {
        static CompetenceStatement Say() => new(SteeringMatters.OuterSchoolMatters, Desk.Sample, Confidence.Read);
        static Truth Judged(params CompetenceStatement[] statements) => Desk.With(r => r with { Competences = statements.ToValueList() })
            .Review.Remarks.Single(r => r.Code == "recommendation.addressee-not-competent").Outcome;
        Assert.True(Judged(Say() with { Actor = "town", Territory = Territories.TerritoryKey.Parse("09777121") }).IsUnknown);
        Assert.True(Judged(Say() with { Level = Actors.GovernmentLevel.State }).IsFalse);
        Assert.True(Judged(Say() with { Level = Actors.GovernmentLevel.State }, Say() with { Level = Actors.GovernmentLevel.Municipal }).IsUnknown);
    }

    [Fact]
    public void Finding_WithAnIssueDue_IsAQuestion()
    {
        Desk Expects(LocalDate on, string source = "21111-02-06-4") => Desk.WithOptions(o => o with { ExpectedIssues = [new(source, on)] });
        Assert.Equal(["? finding.data-outdated findings[f2].basis"], Expects(Desk.Today).Open);
        Assert.Empty(Expects(Desk.Today.PlusDays(1)).Open);
        Assert.Empty(Expects(new(2027, 2, 1)).Open);
        Assert.Equal(["? finding.data-outdated findings[f2].basis"], Expects(new(2027, 2, 2)).Open);
        Assert.Empty(Expects(Desk.Today, "other").Open);
    }

    [Fact]
    public void Duplicates_AreWarnedOfOnce()
    {
        var desk = Desk
            .With(r => r with
            {
                Findings = [.. r.Findings, r.Findings[1] with { Id = "f9", Supersedes = [] }],
                Recommendations = [.. r.Recommendations, Desk.Recommendation with { Id = "r9", Asks = new("  räume für Lernwerkstätten schaffen", "other") }],
                Resolutions = [Desk.Resolution with { Recommendations = ["r1", "r9"] }],
            })
            .WithLandscape(l => l with { Goals = [.. l.Goals, l.Goals[1] with { Id = "g9" }] });
        Assert.Equal(["- finding.duplicate findings[f9]", "- goal.duplicate goals[g9]", "- recommendation.duplicate recommendations[r9]"], desk.Open);
    }

    [Fact]
    public void Addressee_IsJudgedByStatementsAndNeverByMemory()
    {
        const string Place = "recommendation.addressee-not-competent recommendations[r1].addressee";
        static CompetenceStatement Say(Confidence confidence) => new(SteeringMatters.OuterSchoolMatters, Desk.Sample, confidence);
        static Desk Knows(params CompetenceStatement[] statements) => Desk.With(r => r with { Competences = statements.ToValueList() });
        Assert.Equal([$"? {Place}"], Knows().Open);
        Assert.Equal([$"- {Place}"], Knows(Say(Confidence.Read) with { Actor = "town", IsCompetent = false }).Open);
        Assert.Equal([$"? {Place}"], Knows(Say(Confidence.Unverified) with { Actor = "town", IsCompetent = false }).Open);
        Assert.Equal([$"? {Place}"], Knows(Say(Confidence.Unstated) with { Actor = "town" }).Open);
        Assert.Empty(Knows(Say(Confidence.Inferred) with { Actor = "town" }).Open);
        Assert.Empty(Knows(Say(Confidence.Reported) with { Actor = "town" }).Open);
        Assert.Equal([$"? {Place}"], Knows(Say(Confidence.Read) with { Actor = "town" }, Say(Confidence.Read) with { Actor = "town", IsCompetent = false }).Open);
        Assert.Equal([$"? {Place}"], Knows(Say(Confidence.Read) with { Actor = "office" }).Open);
        Assert.Equal([$"? {Place}"], Knows(Say(Confidence.Read) with { Actor = "town", SchoolType = "gymnasium" }).Open);
        Assert.Equal([$"? {Place}"], Knows(Say(Confidence.Read) with { Actor = "town", Territory = Territories.TerritoryKey.Parse("09762") }).Open);
        Assert.Empty(Knows(Say(Confidence.Read) with { Actor = "town", Territory = Territories.TerritoryKey.Parse("09") }).Open);
    }

    [Fact]
    public void Addressee_OnTheWrongLevel_IsAWarningOnlyIfTheLevelIsWritten()
    {
        const string Place = "recommendation.addressee-not-competent recommendations[r1].addressee";
        static Desk Inner(params CompetenceStatement[] statements) => Desk.With(r => r with
        {
            Recommendations = [Desk.Recommendation with { Matter = SteeringMatters.InnerSchoolMatters }],
            Competences = statements.ToValueList(),
        });
        var written = StandardCompetences.InnerSchoolMatters with { Confidence = Confidence.Read };
        Assert.Equal([$"? {Place}"], Inner([.. StandardCompetences.All]).Open);
        Assert.Contains("Nach ungeprüfter Angabe ist die Ebene: Land.", Inner([.. StandardCompetences.All]).Review.Questions.Single().Questions[0].German, StringComparison.Ordinal);
        Assert.Equal([$"- {Place}"], Inner(written).Open);
        Assert.Equal([$"? {Place}"], Inner(written).With(r => r with { Recommendations = [r.Recommendations[0] with { Addressee = "authority" }] }).Open);
        Assert.Equal([$"? {Place}"], Inner(written).WithLandscape(l => l with { Actors = l.Actors.Select(a => a with { Level = null }).ToValueList() }).Open);
    }

    [Fact]
    public void Addressee_WithoutMatter_IsJudgedByItsOwnCompetences()
    {
        const string Place = "recommendation.addressee-not-competent recommendations[r1].addressee";
        static Desk Town(params EducationArea[] areas) => Desk.With(r => r with { Recommendations = [Desk.Recommendation with { Matter = null }] })
            .WithLandscape(l => l with
            {
                Actors = l.Actors.Select(a => a.Id == "town" ? a with { Competences = areas.Select(x => new Actors.Competence(new("Schule", "school"), x, Desk.District)).ToValueList() } : a).ToValueList(),
            });
        Assert.Equal([$"? {Place}"], Town().Open);
        Assert.Empty(Town(EducationArea.GeneralSchools).Open);
        Assert.Equal([$"- {Place}"], Town(EducationArea.HigherEducation).Open);
    }

    [Fact]
    public void NextStep_NamesWhoIsCompetent()
    {
        var remark = Desk.With(r => r with { Recommendations = [Desk.Recommendation with { Addressee = "office" }] }).Review.Questions.Single();
        Assert.EndsWith("Zuständig: Stadt.", remark.NextStep.German, StringComparison.Ordinal);
        Assert.EndsWith("Competent: Stadt.", remark.NextStep.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_Rendered_ShowsWarningsBeforeQuestions()
    {
        var text = Desk.WithGoal(g => g with { Owner = null }).WithOptions(o => o with { EffectDelays = [] }).Review.Render(CultureInfo.GetCultureInfo("en"));
        var lines = text.Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("[-] goals[g1].owner: Nobody answers for the goal", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("[?] evaluations[e1].claims[0]: After how many days", lines[1], StringComparison.Ordinal);
    }

    private static Desk Missed(decimal value) => Desk.With(r => r with
    {
        Figures = [Desk.Old, Desk.Rate(2026, value)],
        Findings = [r.Findings[0], r.Findings[1] with { Basis = new([Desk.Rate(2026, value)], []) }],
    });
}
