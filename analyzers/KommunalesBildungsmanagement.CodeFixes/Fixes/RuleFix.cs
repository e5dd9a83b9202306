using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>What every code fix here shares: it says what changes in the text, and thereby can mend one report or all of them.</summary>
public abstract class RuleFix : CodeFixProvider
{
    private protected RuleFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => RuleFixAll.Instance;

    /// <inheritdoc/>
    public sealed override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var report in context.Diagnostics)
        {
            foreach (var proposal in Offers(report, context.CancellationToken))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(proposal.Title, cancellation => Edits.Apply(solution, proposal.Edits, cancellation), proposal.Key), report);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>What can be offered for a report.</summary>
    internal IEnumerable<Proposal> Offers(Diagnostic report, CancellationToken cancellation)
    {
        if (report.Location.SourceTree is not { } tree) yield break;
        var node = tree.GetRoot(cancellation).FindNode(report.Location.SourceSpan, getInnermostNodeForTie: true);
        foreach (var proposal in Propose(report, node, cancellation))
        {
            if (proposal.Edits.Count > 0) yield return proposal;
        }
    }

    /// <param name="report">The report.</param>
    /// <param name="node">The node at its place.</param>
    /// <param name="cancellation">Cancels.</param>
    private protected abstract IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation);
}
