using KommunalesBildungsmanagement.Analyzers.Tests.Generation;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers.Tests.Snippets;

/// <summary>What the documents show compiles, prints what they say it prints, and is refused where they say so.</summary>
public sealed class SnippetTests
{
    private static readonly Snippets Language = Snippets.Of("docs/rule-language.md");
    private static readonly Snippets Readme = Snippets.Of("README.md").Section("Write a rule");

    [Fact]
    public Task RuleLanguage_Snippets_CompileWithoutErrorsAndWarnings() => AreClean(Language.ToHost());

    [Fact]
    public Task Readme_Snippets_CompileWithoutErrorsAndWarnings() => AreClean(Readme.ToHost());

    [Theory]
    [InlineData("Host", "Explain")]
    [InlineData("Host", "Judge")]
    [InlineData("PlaqueExamples", "Missed")]
    public async Task RuleLanguage_Outputs_AreThoseOfTheSnippets(string type, string method)
    {
        var compiled = await Compiled.From(Language.ToHost(), "GrantRules");
        var output = (string)compiled.Assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;
        Shows(Language, $"```text\n{output.TrimEnd('\n')}\n```");
    }

    [Fact]
    public async Task Readme_Output_IsThatOfTheSnippet()
    {
        var compiled = await Compiled.From(Readme.ToHost(), "CourseRules");
        var output = (string)compiled.Assembly.GetType("Use", throwOnError: true)!.GetMethod("Explain")!.Invoke(null, null)!;
        Shows(Readme, $"```text\n{output.TrimEnd('\n')}\n```");
    }

    [Fact]
    public async Task RuleLanguage_Refused_IsRefused()
    {
        var refused = Language.Refused().ToList();
        Assert.True(refused.Count >= 4);
        foreach (var (rule, id) in refused) Assert.Contains(await Reports(Language, rule), r => r.Id == id);
    }

    [Fact]
    public async Task Readme_WrongRule_GetsTheMessageThatIsShown()
    {
        var (rule, id) = Assert.Single(Readme.Refused());
        var report = (await Reports(Readme, rule)).First(r => r.Id == id);
        Shows(Readme, $"{id}: {report.English().Replace("'R'", "'KURS-ALTER'", StringComparison.Ordinal)}");
    }

    private static void Shows(Snippets document, string text) =>
        Assert.True(document.Text.Contains(text, StringComparison.Ordinal), $"The document does not show:\n{text}");

    private static Task<IEnumerable<Diagnostic>> Reports(Snippets document, string rule)
    {
        var host = document.ToHost($$"""
            [RuleSet("WRONG")]
            public static partial class WrongRules
            {
                [Rule("R", RuleKind.Financing), Text("de", "Satz."), Text("en", "Sentence."), Cite("D", "Nr. 1", Edition = "2024-01-01"), InForce("2024-01-01")]
                {{rule}};
            }
            """);
        return All(host);
    }

    private static async Task AreClean(Host host) =>
        Assert.DoesNotContain(await All(host), r => r.Severity >= DiagnosticSeverity.Warning && r.Descriptor.IsEnabledByDefault);

    private static async Task<IEnumerable<Diagnostic>> All(Host host) => await host.Run(host.Open(), Verify.Everything);
}
