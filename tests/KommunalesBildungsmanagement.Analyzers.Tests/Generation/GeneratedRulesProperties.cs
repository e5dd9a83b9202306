using FsCheck.Fluent;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>Compiled code, data and LINQ of a rule mean what its source means, missing values included.</summary>
public sealed class GeneratedRulesProperties
{
    private const int Rules = 150;

    [Fact]
    public async Task Verdict_data_and_expressions_of_a_rule_agree_with_its_meaning()
    {
        var sketches = Sketch.Conditions(3).Sample(Rules).ToList();
        var scopes = Sketch.Conditions(2).Sample(Rules).ToList();
        var source = Source(sketches, scopes);
        var compiled = await Compiled.From(source, "Drawn");
        var seen = new HashSet<RuleVerdict>();
        for (var i = 0; i < Rules; i++)
        {
            var (requirement, scope) = (sketches[i], i % 3 == 0 ? scopes[i] : null);
            var rule = compiled.Rule<Household>($"R{i}");
            foreach (var context in Households.Contexts.Sample(3))
            {
                var conditions = rule.Conditions(context);
                var (isMet, isViolated) = (conditions.SurelyMet().Compile(), conditions.SurelyViolated().Compile());
                foreach (var household in Households.Any.Sample(40))
                {
                    var applies = scope?.Meaning(household, context) ?? Truth.True;
                    var holds = requirement.Meaning(household, context);
                    var expected = applies.IsFalse ? RuleVerdict.NotApplicable
                        : applies.IsUnknown || holds.IsUnknown ? RuleVerdict.Undetermined
                        : holds.IsTrue ? RuleVerdict.Met : RuleVerdict.NotMet;
                    seen.Add(expected);
                    var told = $"{scope?.Source} => {requirement.Source}\n{household}\n{context}";
                    Assert.True(expected == rule.Evaluate(household, context), $"compiled {rule.Evaluate(household, context)}, meant {expected}: {told}");
                    Assert.True(expected == conditions.Evaluate(household), $"data {conditions.Evaluate(household)}, meant {expected}: {told}");
                    Assert.True((expected == RuleVerdict.Met) == isMet(household), $"surely met {isMet(household)}, meant {expected}: {told}");
                    Assert.True((expected == RuleVerdict.NotMet) == isViolated(household), $"surely violated, meant {expected}: {told}");
                }
            }
        }

        Assert.Equal(4, seen.Count);
    }

    private static Host Source(List<Sketch> requirements, List<Sketch> scopes) => $$"""
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

        {{string.Join('\n', requirements.Select((r, i) => $"""
            [Rule("R-{i}", RuleKind.Financing), InForce("2024-01-01")]
            public static Norm R{i}(Household h, RuleContext c) => {(i % 3 == 0 ? $"When({scopes[i].Source}).Must({r.Source})" : r.Source)};
        """))}}
        }
        """;
}
