using KommunalesBildungsmanagement.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Generation;

public sealed class RuleGeneratorTests
{
    private const string Start = """
        using KommunalesBildungsmanagement.Rules;
        using KommunalesBildungsmanagement.Analyzers.Tests.Generation;
        using NodaTime;
        using static KommunalesBildungsmanagement.Rules.Norms;

        """;

    private const string Rules = Start + """
        [RuleSet("SAMPLE", Programme = "Muster")]
        public static partial class SampleRules
        {
            [Rule("A-1", RuleKind.Eligibility), Text("de", "Von 16 bis 25 „Jahre“ & \"mehr\"."), Text("en", "From 16 to 25.")]
            [Cite("Konzept", "Nr. 3", Edition = "2024-01-01", Url = "https://example.org/?a=1&b=2", Confidence = Confidence.Read)]
            [InForce("2024-01-01", "2024-12-31")]
            public static Norm Young(Household h) => h.Age is >= 16 and <= 25 && IsSmall(h);

            [Rule("A-1", RuleKind.Eligibility), InForce("2025-01-01")]
            public static Norm Younger(Household h) => h.Age is >= 15 and <= 25 && IsSmall(h);

            [Rule("A-2", RuleKind.Reporting), InForce("2024-01-01")]
            public static Norm Report(Household h, RuleContext c) => When(h.IsOpen).Due(Deadline.MonthsAfter(h.Since, 6), h.Lease?.End, c);
        }
        """;

    private const string Conditions = Start + """
        public static partial class SampleRules
        {
            [Condition, Term("de", "kleiner Haushalt"), Term("en", "small household")]
            public static bool IsSmall(Household h) => h.Members < 3;
        }
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Catalogue_KnowsEveryVersionWithItsSources()
    {
        var catalogue = (await Compiled.From(new(Rules, Conditions), "SampleRules")).Catalogue;

        Assert.Equal(("SAMPLE", "Muster"), (catalogue.RuleSet, catalogue.Programme));
        Assert.Equal(["A-1 (2024-01-01)", "A-1 (2025-01-01)", "A-2 (2024-01-01)"], catalogue.Entries.Select(e => e.ToString()));
        var first = catalogue.Find("A-1", new(2024, 12, 31))!;
        Assert.Equal(new LocalizedText("Von 16 bis 25 „Jahre“ & \"mehr\".", "From 16 to 25."), first.Text);
        Assert.Equal(new Citation("Konzept", "Nr. 3", new LocalDate(2024, 1, 1), "https://example.org/?a=1&b=2", Confidence.Read), Assert.Single(first.Citations));
        Assert.Equal(["age", "members"], first.Reads);
        Assert.Equal("SampleRules.Young", first.Member);
        Assert.Equal(new LocalDate(2024, 12, 31), first.To);
        Assert.Equal(16, first.ContentHash.Length);
        Assert.Equal(3, catalogue.Entries.Select(e => e.ContentHash).Distinct().Count());
    }

    [Fact]
    public async Task ContentHash_WordsAndSourcesChanged_IsTheSame()
    {
        var before = (await Compiled.From(new(Rules, Conditions), "SampleRules")).Catalogue;
        var after = (await Compiled.From(
            new(Rules.Replace("From 16", "Aged 16", StringComparison.Ordinal).Replace("Nr. 3", "Nr. 4", StringComparison.Ordinal), Conditions.Replace("kleiner", "knapper", StringComparison.Ordinal)),
            "SampleRules")).Catalogue;
        var changed = (await Compiled.From(new(Rules, Conditions.Replace("< 3", "<= 3", StringComparison.Ordinal)), "SampleRules")).Catalogue;

        Assert.Equal(before.Entries.Select(e => e.ContentHash), after.Entries.Select(e => e.ContentHash));
        Assert.NotEqual(before.Entries[0].ContentHash, changed.Entries[0].ContentHash);
        Assert.Equal(before.Entries[2].ContentHash, changed.Entries[2].ContentHash);
    }

    [Theory]
    [InlineData("2024-03-31", null, "2024-09-30", RuleVerdict.Pending)]
    [InlineData("2024-03-31", null, "2024-10-01", RuleVerdict.NotMet)]
    [InlineData("2024-03-31", "2024-09-30", "2024-10-01", RuleVerdict.Met)]
    [InlineData("2024-03-31", "2024-10-01", "2024-10-01", RuleVerdict.NotMet)]
    [InlineData("2023-08-31", "2024-02-29", "2024-10-01", RuleVerdict.Met)]
    [InlineData(null, null, "2024-10-01", RuleVerdict.Undetermined)]
    [InlineData(null, "2024-01-01", "2024-10-01", RuleVerdict.Undetermined)]
    public async Task Due_DayDoneAndToday_DecideTheVerdict(string? since, string? done, string today, RuleVerdict expected)
    {
        var rule = (await Compiled.From(new(Rules, Conditions), "SampleRules")).Rule<Household>("Report");
        LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var context = new RuleContext(Day(today)!.Value);
        var household = new Household { IsOpen = true, Since = Day(since), Lease = new(default, Day(done)) };

        Assert.Equal(expected, rule.Evaluate(household, context));
        Assert.Equal(expected, rule.Conditions(context).Evaluate(household));
        Assert.Equal(expected, rule.Explain(household, context).Verdict);
        Assert.Equal(RuleVerdict.NotApplicable, rule.Evaluate(household with { IsOpen = false }, context));
    }

    [Fact]
    public async Task Generated_CodeHasNoWarnings()
    {
        var project = new Host(Rules, Conditions).Open();
        var compilation = (await project.GetCompilationAsync(Stop))!;
        Driver(project).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _, Stop);
        Assert.Empty(compilation.GetDiagnostics(Stop).Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public async Task EditElsewhere_LeavesEveryOutputCached()
    {
        var project = new Host(Rules, Conditions, "class Other { int A; }").Open();
        var compilation = (await project.GetCompilationAsync(Stop))!;
        var driver = Driver(project).RunGenerators(compilation, Stop);
        var edited = Replace(compilation, "int A;", "int A; int B;");
        var result = driver.RunGenerators(edited, Stop).GetRunResult().Results[0];

        Assert.All(
            result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs),
            o => Assert.Contains(o.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
        string[] steps = [RuleGenerator.RulesStep, RuleGenerator.TermsStep, RuleGenerator.CataloguesStep];
        Assert.All(
            steps.SelectMany(name => result.TrackedSteps[name]).SelectMany(s => s.Outputs),
            o => Assert.Contains(o.Reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Theory]
    [InlineData("[Rule(\"A-1\", RuleKind.Eligibility), InForce(\"2025-01-01\")]", "// a comment\n[Rule(\"A-1\", RuleKind.Eligibility), InForce(\"2025-01-01\")]", 0)]
    [InlineData("h.Age is >= 15 and", "h.Age is >= 14 and", 1)]
    [InlineData("h.Members < 3", "h.Members < 4", 2)]
    [InlineData("\"Muster\"", "\"Anderes\"", 1)]
    public async Task Edit_RewritesOnlyTheFilesItConcerns(string before, string after, int files)
    {
        var project = new Host(Rules, Conditions).Open();
        var compilation = (await project.GetCompilationAsync(Stop))!;
        var driver = Driver(project).RunGenerators(compilation, Stop);
        var first = Texts(driver);
        var second = Texts(driver.RunGenerators(Replace(compilation, before, after), Stop));

        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.Equal(files, first.Count(f => second[f.Key] != f.Value));
    }

    [Fact]
    public async Task RuleOutsideTheLanguage_TheOthersStillCompile()
    {
        var host = new Host(
            Rules.Replace("h.Age is >= 15 and <= 25", "h.Key!.StartsWith(\"09\")", StringComparison.Ordinal), Conditions) { AllowedErrors = [] };
        var compiled = await Compiled.From(host, "SampleRules");
        Assert.Equal(["Young", "Report"], compiled.Catalogue.Entries.Select(e => e.Member.Split('.')[1]));
    }

    [Theory]
    [InlineData("[Parameter(\"A\"), Value(\"1\", \"2024-01-01\")] public static partial int? Same(RuleContext c);")]
    [InlineData("[Rule(\"A\", RuleKind.Eligibility), InForce(\"2024-01-01\")] public static Norm Same(Household h) => h.IsOpen;")]
    public async Task TwoMethodsOfOneName_DoNotThrow(string member)
    {
        var project = new Host(Start + $"[RuleSet(\"S\")] public static partial class S {{ {member}\n{member} }}").Open();
        var compilation = (await project.GetCompilationAsync(Stop))!;
        var result = Driver(project).RunGenerators(compilation, Stop).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public async Task Parameter_HasTheValueOfTheReferenceDate()
    {
        var compiled = await Compiled.From(
            new(Start + """
                [RuleSet("P")]
                public static partial class P
                {
                    [Parameter("LIMIT"), Value("538", "2024-01-01", "2024-12-31"), Value("556.5", "2025-01-01")]
                    public static partial decimal? Limit(RuleContext context);

