using KommunalesBildungsmanagement.Actors;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Competences;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;
using KommunalesBildungsmanagement.Needs;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

/// <summary>What lies on the desk of an office: a loop that is in order, to be disturbed and mended. All of it is made up.</summary>
internal sealed record Desk(SteeringRecords Records, EducationLandscape Landscape, SteeringReviewOptions Options)
{
    public static readonly LocalDate Today = new(2027, 3, 1);

    public static readonly TerritoryKey District = TerritoryKey.Parse("09777");

    public static readonly Provenance Sample = new() { Source = "Beispiel", IsSample = true };

    public static readonly Measurand Leavers = new("D10", "1", Breakdown.Total);

    public static readonly Observation Old = Rate(2023, 8.4m);

    public static readonly Observation New = Rate(2026, 5.8m);

    public static readonly SteeringFinding Finding = new()
    {
        Id = "f1",
        Statement = new("8,4 % verlassen die Schule ohne Abschluss", "8.4 % leave school without a certificate"),
        Basis = new([Old], []),
        Area = EducationArea.GeneralSchools,
        Territory = District,
        TargetGroup = "TG-NOSCHOOL",
        Period = new CalendarYear(2023),
        FoundOn = new(2024, 10, 1),
    };

    public static readonly Recommendation Recommendation = new()
    {
        Id = "r1",
        Findings = ["f1"],
        Addressee = "town",
        Asks = new("Räume für Lernwerkstätten schaffen", "make room for learning workshops"),
        Area = EducationArea.GeneralSchools,
        Territory = District,
        Matter = SteeringMatters.OuterSchoolMatters,
        MadeOn = new(2024, 11, 1),
        DueOn = new(2025, 3, 31),
    };

    public static readonly CouncilResolution Resolution = new()
    {
        Id = "x1",
        Body = "council",
        On = new(2025, 2, 20),
        Reference = "KT 2025/14",
        Wording = new("Lernwerkstätten werden eingerichtet", "learning workshops are set up"),
        Outcome = CouncilOutcome.Adopted,
        Recommendations = ["r1"],
        Goals = ["g1"],
        Measures = ["m1"],
    };

    public static readonly SteeringDecision Decision = new()
    {
        Id = "d1",
        Evaluations = ["e1"],
        Action = ImprovementAction.Extend,
        By = "council",
        On = new(2026, 10, 15),
        Reason = new("Der Anteil sinkt", "the share falls"),
        FollowUp = new(new("zweiten Standort eröffnen", "open a second site"), "office", new(2027, 9, 1)),
    };

    public static readonly Measure Measure = new()
    {
        Id = "m1",
        Title = new("Lernwerkstatt", "learning workshop"),
        Status = MeasureStatus.Finished,
        Roles = [new("office", ActorRoles.Coordinator), new("town", ActorRoles.Implementer)],
        Territory = District,
        Days = new(new(2025, 9, 1), new(2026, 7, 31)),
        AnswersNeeds = ["n1"],
        ServesGoals = ["g1"],
        Provenance = Sample,
    };

    public static readonly Goal Goal = new()
    {
        Id = "g1",
        Statement = new("Weniger Jugendliche ohne Abschluss", "fewer young people without a certificate"),
        Under = "g0",
        Path = new(GoalDirection.Decrease, new(8.4m, new(2023, 12, 31)), new(6, new(2026, 12, 31))),
        Indicator = "D10",
        Owner = "office",
        TargetGroup = "TG-NOSCHOOL",
        Territory = District,
        AcceptedBy = "KT 2025/14",
    };

    public static readonly ImpactEvaluation Evaluation = new()
    {
        Id = "e1",
        Measure = "m1",
        Design = EvaluationDesign.D2,
        Persons = 40,
        DroppedOut = 2,
        Days = new(new(2025, 9, 1), new(2026, 8, 31)),
        Results = [.. Enum.GetValues<ImpactStep>().Where(s => s <= ImpactStep.Learnt).Select(s => new ImpactResult(s, new("belegt", "evidenced"), ["D10"]))],
        Claims = [new(ClaimKind.Change, ImpactStep.Learnt, new("Die Jugendlichen können mehr", "the young people can do more"))],
        Provenance = Sample,
    };

