using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Coverage;

/// <summary>How much of a programme the rules judge. Immutable.</summary>
/// <remarks>Computed from the rules there are: a criterion counts as evaluated only if a rule it names is in a pack of the programme.</remarks>
public sealed record ProgrammeCoverage
{
    private ProgrammeCoverage(KnownProgramme programme, ValueList<(ProgrammeCriterion Criterion, CriterionCoverage Coverage)> criteria) =>
        (Programme, Criteria) = (programme, criteria);

    /// <summary>The programme.</summary>
    public KnownProgramme Programme { get; }

    /// <summary>All criteria, each with what becomes of it.</summary>
    public ValueList<(ProgrammeCriterion Criterion, CriterionCoverage Coverage)> Criteria { get; }

    /// <summary>How many criteria there are of one kind.</summary>
    /// <param name="coverage">The kind.</param>
    public int Count(CriterionCoverage coverage) => Criteria.Count(c => c.Coverage == coverage);

    /// <summary>In one sentence.</summary>
    public LocalizedText Text => new(
        $"{Count(CriterionCoverage.Evaluated)} von {Criteria.Count} Kriterien werden geprüft, {Count(CriterionCoverage.TextOnly)} sind nur Text, "
        + $"bei {Count(CriterionCoverage.NotObtainable)} war der Wortlaut nicht zu beschaffen.",
        $"{Count(CriterionCoverage.Evaluated)} of {Criteria.Count} criteria are evaluated, {Count(CriterionCoverage.TextOnly)} are text only, "
        + $"of {Count(CriterionCoverage.NotObtainable)} the wording could not be obtained.");

    /// <summary>The coverage of a programme by the shipped rules.</summary>
    /// <param name="programme">The programme.</param>
    public static ProgrammeCoverage Of(KnownProgramme programme)
    {
        var rules = ProgrammePacks.Of(programme).SelectMany(p => p.Catalogue.Entries).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return new(programme, ProgrammeCriteria.Of(programme).Select(c => (c, c.CoverageBy(rules))).ToValueList());
    }
}
