using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM2001 and KBM2005.</summary>
public sealed class RuleSetAnalyzerContradictionTests
{
    [Theory]
    [InlineData("{|KBM2001:p.Age >= 25|} && p.Age <= 16")]
    [InlineData("p.Key != null && ({|KBM2001:p.Age > 25|} && (p.Age < 26))")]
    [InlineData("p.Age is {|KBM2001:> 120|}")]
    [InlineData("p.Age is {|KBM2001:>= 25|} && (p.Age is <= 16)")]
    [InlineData("{|KBM2001:25 <= p.Age|} && !(p.Age > 16)")]
    [InlineData("{|KBM2001:p.Fund == Fund.Esf|} && p.Fund == Fund.State")]
    [InlineData("p.Fund is {|KBM2001:not Fund.Esf|} && p.Fund is not (Fund.State or Fund.Municipal)")]
    [InlineData("{|KBM2001:p.Key == \"09186\"|} && p.Key == \"09777\"")]
    [InlineData("{|KBM2001:p.Age == null|} && p.Age > 3")]
    [InlineData("{|KBM2001:p.Age is null|} && p.Age.HasValue")]
    [InlineData("{|KBM2001:p.Body?.Staff is null|} && p.Body!.Staff >= 10")]
    [InlineData("{|KBM2001:p.Body?.Staff >= 10|} && p.Body!.Staff < 10")]
    [InlineData("{|KBM2001:!(p.Age < 18 || p.Age > 20)|} && p.Age != 18 && p.Age != 19 && p.Age != 20")]
    [InlineData("{|KBM2001:p.IsPublic|} && p.IsPublic is false")]
    [InlineData("{|KBM2001:p.IsWeak == true|} && !(p.IsWeak is true)")]
    [InlineData("{|KBM2001:p.Own >= 0.6m * p.Total|} && p.Own < 0.5m * p.Total")]
    [InlineData("{|KBM2001:p.Proof > p.End|} && p.End >= new LocalDate(2025, 1, 1) && p.Proof < new LocalDate(2025, 1, 1)")]
    [InlineData("{|KBM2001:p.Languages!.Contains(\"de\")|} && !p.Languages.Contains(\"de\")")]
    [InlineData("{|KBM2001:p.Others.Contains(Fund.Esf).IsTrue|} && !p.Others.Contains(Fund.Esf).IsTrue")]
    [InlineData("{|KBM2001:AtLeast(2, p.Age > 60, p.Age < 20, p.IsPublic)|} && !p.IsPublic")]
    public Task Contradiction_Triggers(string body) => Verify.Reports<RuleSetAnalyzer>(Rule(body));

    [Theory]
    [InlineData("p.Age is >= 16 and <= 25")]
    [InlineData("p.Age > 25 && p.Age < 27")]
    [InlineData("p.Fund is not Fund.Esf && p.Fund is not Fund.Municipal")]
    [InlineData("p.Key == \"09186\" || p.Key == \"09777\"")]
    [InlineData("p.Key == \"a\" && p.Name == \"b\"")]
    [InlineData("p.Own >= 0.5m * p.Total && p.Own < 0.6m * p.Total")]
    [InlineData("p.Others.Contains(Fund.Esf).IsTrue && p.Others.Contains(Fund.State).IsTrue")]
    [InlineData("p.Languages!.Contains(\"de\") && !p.Languages.Contains(\"en\")")]
    [InlineData("Due(p.End, p.Proof, c)")]
    [InlineData("When(p.IsPublic).Due(Deadline.MonthsAfter(p.End, 6), p.Proof, c)")]
    public Task Consistent_DoesNotTrigger(string body) => Verify.Reports<RuleSetAnalyzer>(Rule(body));