                    [Rule("R", RuleKind.Financing), InForce("2024-01-01")]
                    public static Norm R(Household h, RuleContext c) => h.Income <= Limit(c);
                }
                """),
            "P");
        RuleVerdict At(int year, decimal income) => compiled.Rule<Household>("R").Evaluate(
            new() { Income = income }, new RuleContext(new LocalDate(2026, 1, 1)) { ReferenceDate = new LocalDate(year, 12, 31) });

        Assert.Equal(RuleVerdict.Undetermined, At(2023, 1));
        Assert.Equal((RuleVerdict.Met, RuleVerdict.NotMet), (At(2024, 538), At(2024, 538.01m)));
        Assert.Equal((RuleVerdict.Met, RuleVerdict.NotMet), (At(2025, 556.5m), At(2025, 556.51m)));
    }

    [Theory]
    [InlineData("Age")]
    [InlineData("EUShare")]
    [InlineData("ID")]
    [InlineData("A")]
    [InlineData("lower")]
    [InlineData("XÖffnung")]
    [InlineData("IOStream2X")]
    public void Name_IsTheOneTheLibraryGives(string member) =>
        Assert.Equal(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member), CamelCase.Of(member));

    private static CSharpGeneratorDriver Driver(Project project) => CSharpGeneratorDriver.Create(
        [new RuleGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)project.ParseOptions!,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static Dictionary<string, string> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    private static Compilation Replace(Compilation compilation, string before, string after)
    {
        var tree = compilation.SyntaxTrees.Single(t => t.ToString().Contains(before, StringComparison.Ordinal));
        var edited = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(tree.ToString().Replace(before, after, StringComparison.Ordinal)));
        return compilation.ReplaceSyntaxTree(tree, edited);
    }
}
