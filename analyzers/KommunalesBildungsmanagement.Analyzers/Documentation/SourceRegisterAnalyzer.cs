using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1006: cited documents stand in the host's register of sources, if it has one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SourceRegisterAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DocumentationDiagnostics.UnknownSource];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        if (context.Options.AdditionalFile(SourceRegister.FileName, context.CancellationToken) is not { } text) return;
        var register = new SourceRegister(text);
        context.RegisterSymbolAction(symbol => Check(symbol, register), SymbolKind.Method, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context, SourceRegister register)
    {
        foreach (var citation in context.Symbol.Attributes("Cite"))
        {
            Check(context, register, citation, citation.Text(0), "document");
            CheckEdition(context, register, citation);
        }

        foreach (var basis in context.Symbol.Attributes("LegalBasis")) Check(context, register, basis, basis.Text(0), "document");
        foreach (var value in context.Symbol.Attributes("Value")) Check(context, register, value, value.Named("Document") as string, "Document");
    }

    private static void Check(SymbolAnalysisContext context, SourceRegister register, AttributeData attribute, string? document, string argument)
    {
        if (Stub.IsUnwritten(document) || register.Has(document!)) return;
        var nearest = register.Nearest(document!);
        var hint = nearest is null ? Part("NoneNear", SourceRegister.FileName) : Part("Near", nearest);
        context.ReportDiagnostic(Diagnostic.Create(
            DocumentationDiagnostics.UnknownSource, attribute.PlaceOf(argument, context.Symbol, context.CancellationToken),
            nearest is null ? null : ImmutableDictionary<string, string?>.Empty.Add(Similar.Property, nearest), document, hint));
    }

    private static void CheckEdition(SymbolAnalysisContext context, SourceRegister register, AttributeData citation)
    {
        if (citation.Text(0) is not { } document || citation.Named("Edition") is not string edition || register.HasEdition(document, edition)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            DocumentationDiagnostics.UnknownSource, citation.PlaceOf("Edition", context.Symbol, context.CancellationToken),
            document, Part("Edition", edition)));
    }

    private static LocalizableString Part(string name, string argument) => Phrase.Of(DocumentationDiagnostics.UnknownSource, name, argument);
}
