using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM1004 and KBM1005.</summary>
public sealed class RuleSetAnalyzerWordsTests
{
    private const string Pupil = """
        using KommunalesBildungsmanagement.Rules;
        using static KommunalesBildungsmanagement.Rules.Norms;

        public sealed record Pupil(int? Age, [property: Term("de", "Klasse")] int? Grade, [property: Term("de", "Ort"), Term("de", "Wohnort")] string? Place)
        {
            [Term("de", "Schule"), Term("en", "school")] public School? School { get; init; }
            [Term("de", "…"), Term("en", "pass")] public bool? HasPass { get; init; }
            public bool IsUnread { get; init; }
        }

        public sealed record School(string? Kind);


        """;

    [Fact]
    public async Task MemberWithoutWords_TriggersOnceWhereItIsReadFirst()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Pupil + """
            [RuleSet("S")]
            public static partial class S
            {
                [Rule("A", RuleKind.Eligibility), InForce("2024-01-01")]
                public static Norm A(Pupil p) => {|KBM1004:p.Age >= 16|} && p.Age <= 25 && p.Grade is {|KBM1004:> 3|} && {|KBM1004:p.School!.Kind == "x"|};
                [Rule("B", RuleKind.Eligibility), InForce("2024-01-01")]
                public static Norm B(Pupil p) => p.Age >= 18 && {|KBM1004:p.HasPass == true|} && {|KBM1004:p.Place is not null|};
            }

            [RuleSet("T")]
            public static partial class T
            {
                [Rule("C", RuleKind.Eligibility), InForce("2024-01-01")] public static Norm C(Pupil p) => {|KBM1004:Old(p)|};
                [Condition] public static bool Old(Pupil p) => p.Age > 10;
            }
            """);
        Assert.Equal(
            "Die Regel „A“ liest „Age“, das kein [Term] in beiden Sprachen hat; Erklärungen zeigen dann den Bezeichner", reports[0].German());
        Assert.Equal("Rule 'A' reads 'Age', which has no [Term] in both languages; explanations fall back on the identifier", reports[0].English());
        Assert.Equal("Age", reports[0].AdditionalLocations[0].Written());
        Assert.Equal("Kind", reports[2].AdditionalLocations[0].Written());
    }

    [Fact]
    public Task MemberWithWords_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Rule("p.Age >= 16 && p.Body!.Staff > 3"));

    [Fact]
    public async Task NumberThatTheTextDoesNotMention_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            """    [Rule("A", RuleKind.Financing), InForce("2024-01-01"), {|KBM1005:Text("de", "Mindestens 50 % von 100.000 EUR.")|}, Text("en", "60")]""",
            "    public static Norm A(Case p) => p.Own >= 0.6m * p.Total && p.Total > 100_000;"));
        Assert.Equal("Der deutsche Text der Regel „A“ nennt 0.6 nicht, womit die Bedingung vergleicht".Replace("0.6", "0,6", StringComparison.Ordinal), reports[0].German());
        Assert.Equal("The German text of rule 'A' does not mention 0.6, which the condition compares with", reports[0].English());
    }

    [Theory]
    [InlineData("p.Own >= 0.5m * p.Total", "Mindestens 50 % der Kosten.")]
    [InlineData("p.Own >= 0.5m * p.Total", "Das 0,5-Fache der Kosten.")]
    [InlineData("p.Own >= 0.125m * p.Total", "Mindestens 12,5 % der Kosten.")]
    [InlineData("p.Own > 1234567.5m", "Mehr als 1.234.567,50 EUR.")]
    [InlineData("p.Places >= 1 && p.Age > 0", "Mindestens ein Platz.")]
    [InlineData("p.End > new LocalDate(2024, 1, 31)", "Nach Januar.")]
    public Task NumberThatTheTextMentions_DoesNotTrigger(string body, string text) => Verify.Reports<RuleSetAnalyzer>(
        Set(Rule("A", body).Replace("InForce(", $"Text(\"de\", \"{text}\"), InForce(", StringComparison.Ordinal)));
}
