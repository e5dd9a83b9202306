using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>Rules made of sketches, as source and as what they mean.</summary>
internal static class DrawnRules
{
    /// <summary>The body of a rule.</summary>
    public static string Body(Sketch? scope, Sketch requirement) => scope is null ? requirement.Source : $"When({scope.Source}).Must({requirement.Source})";

    /// <summary>What a rule says.</summary>
    public static RuleVerdict Verdict(Sketch? scope, Sketch requirement, Household household, RuleContext context)
    {
        var (applies, holds) = (scope?.Meaning(household, context) ?? Truth.True, requirement.Meaning(household, context));
        return applies.IsFalse ? RuleVerdict.NotApplicable
            : applies.IsUnknown || holds.IsUnknown ? RuleVerdict.Undetermined
            : holds.IsTrue ? RuleVerdict.Met : RuleVerdict.NotMet;
    }

    /// <summary>The rule set "Drawn" with the rules R0, R1 …</summary>
    /// <param name="bodies">What the rules say.</param>
    /// <param name="rivals">How many of them, the last ones, are compared with each other.</param>
    public static Host Of(IReadOnlyList<string> bodies, int rivals = 0) => $$"""
        using KommunalesBildungsmanagement.Rules;
        using KommunalesBildungsmanagement.Analyzers.Tests.Generation;
        using NodaTime;
        using System.Collections.Generic;
        using static KommunalesBildungsmanagement.Rules.Norms;

        [RuleSet("DRAWN")]
        public static partial class Drawn
        {
            [Parameter("THRESHOLD")]
            [Value("10", "2024-01-01", "2024-12-31"), Value("20.25", "2025-01-01")]
            public static partial decimal? Threshold(RuleContext context);

            [Condition] public static bool IsSmall(Household h) => h.Members < 3;
            [Condition] public static bool HasNoPass(Household x, RuleContext context) => !(x.HasPass == true);

        {{string.Join('\n', bodies.Select((body, i) => $"""
            [Rule("R-{i}", RuleKind.{(i < bodies.Count - rivals ? RuleKind.Eligibility : RuleKind.Financing)}), InForce("2024-01-01")]
            public static Norm R{i}(Household h, RuleContext c) => {body};
        """))}}
        }
        """;
}
