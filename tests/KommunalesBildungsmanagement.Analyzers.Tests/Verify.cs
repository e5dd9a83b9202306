using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Compiles a source and compares what an analyzer reports with the spans marked <c>[|…|]</c>.</summary>
internal static class Verify
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(MetadataReference (p) => MetadataReference.CreateFromFile(p))];

    public static async Task<ImmutableArray<Diagnostic>> Reports<TAnalyzer>(string marked)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var (source, spans) = Unmark(marked);
        var compilation = CSharpCompilation.Create(
            "Host", [CSharpSyntaxTree.ParseText(source)], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        // An analyzer that throws reports AD0001, which is no expected span either.
        var reports = await compilation.WithAnalyzers([new TAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(spans.OrderBy(s => s.Start), reports.Select(r => r.Location.SourceSpan).OrderBy(s => s.Start));
        return reports;
    }

    private static (string Source, List<TextSpan> Spans) Unmark(string marked)
    {
        var (source, spans, start) = ("", new List<TextSpan>(), 0);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|")) (start, i) = (source.Length, i + 1);
            else if (marked.AsSpan(i).StartsWith("|]"))
            {
                spans.Add(TextSpan.FromBounds(start, source.Length));
                i++;
            }
            else source += marked[i];
        }

        return (source, spans);
    }
}
