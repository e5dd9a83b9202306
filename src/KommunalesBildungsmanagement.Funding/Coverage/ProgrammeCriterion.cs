namespace KommunalesBildungsmanagement.Funding.Coverage;

/// <summary>One thing that a programme or its conditions ask for, and which rules judge it.</summary>
/// <param name="Text">What is asked for.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="RuleIds">The rules that judge it; none if people do, or if the wording is not at hand.</param>
/// <param name="WhyNot">Why no rule judges it; <see langword="null"/> if one does.</param>
/// <param name="IsObtainable">Whether the wording is at hand.</param>
public sealed record ProgrammeCriterion(
    LocalizedText Text, string Source, ValueList<string> RuleIds, LocalizedText? WhyNot = null, bool IsObtainable = true)
{
    /// <summary>What becomes of it, given the rules there are.</summary>
    /// <param name="rules">Ids of the rules that run for the programme.</param>
    public CriterionCoverage CoverageBy(IReadOnlySet<string> rules) =>
        RuleIds.Any(rules.Contains) ? CriterionCoverage.Evaluated
        : IsObtainable ? CriterionCoverage.TextOnly : CriterionCoverage.NotObtainable;
}
