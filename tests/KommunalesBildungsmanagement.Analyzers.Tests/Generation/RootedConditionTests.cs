using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

/// <summary>A shared condition may be asked about a part of the subject.</summary>
public sealed class RootedConditionTests
{
    private const string Rules = """
        using KommunalesBildungsmanagement.Rules;
        using KommunalesBildungsmanagement.Analyzers.Tests.Generation;

        public sealed record Member(Household Home, int? Years);

        [RuleSet("SAMPLE")]
        public static partial class SampleRules
        {
            [Rule("A-1", RuleKind.Eligibility), InForce("2024-01-01")]
            public static Norm A(Household h) => IsGrown(h);

            [Rule("A-2", RuleKind.Eligibility), InForce("2024-01-01")]
            public static Norm B(Member m) => m.Years >= 3 && IsGrown(m.Home);

            [Condition] public static bool IsGrown(Household h) => IsAdult(h) && h.Members + 1 < 4;

            [Condition] public static bool IsAdult(Household h) => h.Age >= 18;
        }
        """;

    [Fact]
    public async Task Condition_AboutAPart_ReadsThePathsOfThePart()
    {
        var compiled = await Compiled.From(new(Rules), "SampleRules");

        Assert.Equal(["age", "members"], compiled.Catalogue.Find("A-1", new(2024, 1, 1))!.Reads);
        Assert.Equal(["home.age", "home.members", "years"], compiled.Catalogue.Find("A-2", new(2024, 1, 1))!.Reads);
    }

    [Fact]
    public async Task Condition_AboutAnotherObject_Triggers() => await Verify.Reports<RuleSetAnalyzer>(Sample.RuleSet("""
            private static readonly Person Somebody = new(7);

            [Rule("R", RuleKind.Eligibility), Cite("X", "1", Edition = "2024-01-01"), InForce("2024-01-01")]
            public static Norm A(Person p) => p.Age >= 16 && IsOld({|KBM5001:Somebody|});

            [Condition, Term("de", "alt"), Term("en", "old")]
            public static bool IsOld(Person p) => p.Age > 60;
        """));
}
