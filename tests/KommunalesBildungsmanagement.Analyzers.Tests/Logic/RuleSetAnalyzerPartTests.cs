using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM2002, KBM2003, KBM2004 and KBM5007.</summary>
public sealed class RuleSetAnalyzerPartTests
{
    [Theory]
    [InlineData("{|KBM2002:p.Fund != Fund.Esf || p.Fund == Fund.Esf|}")]
    [InlineData("When(p.Age >= 18).Must({|KBM2002:p.Age > 15|})")]
    [InlineData("When(p.IsPublic).Must({|KBM2002:p.Places >= 0|})")]
    [InlineData("{|KBM2002:p.Fund is Fund.Esf or Fund.State or Fund.Municipal|}")]
    public Task RuleThatNobodyCanViolate_Triggers(string body) => Verify.Reports<RuleSetAnalyzer>(Rule(body));

    [Theory]
    [InlineData("p.Age is not null")]
    [InlineData("p.Age.HasValue && p.Key != null")]
    [InlineData("HasAge(p)")]
    [InlineData("true")]
    [InlineData("When(p.IsPublic).Must(p.Body?.Staff is { })")]
    [InlineData("Due(p.End, p.Proof, c)")]
    public Task PresenceOrDeadline_DoesNotTrigger(string body) =>
        Verify.Reports<RuleSetAnalyzer>(Set(Rule("A", body), Condition("HasAge", "p.Age is not null")));

