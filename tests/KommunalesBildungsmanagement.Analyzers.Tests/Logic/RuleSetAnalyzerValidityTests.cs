using KommunalesBildungsmanagement.Analyzers.Tests.Generation;
using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM3006 and KBM3011.</summary>
public sealed class RuleSetAnalyzerValidityTests
{
    [Fact]
    public async Task ShippedRuleThatMeansSomethingElse_Triggers()
    {
        var hashes = await Hashes(Rule("A", "p.Age >= 16"), Rule("B", "p.Age >= 17"));
        var reports = await Verify.Reports<RuleSetAnalyzer>(Shipped(
            $"# id, from, hash\nA\t2024-01-01\t{hashes["A"]}\nB\t2024-01-01\t0123456789abcdef\nC\t2023-01-01\t0123456789abcdef\nincomplete",
            Rule("A", "p.Age >= 16"), Rule("{|KBM3006:B|}", "p.Age >= 17"), Rule("C", "p.Age >= 18")));
        Assert.Equal(
            $"Rule 'B' of 2024-01-01 has gone out as 0123456789abcdef, but is {hashes["B"]} now: "
                + "add a version in force from another day, or record the correction in kbm.rules.shipped.txt",
            reports[0].English());
        Assert.StartsWith("Die Regel „B“ vom 2024-01-01 wurde als 0123456789abcdef ausgeliefert", reports[0].German(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShippedRuleInOtherWords_DoesNotTrigger()
    {
        var hash = (await Hashes(Rule("A", "When(p.IsPublic).Must(p.Age >= 16 && Adult(p))"), Condition("Adult", "p.Age <= 17")))["A"];
        await Verify.Reports<RuleSetAnalyzer>(Shipped(
            $"A\t2024-01-01\t{hash}\r\n",
            Rule("A", "When((p.IsPublic)).Must(p.Age is >= 16 && (17 >= p.Age))")));
    }

    [Fact]
    public async Task ParameterWithoutValueWhileTheRuleIsInForce_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("{|KBM3011:A|}", "p.Own <= Rate(c)", "\"2023-01-01\", \"2023-12-31\""),
            Rule("{|KBM3011:B|}", "p.Own <= 2 * Rate(c) && p.Own >= Rate(c)", "\"2024-01-01\", \"2024-12-31\""),
            Rule("{|KBM3011:C|}", "When(p.Own <= Rate(c)).Must(p.IsPublic)", "\"2025-01-01\""),
            Rule("{|KBM3011:D|}", "Cheap(p, c)", "\"2025-06-01\", \"2026-01-01\""),
            """    [Condition] public static bool Cheap(Case p, RuleContext c) => p.Own < Rate(c);""",
            Parameter("""Value("20", "2024-01-01", "2024-06-30"), Value("30", "2024-08-01", "2025-12-31")""")));
        Assert.Equal(
            [
                "Die Regel „A“ liest den Parameter „RATE“, der am 2023-01-01 keinen Wert hat; die Regel ist dann offen",
                "Die Regel „B“ liest den Parameter „RATE“, der am 2024-07-01 keinen Wert hat; die Regel ist dann offen",
                "Die Regel „C“ liest den Parameter „RATE“, der am 2026-01-01 keinen Wert hat; die Regel ist dann offen",
                "Die Regel „D“ liest den Parameter „RATE“, der am 2026-01-01 keinen Wert hat; die Regel ist dann offen",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("Rule 'A' reads the parameter 'RATE', which has no value on 2023-01-01; the rule is undetermined then", reports[0].English());
    }

    [Theory]
    [InlineData("Value(\"20\", \"2024-01-01\")")]
    [InlineData("Value(\"30\", \"2025-01-01\"), Value(\"20\", \"2023-01-01\", \"2024-12-31\")")]
    [InlineData("Value(\"20\", \"2024-01-01\", \"9999-12-31\")")]
    [InlineData("Unit(\"EUR\")")]
    public Task ParameterWithValues_DoesNotTrigger(string values) =>
        Verify.Reports<RuleSetAnalyzer>(Set(Rule("A", "p.Own <= Rate(c)"), Rule("B", "p.Own <= 2 * Rate(c)", "\"2024-01-01\", \"2024-06-30\""), Parameter(values)));

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(new Host(Set(
        Rule("A", "p."),
        Rule("B", "p.Missing >= 16 && p.Age >"),
        Rule("D", "When(p.Unknown(3)).Must("),
        Rule("E", "p.Age is >= && p.Fund == Fund.Nothing"),
        Rule("F", "Missing(p) || AtLeast(1, p.Nothing)"),
        Rule("G", "p.Languages.Contains(\"x\", ) && "),
        """    [Rule(, RuleKind.Financing), InForce("2024-01-01")] public static Norm H(Case p) => p.Age""")) { AllowedErrors = ["*"] });

    private static string Parameter(string values) => $"    [Parameter(\"RATE\"), {values}] public static partial decimal? Rate(RuleContext context);";

    private static Host Shipped(string file, params string[] members) => new(Set(members)) { Files = [("kbm.rules.shipped.txt", file)] };

    private static async Task<Dictionary<string, string>> Hashes(params string[] members) =>
        (await Compiled.From(Set(members), "FundingRules")).Catalogue.Entries.ToDictionary(e => e.Id, e => e.ContentHash);
}
