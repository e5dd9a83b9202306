using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM7007: a property with the statement, which is published with the others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PublicityFix() : MissingMemberFix("KBM7007", PublicityAnalyzer.Statement)
{
    private protected override string Name(string missing) => "PublicityStatement";

    private protected override string Member(string missing, Diagnostic diagnostic, TypeDeclarationSyntax place, SemanticModel model) =>
        $"[{Attribute(model, place, "Publicity")}]\npublic string {Name(missing)} => {SymbolDisplay.FormatLiteral(missing, quote: true)};\n";
}
