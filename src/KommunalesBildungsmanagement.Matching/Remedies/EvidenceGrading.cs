using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Grades what an effect rests on: the strongest claim of an evaluation that its own review lets stand.</summary>
/// <remarks>
/// An evaluation that found no change claims none, and so gives no better grade; the results themselves are words and cannot be read.
/// </remarks>
internal static class EvidenceGrading
{
    private static readonly ValueFormat<EvidenceGrade> Grades = ValueFormat.For<EvidenceGrade>();
    private static readonly ValueFormat<EvaluationDesign> Designs = ValueFormat.For<EvaluationDesign>();
    private static readonly ValueFormat<EvidenceKind> Kinds = ValueFormat.For<EvidenceKind>();

    public static GradedEvidence Of(Measure measure, MeasureEffect effect, EducationLandscape landscape)
    {
        var evaluations = landscape.Evaluations.Where(e => IsAbout(e, measure, landscape)).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        var claims =
            from evaluation in evaluations
            from claim in evaluation.Claims
            let grade = GradeOf(claim.Kind)
            where Stands(evaluation, claim)
            orderby grade descending, claim.Statement.German
            select Graded(grade, Text(evaluation, claim.Statement));
        return claims.FirstOrDefault()
            ?? effect.Evidence.OrderBy(e => e.Statement.German, StringComparer.Ordinal)
                .Select(e => Graded(EvidenceGrade.Plausible, Text(e)))
                .FirstOrDefault()
            ?? evaluations.Select(e => Graded(EvidenceGrade.Plausible, Text(e, e.Design.Guard()))).FirstOrDefault()
            ?? new(EvidenceGrade.Nothing, Grades.Describe(EvidenceGrade.Nothing));
    }

    // What an earlier project has found counts for a new one that consists of the same offering.
    private static bool IsAbout(ImpactEvaluation evaluation, Measure measure, EducationLandscape landscape) =>
        evaluation.Measure == measure.Id
        || (measure.Offering is { } offering && landscape.Measures.Any(m => m.Id == evaluation.Measure && m.Offering == offering));

    private static bool Stands(ImpactEvaluation evaluation, ImpactClaim claim) =>
        !(evaluation with { Claims = [claim] }).Review().Any(n => n.IsRefusal);

    private static EvidenceGrade GradeOf(ClaimKind claim) => claim switch
    {
        < ClaimKind.Change => EvidenceGrade.Plausible,
        ClaimKind.Change => EvidenceGrade.Change,
        < ClaimKind.AdjustedDifference => EvidenceGrade.Compared,
        _ => EvidenceGrade.Controlled,
    };

    private static GradedEvidence Graded(EvidenceGrade grade, LocalizedText text) => new(grade, new(
        $"{Grades.Describe(grade).German}: {text.German}", $"{Grades.Describe(grade).English}: {text.English}"));

    private static LocalizedText Text(ImpactEvaluation evaluation, LocalizedText statement)
    {
        var design = Designs.Describe(evaluation.Design);
        return new(
            $"{statement.German} ({design.German}, {evaluation.Persons} Personen)",
            $"{statement.English} ({design.English}, {evaluation.Persons} persons)");
    }

    private static LocalizedText Text(Evidence evidence)
    {
        var kind = Kinds.Describe(evidence.Kind);
        return new(
            $"{evidence.Statement.German} ({kind.German}, {evidence.Provenance})",
            $"{evidence.Statement.English} ({kind.English}, {evidence.Provenance})");
    }
}
