using System.Globalization;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Cycles;
using KommunalesBildungsmanagement.Monitoring.Steering.Papers;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;
using KommunalesBildungsmanagement.Monitoring.Steering.Trails;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

public sealed class SteeringTrailTests
{
    private static readonly Desk Desk = Desk.InOrder;

    private static readonly TrailNode Figure = TrailNode.Of(Desk.Old.Identity);

    [Fact]
    public void Forward_FromAFigure_LeadsToTheDecision()
    {
        var trail = SteeringTrail.Of(Desk.Loop);
        Assert.Equal(
            ["Finding f1", "Finding f2", "Recommendation r1", "Resolution x1", "Goal g1", "Measure m1", "Evaluation e1", "Decision d1"],
            trail.Forward(Figure).Select(s => s.Node.ToString()));
        Assert.Equal("Daraus wurde: ausweiten (Kreistag, 15.10.2026): Der Anteil sinkt.", trail.Answer(Figure).German);
    }

    [Fact]
    public void Back_FromADecision_LeadsToFiguresGoalsAndNeeds() => Assert.Equal(
        ["Finding f1", "Recommendation r1", "Resolution x1", "Goal g0", "Goal g1", "Need n1", "Measure m1", "Evaluation e1"],
        SteeringTrail.Of(Desk.Loop).Back(new(TrailKind.Decision, "d1")).Select(s => s.Node.ToString()).Where(n => !n.StartsWith("Figure", StringComparison.Ordinal)));

    [Fact]
    public void Answer_SaysHowFarItCame()
    {
        static string Answer(Desk desk) => SteeringTrail.Of(desk.Loop).Answer(Figure).German;
        var undecided = Desk.With(r => r with { Decisions = [] });
        Assert.Equal("Gekommen bis: Evaluation. Es fehlt noch: Steuerungsentscheidung.", Answer(undecided));
        var unevaluated = undecided.WithLandscape(l => l with { Evaluations = [] });
        Assert.Equal("Gekommen bis: Maßnahme. Es fehlt noch: Evaluation.", Answer(unevaluated));
        var unmeasured = unevaluated.WithLandscape(l => l with { Measures = [] }).With(r => r with { Resolutions = [Desk.Resolution with { Measures = [] }] });
        Assert.Equal("Gekommen bis: Ziel. Es fehlt noch: Maßnahme.", Answer(unmeasured));
        Desk Outcome(CouncilOutcome outcome) => unmeasured.With(r => r with { Resolutions = [Desk.Resolution with { Measures = [], Goals = [], Outcome = outcome }] });
        Assert.Equal("Gekommen bis: Beschluss. Es fehlt noch: Maßnahme.", Answer(Outcome(CouncilOutcome.Adopted)));
        Assert.Equal("Gekommen bis: Beschluss. Es fehlt noch: Beschluss.", Answer(Outcome(CouncilOutcome.Postponed)));
        Assert.Equal("Der Vorschlag wurde abgelehnt.", Answer(Outcome(CouncilOutcome.Rejected)));
        var unresolved = unmeasured.With(r => r with { Resolutions = [] });
        Assert.Equal("Gekommen bis: Handlungsempfehlung. Es fehlt noch: Beschluss.", Answer(unresolved));
        Assert.Equal("Gekommen bis: Befund. Es fehlt noch: Handlungsempfehlung.", Answer(unresolved.With(r => r with { Recommendations = [] })));
        Assert.Equal("Daraus ist noch nichts geworden.", Answer(unresolved.With(r => r with { Recommendations = [], Findings = [r.Findings[1] with { Supersedes = [] }] })));
    }

