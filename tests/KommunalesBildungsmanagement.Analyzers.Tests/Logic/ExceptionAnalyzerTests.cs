using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

public sealed class ExceptionAnalyzerTests
{
    private const string Library = """
        using KommunalesBildungsmanagement.Rules;
        public sealed record Grant(int Sum);
        [RuleSet("LIBRARY")]
        public static partial class LibraryRules
        {
            [Rule("ANBEST-P-6.1", RuleKind.Financing), InForce("2024-01-01")] public static Norm A(Grant p) => p.Sum > 3;
            [Condition] public static bool Large(Grant p) => p.Sum > 300;
        }
        """;

    [Fact]
    public async Task ExceptionToARuleThatIsNotThere_Triggers()
    {
        var reports = await Verify.Reports<ExceptionAnalyzer>(Set(
            Rule("OWN", "p.Own > 3", more: ", ExceptionTo = {|KBM2012:\"NOTHING\"|}"),
            Rule("B", "p.Own > 3", more: ", ExceptionTo = {|KBM2012:\"OWM\"|}, RunsIn = RunsIn.Sql")));
        Assert.Equal(
            [
                "Die Regel „OWN“ ist eine Ausnahme von „NOTHING“: diese Regel gibt es weder hier noch in einer referenzierten Assembly",
                "Die Regel „B“ ist eine Ausnahme von „OWM“: diese Regel gibt es weder hier noch in einer referenzierten Assembly; ist „OWN“ gemeint?",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("Rule 'OWN' is an exception to 'NOTHING': there is no such rule here or in a referenced assembly", reports[0].English());
    }

    [Fact]
    public async Task ExceptionsInACircle_Triggers()
    {
        var reports = await Verify.Reports<ExceptionAnalyzer>(Set(
            Rule("A", "p.Own > 3", more: ", ExceptionTo = {|KBM2012:\"C\"|}"),
            Rule("B", "p.Own > 3", more: ", ExceptionTo = {|KBM2012:\"A\"|}"),
            Rule("C", "p.Own > 3", more: ", ExceptionTo = {|KBM2012:\"B\"|}"),
            Rule("D", "p.Own > 3", more: ", ExceptionTo = \"A\""),
            Rule("E", "p.Own > 3", more: ", ExceptionTo = {|KBM2012:\"E\"|}")));
        Assert.Equal("Die Regel „A“ ist eine Ausnahme von „C“: die Ausnahmen führen auf die Regel selbst zurück", reports[0].German());
        Assert.Equal("Rule 'E' is an exception to 'E': the exceptions lead back to the rule itself", reports[3].English());
    }

    [Fact]
    public Task ExceptionToARuleOfTheSetOrAnother_DoesNotTrigger() => Verify.Reports<ExceptionAnalyzer>(new Host(
        Set(Rule("A", "p.Own > 3"), Rule("B", "p.Own > 5", more: ", ExceptionTo = \"A\""), Rule("C", "p.Own > 5", more: ", ExceptionTo = \"B\"")),
        Set(Rule("X", "p.Own > 3", more: ", ExceptionTo = \"A\"")).Substring(Start.Length)
            .Replace("FundingRules", "OtherRules", StringComparison.Ordinal)
            .Insert(0, "using KommunalesBildungsmanagement.Rules;\n")));

    [Fact]
    public Task ExceptionToARuleOfAReferencedAssembly_DoesNotTrigger() => Verify.Reports<ExceptionAnalyzer>(new Host(Local("\"ANBEST-P-6.1\""))
    {
        Referenced = [Library],
    });

    [Fact]
    public async Task ExceptionToAMistypedRuleOfAReferencedAssembly_Triggers()
    {
        var reports = await Verify.Reports<ExceptionAnalyzer>(new Host(Local("{|KBM2012:\"ANBEST-P-6.l\"|}")) { Referenced = [Library] });
        Assert.EndsWith("is 'ANBEST-P-6.1' meant?", reports[0].English(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConditionOfAReferencedAssembly_CannotBeRead()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(new Host(
            Local("\"ANBEST-P-6.1\"").Replace("p.Sum > 5", "{|KBM5003:LibraryRules.Large(p)|}", StringComparison.Ordinal)) { Referenced = [Library] });
        Assert.Equal(
            "Die Bedingung „Large“ kann nicht in die Regel gelesen werden: ihre Quelle liegt nicht in diesem Projekt", reports[0].German());
    }

    [Fact]
    public Task HalfTypedCode_DoesNotTrigger() => Verify.Reports<ExceptionAnalyzer>(new Host(Set(
        Rule("A", "p.Own > 3", more: ", ExceptionTo = "), Rule("B", "p.Own > 3", more: ", ExceptionTo = null"))) { AllowedErrors = ["*"] });

    private static string Local(string exceptionTo) => $$"""
        using KommunalesBildungsmanagement.Rules;
        [RuleSet("LOCAL")]
        public static partial class LocalRules
        {
            [Rule("L", RuleKind.Financing, ExceptionTo = {{exceptionTo}}), InForce("2024-01-01")] public static Norm L(Grant p) => p.Sum > 5;
        }
        """;
}
