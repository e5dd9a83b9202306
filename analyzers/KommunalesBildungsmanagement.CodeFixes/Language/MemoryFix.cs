using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM5002: lets the rule run in memory, by leaving out <c>RunsIn = RunsIn.Sql</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MemoryFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM5002"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method) yield break;
        var rule = method.AttributeLists.SelectMany(l => l.Attributes).FirstOrDefault(a => AttributeWriting.ShortName(a) == "Rule");
        if (rule?.ArgumentList?.Arguments is not { } arguments) yield break;
        var index = arguments.IndexOf(a => a.NameEquals?.Name.Identifier.ValueText == "RunsIn");
        if (index < 1) yield break;
        var span = TextSpan.FromBounds(arguments[index - 1].Span.End, arguments[index].Span.End);
        yield return new("RunInMemory", [Edit.Replace(method.SyntaxTree, span, "")]);
    }
}
