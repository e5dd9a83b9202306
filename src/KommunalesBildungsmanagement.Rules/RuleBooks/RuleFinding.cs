namespace KommunalesBildungsmanagement.Rules;

/// <summary>What the rules in force say about one subject under one rule id.</summary>
/// <param name="Rule">The version in force.</param>
/// <param name="Verdict">The verdict, exceptions taken into account.</param>
/// <param name="DisplacedBy">The exception that applies instead; <see langword="null"/> if none surely does.</param>
[ResultMatters]
public sealed record RuleFinding(RuleEntry Rule, RuleVerdict Verdict, RuleEntry? DisplacedBy);
