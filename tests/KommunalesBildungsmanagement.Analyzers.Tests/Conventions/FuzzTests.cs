using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Tokens of the sample's rules are deleted and exchanged at random: neither the generator nor an analyzer may throw.</summary>
/// <remarks>The environment variable KBM_FUZZ says how often (200 without it; the build server 10,000 times); KBM_FUZZ_SEED repeats a run.</remarks>
public sealed class FuzzTests
{
    [Fact]
    public async Task SampleWithTokensDeletedOrSwapped_DoesNotThrow()
    {
        var stop = TestContext.Current.CancellationToken;
        var count = Number("KBM_FUZZ") ?? 200;
        var seed = Number("KBM_FUZZ_SEED") ?? Environment.TickCount;
        var folder = Diagnostics.PathOf("samples/Fachverfahren");
        string[] usings = ["global using System; global using System.Linq; global using System.Collections.Generic;"];
        var host = new Host([.. usings, .. Directory.GetFiles(folder, "*.cs").Order().Select(File.ReadAllText)]);
        var project = host.Open();
        var compilation = (await project.GetCompilationAsync(stop))!;
        var rules = compilation.SyntaxTrees.Where(t => t.ToString().Contains("[Rule(", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, rules.Length);

        await Parallel.ForAsync(0, count, stop, async (i, _) =>
        {
            var random = new Random(unchecked(seed + i));
            var tree = rules[random.Next(rules.Length)];
            var mutated = Mutate(await tree.GetRootAsync(stop), random);
            var edited = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(mutated, (CSharpParseOptions)tree.Options, tree.FilePath, cancellationToken: stop));
            var told = $"KBM_FUZZ_SEED={unchecked(seed + i)} KBM_FUZZ=1\n{mutated}";
            var driver = CSharpGeneratorDriver.Create([new RuleGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)tree.Options)
                .RunGeneratorsAndUpdateCompilation(edited, out var generated, out var _, stop);
            Assert.True(driver.GetRunResult().Results[0].Exception is null, $"{driver.GetRunResult().Results[0].Exception}\n{told}");
            var reports = await generated.WithAnalyzers([.. Verify.Everything]).GetAnalyzerDiagnosticsAsync(stop);
            Assert.True(reports.FirstOrDefault(r => r.Id == "AD0001") is not { } thrown, $"{reports.FirstOrDefault(r => r.Id == "AD0001")}\n{told}");
        });
    }

    private static string Mutate(SyntaxNode root, Random random)
    {
        var text = root.ToFullString();
        var tokens = root.DescendantTokens().Where(t => t.Span.Length > 0).ToList();
        for (var change = random.Next(3); change >= 0; change--)
        {
            var one = tokens[random.Next(tokens.Count)].Span;
            var other = tokens[random.Next(tokens.Count)].Span;
            if (one.End > other.Start || random.Next(2) == 0) text = text.Remove(Math.Min(one.Start, text.Length), Math.Min(one.Length, text.Length - Math.Min(one.Start, text.Length)));
            else if (other.End <= text.Length)
                text = text[..one.Start] + text.Substring(other.Start, other.Length) + text[one.End..other.Start] + text.Substring(one.Start, one.Length) + text[other.End..];
        }

        return text;
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