    [Fact]
    public void Progress_IsExplained()
    {
        var progress = GoalProgress.Of("g1", Desk.Loop);
        Assert.Equal(2.6m / 2.4m, progress.Share);
        Assert.Equal("5,8 (2026): 108 % des Wegs vom Ausgangs- zum Zielwert", progress.Text.German);
        Assert.True(progress.Reached.IsTrue);
        Assert.Equal("nicht bekannt: kein Indikator oder kein Gebiet", GoalProgress.Of("g0", Desk.Loop).Text.German);
        Assert.Throws<ArgumentException>(() => GoalProgress.Of("none", Desk.Loop));
        var without = Desk.WithGoal(g => g with { Path = new(GoalDirection.Decrease) });
        Assert.Equal("5.8 (2026): without baseline or target no progress can be stated", GoalProgress.Of("g1", without.Loop).Text.English);
        Assert.True(GoalProgress.Of("g1", without.Loop).Reached.IsUnknown);
    }

    [Fact]
    public void Progress_HalfAPercent_IsRoundedAwayFromZero()
    {
        // 8.4 - 0.012 = 8.388 is 0.5 % of the way of 2.4; the other way -0.5 %.
        static string At(decimal value) => GoalProgress.Of("g1", Desk.With(r => r with { Figures = [Desk.Rate(2027, value)] }).Loop).Text.English;
        Assert.Equal("8.388 (2027): 1 % of the way from baseline to target", At(8.388m));
        Assert.Equal("8.412 (2027): -1 % of the way from baseline to target", At(8.412m));
    }

    [Fact]
    public void Progress_OfSeveralVariants_IsUnknownUntilOneIsChosen()
    {
        var other = Desk.Rate(2026, 4) with { Identity = Desk.New.Identity with { Measurand = Desk.Leavers with { Variant = "2" } } };
        var desk = Desk.With(r => r with { Figures = [.. r.Figures, other] });
        Assert.Null(GoalProgress.Of("g1", desk.Loop).Latest);
        Assert.Equal(Desk.New, GoalProgress.Of("g1", desk.WithGoalFigure().Loop).Latest);
    }

    [Fact]
    public void Progress_SourcesThatDisagree_LeaveItOpenAndALaterIssueCounts()
    {
        var other = Desk.Rate(2026, 4) with { Identity = Desk.New.Identity with { Source = "other" } };
        var disputed = Desk.With(r => r with { Figures = [.. r.Figures, other] });
        Assert.Equal("nicht bekannt: zum selben Zeitraum stehen verschiedene Werte", GoalProgress.Of("g1", disputed.Loop).Text.German);
        var agreeing = Desk.With(r => r with { Figures = [.. r.Figures, other with { Figure = Desk.New.Figure }] });
        Assert.Equal(5.8m, GoalProgress.Of("g1", agreeing.Loop).Latest?.Figure.Value);
        var revised = Desk.With(r => r with { Figures = [Desk.Rate(2026, 4.5m, 2028), .. r.Figures, Desk.Rate(2026, 5, 2027)] });
        Assert.Equal(4.5m, GoalProgress.Of("g1", revised.Loop).Latest?.Figure.Value);
    }

    [Theory]
    [InlineData(GoalDirection.Increase, 6, true)]
    [InlineData(GoalDirection.Increase, 5.9, false)]
    [InlineData(GoalDirection.Establish, 6, true)]
    [InlineData(GoalDirection.Establish, 5.9, false)]
    [InlineData(GoalDirection.Decrease, 6, true)]
    [InlineData(GoalDirection.Decrease, 6.1, false)]
    [InlineData(GoalDirection.Maintain, 6, true)]
    [InlineData(GoalDirection.Maintain, 6.1, null)]
    [InlineData(GoalDirection.Maintain, 5.9, null)]
    public void Target_IsReachedByDirection(GoalDirection direction, double value, bool? reached)
    {
        var desk = Desk.With(r => r with { Figures = [Desk.Rate(2027, (decimal)value)] }).WithGoal(g => g with { Path = new(direction, null, g.Path.Target) });
        Assert.Equal(Truth.Of(reached), GoalProgress.Of("g1", desk.Loop).Reached);
    }

