using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>Fix All: the same proposal for every report of a file, a project or a solution, in the order of files and places.</summary>
internal sealed class RuleFixAll : FixAllProvider
{
    public static readonly RuleFixAll Instance = new();

    private RuleFixAll()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = (RuleFix)fixAllContext.CodeFixProvider;
        var key = fixAllContext.CodeActionEquivalenceKey;
        var reports = await Reports(fixAllContext).ConfigureAwait(false);
        var proposals = reports
            .OrderBy(r => r.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(r => r.Location.SourceSpan.Start)
            .SelectMany(r => fix.Offers(r, fixAllContext.CancellationToken)).Where(p => p.Key == key).ToList();
        return proposals.Count == 0 ? null : CodeAction.Create(
            proposals[0].Title, cancellation => Edits.Apply(fixAllContext.Solution, proposals.SelectMany(p => p.Edits), cancellation), key);
    }

    private static async Task<ImmutableArray<Diagnostic>> Reports(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        if (context.Scope != FixAllScope.Solution) return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        var reports = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in context.Solution.Projects) reports.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return reports.ToImmutable();
    }
}
