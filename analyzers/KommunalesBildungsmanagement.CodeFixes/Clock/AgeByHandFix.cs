using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM4004: <c>Age.On(born, day)</c> instead of a difference of years.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AgeByHandFix() : ReplacingFix("KBM4004")
{
    private protected override (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(AgeByHandAnalyzer.Born, out var born)
            || !diagnostic.Properties.TryGetValue(AgeByHandAnalyzer.Day, out var day)) return null;

        return (reported, SyntaxFactory.ParseExpression($"{TypeNames.OfRules(model, reported, "Age")}.On({born}, {day})"));
    }
}
