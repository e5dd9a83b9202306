namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>How two rules or conditions stand to each other. Yes and no are proved; <see langword="null"/> is neither.</summary>
internal static class RulePairs
{
    /// <summary>Whether both rules can apply to somebody, but nobody can meet both.</summary>
    public static bool? Excludes(Rule one, Rule other, int effort = RuleCheck.DefaultEffort)
    {
        var inquiry = new Inquiry(effort, one.Scope, other.Scope, one.Requirement, other.Requirement);
        (Formula, Mode)[] bothMet = [(one.Scope, Mode.True), (other.Scope, Mode.True), (one.Requirement, Mode.True), (other.Requirement, Mode.True)];
        if (inquiry.Shows(bothMet)) return false;
        var apply = inquiry.Find((one.Scope, Mode.True), (other.Scope, Mode.True));
        if (apply.IsImpossible) return false;
        var meet = inquiry.Find(bothMet);
        if (meet.Example is not null) return false;
        return apply.Example is not null && meet.IsImpossible ? true : null;
    }

    /// <summary>A case for which both are true, or the proof that there is none.</summary>
    public static Answer Overlap(Formula one, Formula other, int effort = Solver.DefaultEffort) =>
        Solver.Find(effort, (one, Mode.True), (other, Mode.True));

    /// <summary>A case for which the outcome is not the same, or the proof that there is none.</summary>
    public static Answer Difference(Formula one, Formula other, int effort = RuleCheck.DefaultEffort) =>
        new Inquiry(effort, one, other).FindDifference(Formula.True, one, other);

    /// <summary>Whether the outcome is the same for everybody.</summary>
    public static bool? Same(Formula one, Formula other, int effort = RuleCheck.DefaultEffort)
    {
        var difference = Difference(one, other, effort);
        return difference.IsUndecided ? null : difference.IsImpossible;
    }
}
