using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Monitoring.Claims;
using KommunalesBildungsmanagement.Monitoring.Effects;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Monitoring.Tests;

/// <summary>Studies to grade.</summary>
internal static class Studies
{
    public static EvaluationStudy Of(IStudyData data, OutcomeKind kind = OutcomeKind.Scale) => new()
    {
        Id = "study",
        Measure = "reading",
        Title = new("Lesepaten", "reading mentors"),
        Outcome = new()
        {
            Label = kind == OutcomeKind.Scale ? new("Lesetest", "reading test") : new("Anteil mit Abschluss", "share with certificate"),
            Kind = kind,
            Direction = GoalDirection.Increase,
            Step = data is DeliveryData ? ImpactStep.Reached : data is AfterwardsData ? ImpactStep.Accepted : ImpactStep.Learnt,
            Indicators = ["L1"],
        },
        Data = data,
        Attrition = new(new(3, 40), new(4, 40)),
        Days = new(new(2025, 9, 1), new(2026, 7, 31)),
        Provenance = new() { Source = "Beispiel", IsSample = true },
    };

    /// <summary>Values around a middle, none alike.</summary>
    public static ValueList<PersonValue> Persons(string prefix, int count, double middle, double spread = 4) =>
        [.. Enumerable.Range(0, count).Select(i => new PersonValue($"{prefix}{i:000}", middle + (spread * (((i * 7 % 11) - 5) / 5.0))))];

    public static ValueList<PersonChange> Changes(string prefix, int count, double change) =>
        [.. Enumerable.Range(0, count).Select(i => new PersonChange($"{prefix}{i:000}", 50 + (i % 9), 50 + (i % 9) + change + (((i * 7 % 11) - 5) / 2.5)))];

    public static ValueList<PersonValue> WithAge(string prefix, int count, double middle, double spread = 4) =>
        [.. Persons(prefix, count, middle, spread).Select((p, i) => p with { Covariates = [10 + (i % 8)] })];

    public static ValueList<PersonValue> YesNo(string prefix, int yes, int of) =>
        [.. Enumerable.Range(0, of).Select(i => new PersonValue($"{prefix}{i:000}", i < yes ? 1 : 0))];

    public static ValueList<double> Points(int count, double start) => [.. Enumerable.Range(0, count).Select(t => start + (t % 3))];

    /// <summary>One study of each design that shows something.</summary>
    public static IReadOnlyList<EvaluationStudy> Each(double effect = 6) =>
    [
        Of(new DeliveryData(12, 40)) with { Enrolments = 55 },
        Of(new AfterwardsData(new(30, 40)), OutcomeKind.YesNo),
        Of(new PairedData(Changes("a", 40, effect))),
        Of(new TwoGroupData(Persons("a", 40, 60 + effect), Persons("b", 40, 60))),
        Of(new ComparedChangesData(Changes("a", 40, 2 + effect), Changes("b", 40, 2))),
        Of(new SeriesData(Points(9, 10), Points(9, 10 + effect), 60)),
        Of(new MatchedData(WithAge("a", 40, 60 + effect), WithAge("b", 48, 60))),
        Of(new RandomisedData(Persons("a", 40, 60 + effect), Persons("b", 40, 60), 1)),
    ];

    public static ClaimKind Native(EvaluationDesign design) => design switch
    {
        EvaluationDesign.D0 => ClaimKind.Delivery,
        EvaluationDesign.D1 => ClaimKind.SelfRating,
        EvaluationDesign.D2 => ClaimKind.Change,
        EvaluationDesign.D3 => ClaimKind.Difference,
        EvaluationDesign.D4 => ClaimKind.DifferenceOfChanges,
        EvaluationDesign.D5 => ClaimKind.Shift,
        EvaluationDesign.D6 => ClaimKind.AdjustedDifference,
        _ => ClaimKind.CausalEffect,
    };

    public static GradedClaim Grade(this EvaluationStudy study, ClaimKind? kind = null) =>
        ClaimGrader.Grade(new(kind ?? Native(study.Data.Design), study.Outcome.Step), study);

    public static IEnumerable<string> Refusals(this GradedClaim graded) => graded.Notes.Where(n => n.IsRefusal).Select(n => n.Code);
}