    [Fact]
    public async Task Contradiction_TellsThePartsAndTheirPlaces()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Rule("p.IsPublic && {|KBM2001:p.Age >= 25|} && p.Key == \"1\" && p.Age is <= 16"));
        Assert.Equal("„A“ ist nie erfüllbar: Alter: mindestens 25 und Alter: höchstens 16", reports[0].German());
        Assert.Equal("'A' can never be met: age: at least 25 and age: at most 16", reports[0].English());
        Assert.Equal("<= 16", reports[0].AdditionalLocations[0].Written());
    }

    [Fact]
    public async Task RequirementAgainstScope_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Rule("When({|KBM2001:p.Fund == Fund.Esf|}).Must(p.IsPublic && p.Fund is Fund.Municipal)"));
        Assert.Equal("'A' can never be met: fund: ESF and fund: municipality", reports[0].English());
    }

    [Fact]
    public async Task ConditionOfTheClass_TriggersAtTheCall()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "{|KBM2001:Adult(p)|} && p.Age < 16"), Condition("Adult", "p.Age >= 18 && p.IsPublic")));
        Assert.Equal("„A“ ist nie erfüllbar: Adult zutreffend und Alter: weniger als 16", reports[0].German());
    }

    [Fact]
    public async Task ConditionOfAnotherFile_TriggersAtTheCall()
    {
        var body = Rule("A", "p.IsPublic && ({|KBM2001:Shared.Adult(p)|} && p.Age < 16)");
        var shared = "\n\n\n" + Usings + "public static partial class Shared\n{\n" + Condition("Adult", "Older(p)") + "\n}";
        var other = Usings + "static partial class Shared\n{\n" + Condition("Older", "p.Age >= 18") + "\n}";
        await Verify.Reports<RuleSetAnalyzer>(new Host(Set(body), shared, other));
        await Verify.Reports<RuleSetAnalyzer>(new Host(shared, other, Set(body)));
    }

    [Fact]
    public async Task ContradictionInsideOfACondition_TriggersOnce()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "Nobody(p)"),
            Rule("B", "p.IsPublic && Nobody(p)"),
            Rule("C", "When(Nobody(p)).Must(p.IsPublic)"),
            Condition("Nobody", "{|KBM2001:p.Age >= 25|} && p.Age <= 16")));
        Assert.Equal("„Nobody“ ist nie erfüllbar: Alter: mindestens 25 und Alter: höchstens 16", reports[0].German());
    }

    [Fact]
    public async Task RuleThatNeverApplies_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", "When({|KBM2005:p.IsPublic|} && p.Age >= 3 && !p.IsPublic).Must(p.Age > 3)"),
            Rule("B", "When(p.Age is {|KBM2005:> 120|}).Due(p.End, p.Proof, c)")));
        Assert.Equal("Die Regel „A“ kann nie gelten: öffentlich: ja und nicht (öffentlich: ja)", reports[0].German());
        Assert.Equal("Rule 'B' can never apply: age: more than 120", reports[1].English());
    }

    [Fact]
    public Task RuleThatApplies_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "When(p.IsPublic || !p.IsPublic).Must(p.Age > 3)"),
        Rule("B", "When(p.Age is null).Must(p.IsPublic)")));

    [Fact]
    public Task ValuesThatAreOnlyCalledAlike_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>("""
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;

        public sealed record Visit
        {
            [Term("de", "heute"), Term("en", "today")] public LocalDate Today { get; init; }
            [Term("de", "Art"), Term("en", "kind")] public string Kind { get; init; } = "";
        }

        [RuleSet("VISITS")]
        public static partial class VisitRules
        {
            [Rule("A", RuleKind.Reporting), InForce("2024-01-01")] public static Norm A(Visit p, RuleContext c) => p.Today < c.Today;
            [Rule("B", RuleKind.Reporting), InForce("2024-01-01")] public static Norm B(Visit p) => Rank(p.Kind) > 3 && Rank("kind") < 3;
            [RuleFunction, Term("de", "Rang von {0}"), Term("en", "rank of {0}")] public static int Rank(string text) => text.Length;
        }
        """);

    private const string Usings = "using KommunalesBildungsmanagement.Rules;\n";
}
