using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM0005: ids of rule sets, rules and parameters have one form (.editorconfig: kbm.rule_id_pattern).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : RuleAnalyzer
{
    private const string DefaultPattern = "[A-Z0-9]+([.-][A-Z0-9]+)*";

    private static readonly string[] Carriers = ["RuleSet", "Rule", "Parameter"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [StructureDiagnostics.MalformedId];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var patterns = new ConcurrentDictionary<string, Regex>();
        context.RegisterSymbolAction(symbol => Check(symbol, patterns), SymbolKind.NamedType, SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context, ConcurrentDictionary<string, Regex> patterns)
    {
        foreach (var carrier in Carriers)
        {
            if (context.Symbol.Attribute(carrier) is not { } attribute || attribute.Text(0) is not { } id) continue;
            var pattern = context.Setting("kbm.rule_id_pattern") ?? DefaultPattern;
            if (Fits(id, patterns.GetOrAdd(pattern, Whole))) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                StructureDiagnostics.MalformedId, attribute.PlaceOf("id", context.Symbol, context.CancellationToken), id, pattern));
        }
    }

    private static bool Fits(string id, Regex pattern)
    {
        try
        {
            return pattern.IsMatch(id);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // A pattern of the host that is no regular expression is read as the text itself, so that it is noticed.
    private static Regex Whole(string pattern)
    {
        try
        {
            return Made(pattern);
        }
        catch (ArgumentException)
        {
            return Made(Regex.Escape(pattern));
        }
    }

    private static Regex Made(string pattern) => new($"^(?:{pattern})\\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
}
