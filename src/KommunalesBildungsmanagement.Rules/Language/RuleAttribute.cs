namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// The method is one version of a rule: one expression over a subject, read by the generator. Call <c>Compiled.X</c>, not the method: plain C#
/// takes a missing value for "no".
/// </summary>
/// <param name="id">Stable id, e.g. "ANBEST-GK-6.1". Versions of a rule share it and differ in <see cref="InForceAttribute"/>.</param>
/// <param name="kind">What the rule decides about.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleAttribute(string id, RuleKind kind) : Attribute
{
    /// <summary>Stable id.</summary>
    public string Id { get; } = id;

    /// <summary>What the rule decides about.</summary>
    public RuleKind Kind { get; } = kind;

    /// <summary>Where the rule must be executable.</summary>
    public RunsIn RunsIn { get; init; }

    /// <summary>How much it weighs if the rule is not met.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>Id of the rule that this one displaces where it applies (lex specialis).</summary>
    public string? ExceptionTo { get; init; }
}
