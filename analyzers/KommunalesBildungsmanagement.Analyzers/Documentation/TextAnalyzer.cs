using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1002: a rule has its sentence in every language of the host (.editorconfig: kbm.rule_text_languages).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextAnalyzer : RuleAnalyzer
{
    /// <summary>Property of the report: the languages without a text, parted by commas.</summary>
    internal const string Missing = "missing";

    private const string DefaultLanguages = "de, en";

    private static readonly char[] Separators = [',', ';', ' '];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DocumentationDiagnostics.NoText];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterSymbolAction(Check, SymbolKind.Method);

    private static void Check(SymbolAnalysisContext context)
    {
        var method = context.Symbol;
        if (method.Attribute("Rule") is not { } rule) return;
        var name = rule.Text(0) ?? method.Name;
        var texts = method.Attributes("Text").ToList();
        if (texts.Any(t => !t.IsUnderstood())) return;

        var missing = new List<string>();
        foreach (var language in Languages(context))
        {
            var written = texts.FindAll(t => t.Text(0) == language);
            if (written.Count == 0) missing.Add(language);
            foreach (var text in written.Where(t => Stub.IsUnwritten(t.Text(1))))
                context.ReportDiagnostic(Diagnostic.Create(
                    DocumentationDiagnostics.NoText, text.PlaceOf("text", method, context.CancellationToken), name, language));
        }

        if (missing.Count == 0) return;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Missing, string.Join(",", missing));
        var languages = string.Join(", ", missing);
        context.ReportDiagnostic(Diagnostic.Create(DocumentationDiagnostics.NoText, method.Locations[0], properties, name, languages));
    }

    private static IEnumerable<string> Languages(SymbolAnalysisContext context) =>
        (context.Setting("kbm.rule_text_languages") ?? DefaultLanguages).Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct();
}