    [Fact]
    public void Changes_SinceAMeeting_AreThoseAfterItsDay()
    {
        var desk = Desk.With(r => r with
        {
            Decisions = [Desk.Decision with { FollowUp = Desk.Decision.FollowUp! with { DoneOn = new(2027, 2, 20) } }],
            Judgements = [new("g1", false, "council", new(2027, 2, 10)), new("g0", true, "office", new(2027, 2, 11))],
            Cycle = SteeringCycle.Replay(SteeringCycleTests.ThroughOneRound.Append(new(CycleChangeKind.Back, SteeringStep.Report, new(2027, 2, 25)) { Reason = new("neue Daten", "new data") })).Value,
        });
        Assert.Equal(
            [
                "2026-10-15 Steuerungsentscheidung: ausweiten (Kreistag, 15.10.2026): Der Anteil sinkt",
                "2027-02-01 Befund: 5,8 % verlassen die Schule ohne Abschluss",
                "2027-02-10 Kreistag hält das Ziel „g1“ für nicht erreichbar",
                "2027-02-11 Bildungsbüro hält das Ziel „g0“ für erreichbar",
                "2027-02-20 erledigt: zweiten Standort eröffnen",
                "2027-02-25 zurück: Bericht (neue Daten)",
            ],
            SteeringChange.Since(new(2026, 8, 31), desk.Loop).Select(c => $"{c.On:uuuu-MM-dd} {c.Text.German}"));
        Assert.Equal(7, SteeringChange.Since(new(2026, 8, 30), desk.Loop).Count);
        Assert.Equal(21, SteeringChange.Since(new(2000, 1, 1), desk.Loop).Count);
    }

    [Fact]
    public void Told_AreAllWithAPart()
    {
        var told = InformedParty.Of(new(TrailKind.Decision, "d1"), Desk.Loop);
        Assert.Equal(["council", "office", "town"], told.Select(p => p.Id));
        Assert.Equal(["hat beschlossen", "hat entschieden", "wird regelmäßig unterrichtet"], told[0].Reasons.Select(r => r.German));
        Assert.Equal(["Rolle in der Maßnahme: Koordinatorin", "führt die Entscheidung aus", "verantwortet das Ziel"], told[1].Reasons.Select(r => r.German));
        Assert.Equal(["Adressat der Empfehlung", "Rolle in der Maßnahme: Durchführende"], told[2].Reasons.Select(r => r.German));
    }

