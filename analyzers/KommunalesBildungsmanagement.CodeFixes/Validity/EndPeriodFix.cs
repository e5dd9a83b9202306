using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using KommunalesBildungsmanagement.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM3002, KBM3003, KBM3008, KBM3009: the earlier of two versions or values ends on the day before the next one starts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EndPeriodFix : RuleFix
{
    private const string End = "to";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM3002", "KBM3003", "KBM3008", "KBM3009"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (!report.Properties.TryGetValue(EndOfPeriod.Property, out var day) || day is null) yield break;
        if (report.AdditionalLocations.Count == 0 || report.AdditionalLocations[0] is not { SourceTree: { } tree } place) yield break;
        var attribute = tree.GetRoot(cancellation).FindNode(place.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>();
        if (attribute?.ArgumentList is { } list) yield return new("EndPeriod", [Change(attribute, list, AttributeWriting.Literal(day))], day);
    }

    private static Edit Change(AttributeSyntax attribute, AttributeArgumentListSyntax list, string day)
    {
        var arguments = list.Arguments.Where(a => a.NameEquals is null).ToList();
        var position = AttributeWriting.ShortName(attribute) == "Value" ? 2 : 1;
        var isNamed = arguments.Exists(a => a.NameColon is not null);
        var end = arguments.Find(a => a.NameColon?.Name.Identifier.ValueText == End);
        if (end is null && !isNamed && arguments.Count > position) end = arguments[position];
        return end is not null
            ? Edit.Replace(list.SyntaxTree, end.Expression.Span, day)
            : Edit.Insert(list.SyntaxTree, arguments[arguments.Count - 1].Span.End, isNamed ? $", {End}: {day}" : $", {day}");
    }
}
