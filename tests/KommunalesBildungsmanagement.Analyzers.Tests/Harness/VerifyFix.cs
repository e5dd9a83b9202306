using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers.Tests;

/// <summary>Applies a code fix one report at a time and then to all at once. Both must give the same files, and these must compile.</summary>
internal static class VerifyFix
{
    private const int MostSteps = 30;

    /// <param name="before">The host, marked; the marks are checked.</param>
    /// <param name="after">The first files afterwards, then the AdditionalFiles, if they change.</param>
    /// <param name="key">Equivalence key of the action, where a report has several; else the first one.</param>
    public static async Task Run<TAnalyzer, TFix>(Host before, string[] after, string? key = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        await Verify.Reports<TAnalyzer>(before);
        var fix = new TFix();
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new TAnalyzer()];

        Assert.Equal(after, await Texts(await OneByOne(before, analyzers, fix, key), after.Length));
        if (fix.GetFixAllProvider() is null) return;
        var all = await AllAtOnce(before, analyzers, fix, key);
        Assert.Equal(after, await Texts(all, after.Length));
        await before.Run(all, analyzers);
    }

    public static Task Run<TAnalyzer, TFix>(Host before, string after, string? key = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => Run<TAnalyzer, TFix>(before, [after], key);

    /// <summary>The report is right, but no fix is offered.</summary>
    public static async Task NotOffered<TAnalyzer, TFix>(Host host)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        await Verify.Reports<TAnalyzer>(host);
        var project = host.Open();
        Assert.Empty(await Offers(host, project, [new TAnalyzer()], new TFix(), null));
    }

    private static async Task<Project> OneByOne(Host host, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? key)
    {
        var project = host.Open();
        for (var step = 0; step < MostSteps; step++)
        {
            var offers = await Offers(host, project, analyzers, fix, key);
            if (offers.Count == 0) return project;
            project = await Applied(offers[0].Action, project);
        }

        throw new InvalidOperationException($"The fix is still offered after {MostSteps} steps.");
    }

    private static async Task<Project> AllAtOnce(Host host, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? key)
    {
        var project = host.Open();
        var offers = await Offers(host, project, analyzers, fix, key);
        var (first, action) = offers[0];
        var context = new FixAllContext(
            project.GetDocument(first.Location.SourceTree)!, fix, FixAllScope.Project, action.EquivalenceKey!, fix.FixableDiagnosticIds,
            new Known([.. offers.Select(o => o.Report)]), default);
        return await Applied((await fix.GetFixAllProvider()!.GetFixAsync(context))!, project);
    }

    private static async Task<List<(Diagnostic Report, CodeAction Action)>> Offers(
        Host host, Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider fix, string? key)
    {
        var offers = new List<(Diagnostic, CodeAction)>();
        foreach (var report in (await host.Run(project, analyzers)).Where(r => fix.FixableDiagnosticIds.Contains(r.Id)))
        {
            var actions = new List<CodeAction>();
            if (project.GetDocument(report.Location.SourceTree) is not { } document) continue;
            await fix.RegisterCodeFixesAsync(new(document, report, (a, _) => actions.Add(a), default));
            Assert.All(actions, a => Assert.False(string.IsNullOrEmpty(a.EquivalenceKey)));
            if (actions.Find(a => key is null || a.EquivalenceKey == key) is { } action) offers.Add((report, action));
        }

        return offers;
    }

    private static async Task<Project> Applied(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(project.Solution, new Progress<CodeAnalysisProgress>(), default);
        var change = operations.OfType<ApplyChangesOperation>().Single();
        return change.ChangedSolution.GetProject(project.Id)!;
    }

    private static async Task<string[]> Texts(Project project, int count)
    {
        var texts = new List<string>();
        var sources = project.Documents.OrderBy(d => d.Name, StringComparer.Ordinal);
        foreach (var document in sources.Concat(project.AdditionalDocuments).Take(count))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return [.. texts];
    }

    private sealed class Known(ImmutableArray<Diagnostic> reports) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return reports.Where(r => r.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(reports);
    }
}
