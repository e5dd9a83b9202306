using static KommunalesBildungsmanagement.Analyzers.Tests.Funding;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>KBM5001, KBM5002 and KBM5003.</summary>
public sealed class RuleSetAnalyzerLanguageTests
{
    [Theory]
    [InlineData("{|KBM5001:p.Key!.StartsWith(\"09\")|} && p.Age >= 16", "Expression")]
    [InlineData("p.Age >= 16 && ({|KBM5001:p.IsPublic ? p.IsWeak == true : p.Age > 3|})", "Expression")]
    [InlineData("p.Body is {|KBM5001:{ Staff: > 3 }|}", "Expression")]
    [InlineData("p.Age is {|KBM5001:int age|}", "Expression")]
    [InlineData("{|KBM5001:Limits.Least|} is > 3 and < 5", "Value")]
    [InlineData("{|KBM5001:Limits.Least|} < p.Age", "Value")]
    [InlineData("({|KBM5001:p.Age ?? 3|}) > 3", "Value")]
    [InlineData("{|KBM5001:p.Body|} is not null", "Type")]
    [InlineData("{|KBM5001:p.Body|} == null && p.Age > 3", "Type")]
    [InlineData("p.Own > {|KBM5001:p.Total / p.Places|}", "Division")]
    [InlineData("{|KBM5001:AtLeast(3, p.IsPublic, p.Age > 3)|}", "Count")]
    [InlineData("{|KBM5001:AtLeast(p.Places, p.IsPublic)|}", "Count")]
    [InlineData("When({|KBM5001:p.Key!.StartsWith(\"09\")|}).Must({|KBM5001:p.Name!.StartsWith(\"09\")|})", "Expression")]
    [InlineData("When(p.IsPublic).Due({|KBM5001:Limits.Day|}, p.Proof, c)", "Value")]
    public async Task OutsideTheLanguage_Triggers(string body, string reason)
    {
        var report = (await Verify.Reports<RuleSetAnalyzer>(new Host(Rule(body), Limits)))[0];
        Assert.EndsWith(Phrase.Of(report.Descriptor, reason).ToString(new System.Globalization.CultureInfo("de")), report.German(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutsideTheLanguage_IsNamedAsWritten()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Rule("{|KBM5001:p.Key!.StartsWith(\"09\")|} && p.Age >= 16"));
        Assert.Equal("„p.Key!.StartsWith(\"09\")“ liegt außerhalb der Regelsprache: diese Form von Bedingung gibt es nicht", reports[0].German());
        Assert.Equal("'p.Key!.StartsWith(\"09\")' is outside the rule language: there is no such form of condition", reports[0].English());
    }

    [Fact]
    public Task ConditionOutsideTheLanguage_TriggersThereOnly() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "Local(p) && p.Age >= 16 && p.Age < 3"), Rule("B", "Local(p)"), Condition("Local", "{|KBM5001:p.Key!.StartsWith(\"09\")|}")));

    [Theory]
    [InlineData("p.Age >= 16 && p.Body!.Staff > 3 && p.Own <= 0.5m * p.Total")]
    [InlineData("p.End <= c.Today && p.End!.Value <= new LocalDate(2025, 12, 31)")]
    [InlineData("p.Languages!.Contains(\"de\") && p.Key == (\"09\") && Age.On(p.End, c.Today) >= 3")]
    [InlineData("p.Own / 100 > 3 && AtLeast(1, p.IsPublic, p.IsWeak is true)")]
    [InlineData("p.Key!.Length > 3 && p.IsPublic")]
    [InlineData("p.Age > Limits.Most && p.Own <= Limits.Rate(c)")]
    public Task InsideTheLanguage_DoesNotTrigger(string body) => Verify.Reports<RuleSetAnalyzer>(new Host(Rule(body), Limits));

    [Theory]
    [InlineData("{|KBM5002:p.Proof <= Deadline.MonthsAfter(p.End, 6)|} && p.Age > 3")]
    [InlineData("When(p.IsPublic).Must(!({|KBM5002:Deadline.DaysAfter(p.End, 6) > c.Today|}))")]
    [InlineData("{|KBM5002:p.Others.Contains(Fund.Esf).IsTrue|}")]
    [InlineData("p.Age > 3 && {|KBM5002:InTime(p)|}")]
    public async Task FunctionOrPartialSetInSql_Triggers(string body)
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(Set(
            Rule("A", body, more: ", RunsIn = RunsIn.Sql"), Condition("InTime", "p.Proof <= Deadline.WeeksAfter(p.End, 6)")));
        Assert.EndsWith("übersetzen; die Regel „A“ soll aber dort laufen", reports[0].German(), StringComparison.Ordinal);
        Assert.EndsWith("cannot be translated to SQL, but the rule 'A' says that it runs there", reports[0].English(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.Proof <= p.End && p.Age is >= 3 and < 5 && p.Own >= 0.5m * p.Total", "RunsIn.Sql")]
    [InlineData("p.Proof <= Deadline.MonthsAfter(c.Today, 6)", "RunsIn.Sql")]
    [InlineData("p.Languages!.Contains(\"de\")", "RunsIn.Sql")]
    [InlineData("p.Proof <= Deadline.MonthsAfter(p.End, 6)", "RunsIn.Memory")]
    public Task SqlOrMemory_DoesNotTrigger(string body, string where) =>
        Verify.Reports<RuleSetAnalyzer>(Set(Rule("A", body, more: $", RunsIn = {where}")));

    [Fact]
    public async Task ConditionThatCannotBeRead_Triggers()
    {
        var reports = await Verify.Reports<RuleSetAnalyzer>(new Host(Set(
            Rule("A", "p.Age > 3 && ({|KBM5003:Again(p)|})"),
            Rule("B", "{|KBM5003:Written(p)|}"),
            Rule("D", "{|KBM5003:Stored.Foreign(p)|}"),
            Condition("Again", "p.Age > 4 || {|KBM5003:Round(p)|}"),
            Condition("Round", "p.Age > 5 && {|KBM5003:Again(p)|}"),
            """    [Condition] public static bool Written(Case p) { var age = p.Age; return age > 3; }"""),
            """
            using KommunalesBildungsmanagement.Rules;
            public abstract class Stored { [Condition] public static extern bool Foreign(Case p); }
            """));
        Assert.Equal(
            [
                "Die Bedingung „Again“ kann nicht in die Regel gelesen werden: sie führt auf sich selbst zurück",
                "Die Bedingung „Written“ kann nicht in die Regel gelesen werden: sie ist nicht ein einziger Ausdruck",
                "Die Bedingung „Foreign“ kann nicht in die Regel gelesen werden: sie ist nicht ein einziger Ausdruck",
                "Die Bedingung „Round“ kann nicht in die Regel gelesen werden: sie führt auf sich selbst zurück",
                "Die Bedingung „Again“ kann nicht in die Regel gelesen werden: sie führt auf sich selbst zurück",
            ],
            reports.Select(r => r.German()));
        Assert.Equal("The condition 'Again' cannot be read into the rule: it leads back to itself", reports[0].English());
    }

    [Fact]
    public Task ConditionThatIsCalledTwice_DoesNotTrigger() => Verify.Reports<RuleSetAnalyzer>(Set(
        Rule("A", "Adult(p) && p.IsPublic || !Adult(p) && p.Age > 3"), Condition("Adult", "p.Age >= 18")));

    private const string Limits = """
        using KommunalesBildungsmanagement.Rules;
        using NodaTime;
        public static partial class Limits
        {
            public static int Least;
            public static LocalDate Day => default;
            public const int Most = 30;
            [Parameter("RATE"), Value("20", "2024-01-01")] public static partial decimal? Rate(RuleContext context);
        }
        """;
}
