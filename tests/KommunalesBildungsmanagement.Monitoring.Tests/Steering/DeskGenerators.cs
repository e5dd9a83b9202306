using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Monitoring.Steering;
using KommunalesBildungsmanagement.Monitoring.Steering.Reviews;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Steering;

/// <summary>Desks in which something is missing, early, late, doubled or not known.</summary>
internal static class DeskGenerators
{
    private static readonly (string Name, Func<Desk, Desk> Apply)[] Disturbances =
    [
        ("no baseline", d => d.WithGoal(g => g with { Path = new(g.Path.Direction, null, g.Path.Target) })),
        ("no owner", d => d.WithGoal(g => g with { Owner = null })),
        ("circle", d => d.WithGoal(g => g with { Under = "g1" }, "g0")),
        ("self", d => d.WithGoal(g => g with { Under = "g0" }, "g0")),
        ("missed", d => d.With(r => r with { Figures = [Desk.Old, Desk.Rate(2026, 7)], Findings = r.Findings.Select(f => f.Id == "f2" ? f with { Basis = new([Desk.Rate(2026, 7)], []) } : f).ToValueList() })),
        ("no figure", d => d.With(r => r with { Figures = [], Findings = r.Findings.Where(f => f.Id == "f1").ToValueList() })),
        ("no need", d => d.WithMeasure(m => m with { AnswersNeeds = [] })),
        ("no goal", d => d.WithMeasure(m => m with { ServesGoals = [] })),
        ("no evaluation", d => d.WithLandscape(l => l with { Evaluations = [] }).With(r => r with { Decisions = [] })),
        ("no decision", d => d.With(r => r with { Decisions = [] })),
        ("no measure at all", d => d.WithLandscape(l => l with { Measures = [], Evaluations = [] }).With(r => r with { Decisions = [], Resolutions = r.Resolutions.Select(x => x with { Measures = [] }).ToValueList() })),
        ("too early", d => d.WithOptions(o => o with { EffectDelays = [new(ImpactStep.Learnt, 365, Desk.Sample)] })),
        ("delay not known", d => d.WithOptions(o => o with { EffectDelays = [] })),
        ("start not known", d => d.WithMeasure(m => m with { Days = new(null, m.Days.Last) })),
        ("step missing", d => d.WithEvaluation(e => e with { Results = e.Results.Where(r => r.Step != ImpactStep.Accepted).ToValueList() })),
        ("no consequence", d => d.With(r => r with { Reportings = [.. r.Reportings, new("G02", "2024", Desk.Today), new("G02", "2025", Desk.Today)] })),
        ("limit not known", d => d.WithOptions(o => o with { ReportsWithoutConsequence = null })),
        ("not competent", d => d.With(r => r with { Competences = r.Competences.Select(c => c with { IsCompetent = false }).ToValueList() })),
        ("competence from memory", d => d.With(r => r with { Competences = r.Competences.Select(c => c with { Confidence = Confidence.Unverified }).ToValueList() })),
        ("competence not known", d => d.With(r => r with { Competences = [] })),
        ("no resolution", d => d.With(r => r with { Resolutions = [] })),
        ("postponed", d => d.With(r => r with { Resolutions = r.Resolutions.Select(x => x with { Outcome = CouncilOutcome.Postponed }).ToValueList() })),
        ("nothing follows", d => d.With(r => r with { Resolutions = r.Resolutions.Select(x => x with { Measures = [], Goals = [] }).ToValueList() })),
        ("stop without follow-up", d => d.With(r => r with { Decisions = r.Decisions.Select(x => x with { Action = ImprovementAction.Stop, FollowUp = null }).ToValueList() })),
        ("body advises", d => d.With(r => r with { Bodies = r.Bodies.Select(b => b with { Decides = Truth.False }).ToValueList() })),
        ("body not known", d => d.With(r => r with { Bodies = r.Bodies.Select(b => b with { Decides = Truth.Unknown }).ToValueList() })),
        ("newer figure", d => d.With(r => r with { Figures = [.. r.Figures, Desk.Rate(2027, 5)] })),
        ("issue due", d => d.WithOptions(o => o with { ExpectedIssues = [new("21111-02-06-4", new(2027, 2, 15))] })),
        ("finding twice", d => d.With(r => r with { Findings = [.. r.Findings, r.Findings[^1] with { Id = "f9", Supersedes = [] }] })),
        ("recommendation twice", d => d.With(r => r with { Recommendations = [.. r.Recommendations, Desk.Recommendation with { Id = "r9" }] })),
        ("goal twice", d => d.WithLandscape(l => l with { Goals = [.. l.Goals, l.Goals.First(g => g.Id == "g1") with { Id = "g9" }] })),
    ];

    public static Arbitrary<Desk> Desks { get; } = Arb.From(
        from chosen in Gen.SubListOf(Disturbances)
        from order in Gen.Shuffle(chosen.ToArray())
        select order.Take(8).Aggregate(Desk.InOrder, (desk, d) => d.Apply(desk)));

    /// <summary>The same desk with every list in another order.</summary>
    public static Desk Shuffled(this Desk desk, int seed)
    {
        var random = new Random(seed);
        ValueList<T> Mix<T>(ValueList<T> items) => items.OrderBy(_ => random.Next()).ToValueList();
        var (records, landscape, options) = desk;
        return new(
            records with
            {
                Bodies = Mix(records.Bodies), Figures = Mix(records.Figures), Findings = Mix(records.Findings),
                Recommendations = Mix(records.Recommendations), Resolutions = Mix(records.Resolutions), Decisions = Mix(records.Decisions),
                Reportings = Mix(records.Reportings), Competences = Mix(records.Competences), Judgements = Mix(records.Judgements),
            },
            landscape with
            {
                Actors = Mix(landscape.Actors), Needs = Mix(landscape.Needs), Goals = Mix(landscape.Goals), Measures = Mix(landscape.Measures),
                Evaluations = Mix(landscape.Evaluations),
            },
            options with { EffectDelays = Mix(options.EffectDelays), ExpectedIssues = Mix(options.ExpectedIssues) });
    }
}
