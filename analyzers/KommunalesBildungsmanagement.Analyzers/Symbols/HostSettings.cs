using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What a host sets in .editorconfig and in additional files.</summary>
internal static class HostSettings
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>A value of .editorconfig for the file in which the symbol is declared; <see langword="null"/> if it is not set or blank.</summary>
    public static string? Setting(this SymbolAnalysisContext context, string key)
    {
        if (context.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree is not { } tree) return null;
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
    }

    /// <summary>The text of the additional file with this name; <see langword="null"/> if there is none.</summary>
    public static SourceText? AdditionalFile(this AnalyzerOptions options, string name, CancellationToken cancellation) =>
        options.AdditionalFiles.FirstOrDefault(f => FileName(f.Path).Equals(name, StringComparison.OrdinalIgnoreCase))?.GetText(cancellation);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);
}
