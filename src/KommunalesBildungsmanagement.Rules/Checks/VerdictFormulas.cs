using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What a rule is to the solver: the outcomes of its parts under which it comes to a verdict.</summary>
internal sealed class VerdictFormulas
{
    private readonly Formula _scope;
    private readonly Formula _begun;
    private readonly Formula _requirement;

    private VerdictFormulas(Formula scope, Formula begun, Formula requirement) => (_scope, _begun, _requirement) = (scope, begun, requirement);

    public static VerdictFormulas Of<T>(RuleConditions<T> rule, TermVariables<T> variables) => new(
        rule.Scope?.ToFormula(variables) ?? Formula.True, rule.Begun?.ToFormula(variables) ?? Formula.True, rule.Requirement.ToFormula(variables));

    /// <summary>The ways to come to a verdict: one of them, with all that it asks for.</summary>
    public (Formula Formula, Mode Mode)[][] For(RuleVerdict verdict) => verdict switch
    {
        RuleVerdict.NotApplicable => [[(_scope, Mode.False)]],
        RuleVerdict.Pending => [[(_scope, Mode.True), (_begun, Mode.False)]],
        RuleVerdict.Met => [[(_scope, Mode.True), (_begun, Mode.True), (_requirement, Mode.True)]],
        RuleVerdict.NotMet => [[(_scope, Mode.True), (_begun, Mode.True), (_requirement, Mode.False)]],
        _ =>
        [
            Unknown(_scope),
            [(_scope, Mode.True), .. Unknown(_begun)],
            [(_scope, Mode.True), (_begun, Mode.True), .. Unknown(_requirement)],
        ],
    };

    private static (Formula Formula, Mode Mode)[] Unknown(Formula formula) => [(formula, Mode.NotTrue), (formula, Mode.NotFalse)];
}
