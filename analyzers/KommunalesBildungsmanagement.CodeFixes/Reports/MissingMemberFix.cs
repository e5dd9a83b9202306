using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>A fix that adds members to a type that lacks them, or marks the one that is there.</summary>
public abstract class MissingMemberFix : CodeFixProvider
{
    private readonly (string Id, string Property) _of;

    /// <param name="id">The diagnostic.</param>
    /// <param name="property">The property of a report that says what is missing; without it no fix is offered.</param>
    private protected MissingMemberFix(string id, string property) => _of = (id, property);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [_of.Id];

    /// <inheritdoc/>
    /// <remarks>All members of a file at once: fixes at the same place cannot be put together afterwards.</remarks>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Add(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(_of.Property, out var missing) || TypeAt(root, diagnostic) is not { } type) continue;
            if (IsTaken(type, model, Name(missing!), context.CancellationToken)) continue;
            context.RegisterCodeFix(
                CodeAction.Create(UseFixTexts.Title(_of.Id, missing!), cancellation => Add(context.Document, [diagnostic], cancellation), _of.Id),
                diagnostic);
        }
    }

    /// <summary>The name of the new member.</summary>
    private protected abstract string Name(string missing);

    /// <summary>The new member, as code; its attributes come by their names as they are written there.</summary>
    private protected abstract string Member(string missing, Diagnostic diagnostic, TypeDeclarationSyntax place, SemanticModel model);

    /// <summary>An attribute of the rule language as it is written at a place, e.g. <c>Unit("EUR")</c>.</summary>
    private protected static string Attribute(SemanticModel model, SyntaxNode place, string name, string? text = null)
    {
        var written = TypeNames.OfRules(model, place, name + "Attribute");
        written = written.Substring(0, written.Length - "Attribute".Length);
        return text is null ? written : $"{written}({SymbolDisplay.FormatLiteral(text, quote: true)})";
    }

    private async Task<Document> Add(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return document;
        var missing = diagnostics.Where(d => d.Properties.ContainsKey(_of.Property)).ToLookup(d => TypeAt(root, d));
        var types = missing.Select(m => m.Key).OfType<TypeDeclarationSyntax>().ToList();
        return document.WithSyntaxRoot(root.ReplaceNodes(types, (old, current) => WithMembers(current, [.. missing[old]], old, model, cancellation)));
    }

    private TypeDeclarationSyntax WithMembers(
        TypeDeclarationSyntax type, List<Diagnostic> missing, TypeDeclarationSyntax place, SemanticModel model, CancellationToken cancellation)
    {
        if (type.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            type = type.WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(type.GetTrailingTrivia()));
        }

        var members = missing.Select(d => (Diagnostic: d, Text: d.Properties[_of.Property]!))
            .OrderBy(d => d.Text, System.StringComparer.Ordinal).GroupBy(d => Name(d.Text)).Select(g => g.First())
            .Where(d => !IsTaken(place, model, Name(d.Text), cancellation))
            .Select(d => SyntaxFactory.ParseMemberDeclaration(LineEnds.As(place, Member(d.Text, d.Diagnostic, place, model)))!
                .WithAdditionalAnnotations(Formatter.Annotation));
        return type.WithMembers(type.Members.AddRange(members)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static TypeDeclarationSyntax? TypeAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <summary>Whether the type already has a member of this name, or inherits one: what is right then, only a person knows.</summary>
    private static bool IsTaken(TypeDeclarationSyntax type, SemanticModel model, string name, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? t = model.GetDeclaredSymbol(type, cancellation); t is not null; t = t.BaseType)
        {
            if (!t.GetMembers(name).IsEmpty) return true;
        }

        return type.Identifier.ValueText == name;
    }
}