    [Fact]
    public void Told_BodiesOfOtherTerritories_AreNot()
    {
        GovernanceBody Board(string id, string territory, Truth informed) => new()
        {
            Id = id,
            Name = id,
            Kind = GovernanceBodyKinds.AdvisoryBoard,
            Territory = Territories.TerritoryKey.Parse(territory),
            IsKeptInformed = informed,
        };
        var desk = Desk.With(r => r with
        {
            Bodies = [.. r.Bodies, Board("town-board", "09777121", Truth.True), Board("land", "09", default), Board("other", "09762", Truth.True), Board("silent", "09777", Truth.False)],
        });
        var told = InformedParty.Of(new(TrailKind.Finding, "f1"), desk.Loop);
        Assert.Equal(["council", "land", "office", "town", "town-board"], told.Select(p => p.Id));
        Assert.EndsWith("Das ist nicht festgehalten.", told[1].Reasons.Single().German, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenItems_AreByResponsibleAndDay()
    {
        var desk = Desk.With(r => r with
        {
            Recommendations = [.. r.Recommendations, Desk.Recommendation with { Id = "r2", Asks = new("Zweites", "second"), DueOn = Desk.Today }],
            Decisions = [Desk.Decision, Desk.Decision with { Id = "d2", FollowUp = new(new("Konzept", "concept"), "office", new(2027, 2, 28)) }],
        }).WithGoal(g => g with { Owner = null });
        Assert.Equal(
            ["office decisions[d2].followUp True", "office decisions[d1].followUp False", "town recommendations[r2].resolution False", " goals[g1].owner False"],
            OpenItem.Of(desk.Review).Select(i => $"{i.Responsible} {i.Location} {i.IsOverdue}"));
        var later = OpenItem.Of(desk.WithOptions(o => o with { Day = Desk.Today.PlusDays(1) }).Review);
        Assert.Equal("town recommendations[r2].resolution True", $"{later[2].Responsible} {later[2].Location} {later[2].IsOverdue}");
        Assert.Equal(4, later.Count);
    }

    [Fact]
    public void OpenItems_FollowUpDone_IsNotAmongThem()
    {
        OpenItem[] Items(LocalDate? done) => [.. OpenItem.Of(Desk.With(r => r with { Decisions = [Desk.Decision with { FollowUp = Desk.Decision.FollowUp! with { DoneOn = done } }] }).Review)];
        Assert.Single(Items(null));
        Assert.Empty(Items(Desk.Today));
        Assert.Single(Items(Desk.Today.PlusDays(1)));
    }

    [Fact]
    public void CouncilPaper_SaysWhatIsKnownAndWhatIsNot()
    {
        var text = PaperBlock.Render(CouncilPaper.Of("r1", Desk.With(r => r with { Competences = [] }).Loop).Value, CultureInfo.GetCultureInfo("de"));
        Assert.Contains("Wert D10.1: 8,4 (2023; Beispiel)", text, StringComparison.Ordinal);
        Assert.Contains("- Ist Stadt zuständig (äußere Schulangelegenheiten (Gebäude, Ausstattung))? Wenn nicht: wer?", text, StringComparison.Ordinal);
        Assert.Contains("Finanzielle Auswirkungen\n- nicht bekannt", text, StringComparison.Ordinal);
        Assert.Contains("- Stadt wird gebeten: Räume für Lernwerkstätten schaffen (bis 31.03.2025).", text, StringComparison.Ordinal);
        var refused = CouncilPaper.Of("none", Desk.Loop);
        Assert.Equal("council-paper.unknown", Assert.Single(refused.Problems).Code);
    }

    [Fact]
    public void CouncilPaper_CompetenceIsStatedBothWays()
    {
        static string Competence(bool competent) => CouncilPaper.Of("r1", Desk.With(r => r with { Competences = [r.Competences[0] with { IsCompetent = competent }] }).Loop).Value[2].Lines[0].English;
        Assert.Equal("Stadt is competent: outer school matters (buildings, equipment)", Competence(true));
        Assert.Equal("does not hold: Stadt is competent: outer school matters (buildings, equipment)", Competence(false));
    }

    [Fact]
    public void CouncilPaper_NamesBudgetsOfProjects()
    {
        var project = new Measures.Project
        {
            Id = "m1",
            Title = Desk.Measure.Title,
            Status = Desk.Measure.Status,
            Roles = Desk.Measure.Roles,
            Territory = Desk.District,
            Term = Desk.Measure.Days,
            Provenance = Desk.Sample,
            Budget = new(50_000),
        };
        var desk = Desk.WithLandscape(l => l with { Measures = [project] });
        Assert.Equal($"Lernwerkstatt: {project.Budget}", CouncilPaper.Of("r1", desk.Loop).Value[4].Lines.Single().German);
    }

    [Fact]
    public void Log_Redacted_HasNoRemarks()
    {
        var desk = Desk.With(r => r with { Resolutions = [Desk.Resolution with { Remark = "Name und Haltung" }] });
        var log = SteeringLog.Of(desk.Loop);
        Assert.Equal(["Name und Haltung", null], log.Entries.Select(e => e.Remark));
        Assert.DoesNotContain("Name", log.Entries[0].ToString(), StringComparison.Ordinal);
        var redacted = log.Redact();
        Assert.All(redacted.Entries, e => Assert.Null(e.Remark));
        Assert.Equal([true, false], redacted.Entries.Select(e => e.IsRedacted));
        Assert.Equal(redacted, redacted.Redact());
        Assert.Equal(log.Entries.Select(e => (e.On, e.Text)), redacted.Entries.Select(e => (e.On, e.Text)));
    }
}
