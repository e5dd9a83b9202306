using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM7001: a required property for the indicator that is missing; the host gives it a better name and fills it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingIndicatorFix : CodeFixProvider
{
    private const string Id = "KBM7001";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [Id];

    /// <inheritdoc/>
    /// <remarks>All properties of a file at once: fixes at the same place cannot be put together afterwards.</remarks>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Add(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(MissingIndicatorAnalyzer.Code, out var code)) continue;
            context.RegisterCodeFix(
                CodeAction.Create(UseFixTexts.Title(Id, code!), cancellation => Add(context.Document, [diagnostic], cancellation), Id), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> Add(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return document;
        var missing = diagnostics.ToLookup(d => root.FindNode(d.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>());
        var types = missing.Select(m => m.Key).OfType<TypeDeclarationSyntax>().ToList();
        return document.WithSyntaxRoot(root.ReplaceNodes(types, (old, current) =>
            WithProperties(current, missing[old], old, name => TypeNames.OfRules(model, old, name + "Attribute"))));
    }

    private static TypeDeclarationSyntax WithProperties(
        TypeDeclarationSyntax type, IEnumerable<Diagnostic> missing, SyntaxNode place, Func<string, string> attribute)
    {
        if (type.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            type = type.WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(type.GetTrailingTrivia()));
        }

        var members = type.Members.AddRange(missing.OrderBy(d => d.Properties[MissingIndicatorAnalyzer.Code], StringComparer.Ordinal)
            .Select(d => Property(
                d.Properties[MissingIndicatorAnalyzer.Code]!, d.Properties.GetValueOrDefault(MissingIndicatorAnalyzer.Unit), place, attribute)));
        return type.WithMembers(members).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static MemberDeclarationSyntax Property(string code, string? unit, SyntaxNode place, Func<string, string> attribute)
    {
        string Written(string name, string text) =>
            $"{attribute(name).Substring(0, attribute(name).Length - "Attribute".Length)}({SymbolDisplay.FormatLiteral(text, quote: true)})";
        var attributes = Written("Indicator", code) + (unit is null ? "" : ", " + Written("Unit", unit));
        return SyntaxFactory.ParseMemberDeclaration(LineEnds.As(place, $"[{attributes}]\npublic required int? {Name(code)} {{ get; init; }}\n"))!
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static string Name(string code)
    {
        var name = new string([.. code.Where(char.IsLetterOrDigit)]);
        return name.Length > 0 && char.IsLetter(name[0]) ? name : "Indicator" + name;
    }
}