    [Fact]
    public async Task ConditionThatAlwaysHolds_TriggersOnlyInTheRule()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(Rule("A", "{|KBM2002:Aged(p)|}"), Condition("Aged", "p.Age >= 0")));
        Assert.Equal("Die Regel „A“ kann nie verletzt werden und entscheidet nichts: Aged zutreffend", reports[0].German());
        Assert.Equal("Rule 'A' can never be violated, so it decides nothing: Aged applies", reports[0].English());
    }

    [Theory]
    [InlineData("{|KBM2003:p.Age >= 16|} && p.Age >= 18")]
    [InlineData("p.Age >= 18 && ({|KBM2003:p.Age >= 16|})")]
    [InlineData("p.Age is {|KBM2003:>= 16|} and <= 25 && p.Age >= 18")]
    [InlineData("p.Age is {|KBM2003:>= 16|} and >= 18")]
    [InlineData("p.Age >= 16 || {|KBM2003:p.Age is >= 18 and <= 25|}")]
    [InlineData("!(p.Age < 18 || {|KBM2003:p.Age < 16|})")]
    [InlineData("p.Key == \"1\" && {|KBM2003:p.Key != \"2\"|}")]
    [InlineData("p.IsPublic && {|KBM2003:p.IsPublic is true|}")]
    [InlineData("When(p.Age >= 18).Must({|KBM2003:p.Age >= 16|} && p.IsPublic)")]
    [InlineData("When(p.Age >= 18 && {|KBM2003:p.Age >= 16|}).Must(p.IsPublic)")]
    [InlineData("When(p.Age >= 18 && {|KBM2003:p.Age >= 16|}).Due(p.End, p.Proof, c)")]
    [InlineData("p.Fund is Fund.Esf && p.Fund is {|KBM2003:not Fund.State|}")]
    public Task PartThatChangesNothing_Triggers(string body) => Verify.Reports<RuleSetAnalyzer>(Rule(body));

    [Theory]
    [InlineData("p.Age != null && p.Age >= 18")]
    [InlineData("p.Age >= 18 && p.Body?.Staff >= 10 && (p.Body.Staff is not null)")]
    [InlineData("p.Age >= 16 && (p.Age >= 18 || p.IsPublic)")]
    [InlineData("p.Age >= 0 && p.Key == \"1\"")]
    [InlineData("p.Others.Contains(Fund.Esf).IsTrue || p.Others.Contains(Fund.State).IsTrue")]
    [InlineData("p.Own >= 0.5m * p.Total && p.Own >= 100")]
    [InlineData("AtLeast(2, p.Age >= 16, p.Age >= 18, p.IsPublic)")]
    public Task PartThatDecidesWhatIsOpen_DoesNotTrigger(string body) => Verify.Reports<RuleSetAnalyzer>(Rule(body));

    [Fact]
    public async Task PartThatChangesNothing_IsNamedInWords()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Rule("{|KBM2003:p.End >= new LocalDate(2024, 1, 31)|} && p.End > new LocalDate(2024, 12, 31)"));
        Assert.Equal("„Ende: frühestens am 31.01.2024“ kann entfallen: erfüllt, verletzt und offen bleiben, wie sie sind", reports[0].German());
        Assert.Equal("'end: on or after 31 January 2024' can be left out: met, violated and open stay as they are", reports[0].English());
    }

    [Fact]
    public Task PartOfASharedCondition_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "Young(p) && p.Age >= 18"),
        Rule("B", "p.Age <= 30 && (Young(p) || p.IsPublic)"),
        Condition("Young", "p.Age >= 16 && (p.IsPublic || p.Age > 27)")));

    [Fact]
    public Task SharedConditionAsAWhole_Triggers() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "p.Age >= 18 && {|KBM2003:Older(p)|}"),
        Rule("B", "p.Age <= 12 && ({|KBM2004:Older(p)|} || p.IsPublic)", kind: "Reporting"),
        Condition("Older", "p.Age >= 16")));

    [Theory]
    [InlineData("p.Age >= 18 && (p.Key == \"1\" || {|KBM2004:p.Age < 10|})")]
    [InlineData("p.Age >= 18 && (p.Key == \"1\" || ({|KBM2004:p.Age < 10|}))")]
    [InlineData("p.Age >= 18 && p.Age is 20 or {|KBM2004:10|}")]
    [InlineData("When(p.Fund == Fund.Esf).Must(p.IsPublic || {|KBM2004:p.Fund == Fund.State && p.Age > 3|})")]
    [InlineData("When(p.Age >= 18 && (p.Key == \"1\" || {|KBM2004:p.Age < 10|})).Must(p.IsPublic)")]
    [InlineData("p.Age >= 18 && AtLeast(1, p.IsPublic, p.Key == \"1\", {|KBM2004:p.Age < 10|})")]
    [InlineData("p.IsPublic || {|KBM2004:p.Age > 130|}")]
    public async Task AlternativeThatCannotApply_Triggers(string body)
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Rule(body));
        Assert.StartsWith("Die Alternative „", reports[0].German(), StringComparison.Ordinal);
        Assert.StartsWith("The alternative '", reports[0].English(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.Age >= 18 && (p.Key == \"1\" || p.Age < 30)")]
    [InlineData("!(p.Age >= 18 && (p.Key == \"1\" || p.IsPublic))")]
    [InlineData("p.Age is 20 or 21")]
    public Task AlternativeThatCanApply_DoesNotTrigger(string body) => Verify.Reports<RuleSetAnalyzer>(Rule(body));

    [Fact]
    public async Task RuleTooLargeToDecide_Triggers()
    {
        // Twelve pigeons in eleven holes: every proof of it is long.
        var pigeons = Enumerable.Range(0, 12).Select(p => $"({string.Join(" || ", Enumerable.Range(0, 11).Select(h => $"p.P{p}H{h}"))})");
        var holes = from h in Enumerable.Range(0, 11) from p in Enumerable.Range(0, 12) from q in Enumerable.Range(0, p) select $"!(p.P{p}H{h} && p.P{q}H{h})";
        var words = """[Term("de", "x"), Term("en", "x")]""";
        var members = from p in Enumerable.Range(0, 12) from h in Enumerable.Range(0, 11) select $"{words} public bool P{p}H{h} {{ get; init; }}";
        var body = string.Join(" && ", pigeons.Concat(holes));
        var reports = await Verify.Reports<RuleSetAnalyzer>(Start + $$"""
            public sealed record Large { {{string.Join('\n', members)}} }
            [RuleSet("LARGE")]
            public static partial class LargeRules
            {
                [Rule("A", RuleKind.Financing), InForce("2024-01-01")] public static Norm A(Large p) => {|KBM5007:{{body}}|};
            }
            """);
        Assert.StartsWith("Die Regel „A“ ist zu groß", reports[0].German(), StringComparison.Ordinal);
        Assert.StartsWith("The rule 'A' is too large", reports[0].English(), StringComparison.Ordinal);
    }

    [Fact]
    public Task LargeRuleThatIsEasy_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Rule(
        string.Join(" || ", Enumerable.Range(0, 8).Select(i => $"(p.Key == \"{i}\" && p.Places >= {i + 1})"))));
}