    public static Desk InOrder { get; } = new(
        new()
        {
            Bodies =
            [
                new()
                {
                    Id = "council",
                    Name = "Kreistag",
                    Kind = GovernanceBodyKinds.Council,
                    Territory = District,
                    Decides = Truth.True,
                    IsKeptInformed = Truth.True,
                },
            ],
            Figures = [Old, New],
            Findings =
            [
                Finding,
                Finding with
                {
                    Id = "f2",
                    Statement = new("5,8 % verlassen die Schule ohne Abschluss", "5.8 % leave school without a certificate"),
                    Basis = new([New], []),
                    Period = new CalendarYear(2026),
                    FoundOn = new(2027, 2, 1),
                    Supersedes = ["f1"],
                },
            ],
            Recommendations = [Recommendation],
            Resolutions = [Resolution],
            Decisions = [Decision],
            Reportings = [new("D10", "Bildungsbericht 2024", new(2024, 12, 1)), new("D10", "Bildungsbericht 2026", new(2026, 12, 1))],
            Competences = [new(SteeringMatters.OuterSchoolMatters, Sample, Confidence.Read) { Actor = "town" }],
        },
        new()
        {
            Actors =
            [
                Actor("office", "Bildungsbüro", GovernmentLevel.Municipal),
                Actor("town", "Stadt", GovernmentLevel.Municipal),
                Actor("authority", "Schulamt", GovernmentLevel.State),
            ],
            Needs =
            [
                new()
                {
                    Id = "n1",
                    Statement = new("Abschluss nachholen", "catch up on a certificate"),
                    Area = EducationArea.GeneralSchools,
                    TargetGroup = "TG-NOSCHOOL",
                    Territory = District,
                    Evidence = [new(EvidenceKind.ExpertInterview, new("Fachgespräch", "expert interview"), Sample)],
                },
            ],
            Goals = [new() { Id = "g0", Statement = new("Alle erreichen einen Abschluss", "all reach a certificate"), Path = new(GoalDirection.Increase), Owner = "office" }, Goal],
            Measures = [Measure],
            Evaluations = [Evaluation],
        },
        new(Today) { EffectDelays = [new(ImpactStep.Learnt, 300, Sample)], ReportsWithoutConsequence = 2 });

    /// <summary>What differs from a desk in order, for a law that breaks.</summary>
    public override string ToString() => string.Join("; ", Open);

    public SteeringLoop Loop => SteeringLoop.Of(Records, Landscape).Value;

    public SteeringReview Review => SteeringReview.Of(Loop, Options);

    /// <summary>Codes and places of what is open.</summary>
    public IEnumerable<string> Open => Review.Remarks.Where(r => !r.Outcome.IsTrue).Select(r => $"{(r.Outcome.IsFalse ? '-' : '?')} {r.Code} {r.Location}");

    public static EducationActor Actor(string id, string name, GovernmentLevel level) =>
        new() { Id = id, Name = name, Kind = ActorKinds.Municipality, Territory = District, Level = level, Provenance = Sample };

    public static Observation Rate(int year, decimal value, int? vintage = null) => new(
        new(Leavers, District, null, new CalendarYear(year), "21111-02-06-4", vintage is { } v ? new LocalDate(v, 6, 1) : null), Figure.Of(value), Sample);

    public Desk With(Func<SteeringRecords, SteeringRecords> change) => this with { Records = change(Records) };

    public Desk WithLandscape(Func<EducationLandscape, EducationLandscape> change) => this with { Landscape = change(Landscape) };

    public Desk WithGoal(Func<Goal, Goal> change, string id = "g1") =>
        WithLandscape(l => l with { Goals = l.Goals.Select(g => g.Id == id ? change(g) : g).ToValueList() });

    public Desk WithMeasure(Func<Measure, Measure> change) => WithLandscape(l => l with { Measures = l.Measures.Select(change).ToValueList() });

    public Desk WithEvaluation(Func<ImpactEvaluation, ImpactEvaluation> change) =>
        WithLandscape(l => l with { Evaluations = l.Evaluations.Select(change).ToValueList() });

    public Desk WithOptions(Func<SteeringReviewOptions, SteeringReviewOptions> change) => this with { Options = change(Options) };

    public Desk WithGoalFigure() => With(r => r with { GoalFigures = [new("g1", Leavers)] });
}
