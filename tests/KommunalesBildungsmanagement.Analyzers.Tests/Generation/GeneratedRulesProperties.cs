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
        var compiled = await Compiled.From(DrawnRules.Of([.. sketches.Select((s, i) => DrawnRules.Body(Scope(i), s))]), "Drawn");
        var seen = new HashSet<RuleVerdict>();
        for (var i = 0; i < Rules; i++)
        {
            var (requirement, scope) = (sketches[i], Scope(i));
            var rule = compiled.Rule<Household>($"R{i}");
            foreach (var context in Households.Contexts.Sample(3))
            {
                var conditions = rule.Conditions(context);
                var (isMet, isViolated) = (conditions.SurelyMet().Compile(), conditions.SurelyViolated().Compile());
                foreach (var household in Households.Any.Sample(40))
                {
                    var expected = DrawnRules.Verdict(scope, requirement, household, context);
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

        Sketch? Scope(int i) => i % 3 == 0 ? scopes[i] : null;
    }
}
