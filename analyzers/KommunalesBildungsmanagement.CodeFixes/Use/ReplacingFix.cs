using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>A fix that puts one piece of code in the place of another, near the report.</summary>
public abstract class ReplacingFix : CodeFixProvider
{
    private readonly string _id;

    private protected ReplacingFix(string id) => _id = id;

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [_id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await Find(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create(UseFixTexts.Title(_id), cancellation => Apply(context.Document, diagnostic, cancellation), _id), diagnostic);
        }
    }

    /// <summary>What is to be replaced and by what; null where the right code is not clear, and no fix is offered.</summary>
    private protected abstract (SyntaxNode Old, SyntaxNode New)? Replace(
        SyntaxNode reported, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation);

    private async Task<(SyntaxNode Old, SyntaxNode New)?> Find(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return null;
        return Replace(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic, model, cancellation);
    }

    private async Task<Document> Apply(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root is null || await Find(document, diagnostic, cancellation).ConfigureAwait(false) is not { } change) return document;
        return document.WithSyntaxRoot(root.ReplaceNode(
            change.Old, change.New.WithTriviaFrom(change.Old).WithAdditionalAnnotations(Formatter.Annotation)));
    }
}
