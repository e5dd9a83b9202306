using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Cycles;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringLoopTests
{
    private static readonly Evidence Talk = new(EvidenceKind.ExpertInterview, new("Fachgespräch", "expert interview"), Desk.Sample);

    [Fact]
    public void Basis_WithoutFigureOrSource_IsRefused()
    {
        Assert.Equal("finding.without-basis", Code(() => new FindingBasis([], [])));
        var secret = Desk.Old with { Figure = Figure.Without(FigureSign.UnknownOrSecret) };
        Assert.Equal("finding.without-basis", Code(() => new FindingBasis([secret], [])));
        Assert.Single(new FindingBasis([secret], [Talk]).Observations);
        Assert.Single(new FindingBasis([Desk.Old with { Figure = Figure.Without(FigureSign.ExactZero) }], []).Observations);
    }

    [Fact]
    public void Basis_StatisticsWithoutFigureOrTheSameTwice_IsRefused()
    {
        Assert.Equal("finding.statistics-without-figure", Code(() => new FindingBasis([], [Talk with { Kind = EvidenceKind.Statistics }])));
        Assert.Equal("value.twice", Code(() => new FindingBasis([Desk.Old, Desk.Old], [])));
        Assert.Equal("value.twice", Code(() => new FindingBasis([], [Talk, Talk])));
    }

    [Fact]
    public void Records_WithoutWhatTheyRestOn_AreRefused()
    {
        Assert.Equal("value.none", Code(() => Desk.Recommendation with { Findings = [] }));
        Assert.Equal("value.none", Code(() => Desk.Decision with { Evaluations = [] }));
        Assert.Equal("value.blank", Code(() => Desk.Resolution with { Body = " " }));
        Assert.Equal("value.blank", Code(() => Desk.Resolution with { Reference = "" }));
        Assert.Equal("effect-delay.step", Code(() => new EffectDelay(Evaluations.ImpactStep.Accepted, 1, Desk.Sample)));
        Assert.Equal("effect-delay.days", Code(() => new EffectDelay(Evaluations.ImpactStep.Learnt, 0, Desk.Sample)));
        Assert.Equal("value.twice", Code(() => Desk.InOrder.Options with { EffectDelays = [.. Desk.InOrder.Options.EffectDelays, .. Desk.InOrder.Options.EffectDelays] }));
    }

    [Fact]
    public void Loop_WithDanglingReferences_NamesThemAllAtOnce()
    {
        var desk = Desk.InOrder.With(r => r with
        {
            Findings = [r.Findings[0] with { TargetGroup = "nobody" }, r.Findings[1] with { Supersedes = ["f0"] }],
            Recommendations = [Desk.Recommendation with { Findings = ["f0"], Addressee = "a0" }],
            Resolutions = [Desk.Resolution with { Body = "b0", Recommendations = ["r0"], Goals = ["g7"], Measures = ["m0"] }],
            Decisions = [Desk.Decision with { Evaluations = ["e0"], By = "b0", FollowUp = Desk.Decision.FollowUp! with { Responsible = "a0" } }],
            GoalFigures = [new("g7", Desk.Leavers)],
            Judgements = [new("g7", true, "b0", Desk.Today)],
            Competences = [r.Competences[0] with { Actor = "a0" }],
            Cycle = SteeringCycle.Replay([.. SteeringCycleTests.ThroughOneRound, new(CycleChangeKind.NextRound, SteeringStep.Inventory, new(2027, 1, 1)) { Decision = "d0" }]).Value,
        }).WithLandscape(l => l with { Goals = [l.Goals[0] with { Owner = "a0" }, l.Goals[1]] });
        Assert.Equal(
            [
                "landscape.goals[g0].owner", "findings[f2].supersedes", "findings[f1].targetGroup", "recommendations[r1].findings",
                "recommendations[r1].addressee", "resolutions[x1].body", "resolutions[x1].recommendations", "resolutions[x1].goals",
                "resolutions[x1].measures", "decisions[d1].evaluations", "decisions[d1].by", "decisions[d1].followUp.responsible",
                "goalFigures[g7]", "judgements[g7]", "judgements[g7].by", "competences[outer-school-matters].actor", "cycle.decision",
            ],
            Problems(desk).Select(p => p.Location));
        Assert.All(Problems(desk), p => Assert.NotEqual(p.Remedy.German, p.Remedy.English));
    }

    [Fact]
    public void Loop_WithAnIdTwice_IsRefused()
    {
        var desk = Desk.InOrder.With(r => r with
        {
            Bodies = [.. r.Bodies, .. r.Bodies],
            Findings = [.. r.Findings, r.Findings[0]],
            Recommendations = [.. r.Recommendations, .. r.Recommendations],
            Resolutions = [.. r.Resolutions, .. r.Resolutions],
            Decisions = [.. r.Decisions, .. r.Decisions],
            GoalFigures = [new("g1", Desk.Leavers), new("g1", Desk.Leavers with { Variant = "2" })],
        });
        Assert.Equal(["bodies", "findings", "recommendations", "resolutions", "decisions", "goalFigures"], Problems(desk).Select(p => p.Location));
    }

    [Fact]
    public void Loop_RestingOnWhatCameLater_IsRefusedByTheDay()
    {
        static string[] Late(Func<SteeringRecords, SteeringRecords> change) => [.. Problems(Desk.InOrder.With(change)).Select(p => p.Location)];
        Assert.Empty(Late(r => r with { Recommendations = [Desk.Recommendation with { MadeOn = new(2024, 10, 1) }] }));
        Assert.Equal(["recommendations[r1].madeOn"], Late(r => r with { Recommendations = [Desk.Recommendation with { MadeOn = new(2024, 9, 30) }] }));
        Assert.Empty(Late(r => r with { Recommendations = [Desk.Recommendation with { DueOn = new(2024, 11, 1) }] }));
        Assert.Equal(["recommendations[r1].dueOn"], Late(r => r with { Recommendations = [Desk.Recommendation with { DueOn = new(2024, 10, 31) }] }));
        Assert.Empty(Late(r => r with { Resolutions = [Desk.Resolution with { On = new(2024, 11, 1) }] }));
        Assert.Equal(["resolutions[x1].on"], Late(r => r with { Resolutions = [Desk.Resolution with { On = new(2024, 10, 31) }] }));
        Assert.Empty(Late(r => r with { Decisions = [Desk.Decision with { On = new(2026, 8, 31) }] }));
        Assert.Equal(["decisions[d1].on"], Late(r => r with { Decisions = [Desk.Decision with { On = new(2026, 8, 30) }] }));
        Assert.Empty(Late(r => r with { Findings = [r.Findings[0], r.Findings[1] with { FoundOn = new(2024, 10, 1) }] }));
        Assert.Equal(["findings[f2].foundOn"], Late(r => r with { Findings = [r.Findings[0], r.Findings[1] with { FoundOn = new(2024, 9, 30) }] }));
        Assert.Empty(Late(r => r with { Decisions = [Desk.Decision with { FollowUp = Desk.Decision.FollowUp! with { DoneOn = new(2026, 10, 15) } }] }));
        Assert.Equal(
            ["decisions[d1].followUp.doneOn"],
            Late(r => r with { Decisions = [Desk.Decision with { FollowUp = Desk.Decision.FollowUp! with { DoneOn = new(2026, 10, 14) } }] }));
    }

    [Fact]
    public void Findings_ThatReplaceEachOther_AreRefused()
    {
        var desk = Desk.InOrder.With(r => r with
        {
            Findings = [r.Findings[0] with { Supersedes = ["f2"] }, r.Findings[1] with { FoundOn = r.Findings[0].FoundOn }],
        });
        Assert.Equal(["steering.supersedes-itself", "steering.supersedes-itself"], Problems(desk).Select(p => p.Code));
    }

    [Fact]
    public void Landscape_WithAWarning_StillMakesALoopThatSaysSo()
    {
        var desk = Desk.InOrder.WithLandscape(l => l with
        {
            Territories = [new() { Key = Territories.TerritoryKey.Parse("09762"), Name = "Kaufbeuren", Kind = Territories.TerritoryKinds.KreisfreieStadt, Provenance = Desk.Sample }],
        });
        var reading = SteeringLoop.Of(desk.Records, desk.Landscape);
        Assert.True(reading.Succeeded);
        Assert.All(reading.Problems, p => Assert.StartsWith("landscape.", p.Location, StringComparison.Ordinal));
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void Remarks_NeverStandInTheTextOfARecord()
    {
        Assert.DoesNotContain("Name", (Desk.Resolution with { Remark = "Name und Haltung" }).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Name", (Desk.Decision with { Remark = "Name und Haltung" }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Smart_WithAJudgement_IsDecided()
    {
        GoalJudgement Judgement(bool realistic) => new("g1", realistic, "council", Desk.Today);
        Assert.True(Desk.Goal.Smart().Outcome.IsUnknown);
        Assert.True(Desk.Goal.Smart(Judgement(true)).Outcome.IsTrue);
        Assert.True(Desk.Goal.Smart(Judgement(false)).Outcome.IsFalse);
        Assert.Throws<ArgumentException>(() => Desk.Goal.Smart(Judgement(true) with { Goal = "g0" }));
        Assert.Equal("value.blank", Code(() => Judgement(true) with { By = " " }));
    }

    private static string Code(Func<object> make) => Assert.Throws<InvalidValueException>(make).Problems[0].Code;

    private static ValueList<Problem> Problems(Desk desk) => SteeringLoop.Of(desk.Records, desk.Landscape).Problems;
}
