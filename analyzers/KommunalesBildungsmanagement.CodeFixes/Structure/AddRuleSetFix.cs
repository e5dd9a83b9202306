using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>KBM0004: makes the class a rule set, named after the class: TransitionRules becomes TRANSITION-RULES.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddRuleSetFix : RuleFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["KBM0004"];

    private protected override IEnumerable<Proposal> Propose(Diagnostic report, SyntaxNode node, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration) yield break;
        var member = declaration.Members.SelectMany(m => m.AttributeLists).SelectMany(l => l.Attributes)
            .FirstOrDefault(a => AttributeWriting.ShortName(a) is "Rule" or "Parameter");
        if (member is null) yield break;
        var id = Regex.Replace(declaration.Identifier.ValueText, "(?<=[a-z0-9])(?=[A-Z])", "-").ToUpperInvariant();
        var attribute = $"{AttributeWriting.Qualifier(member)}RuleSet({AttributeWriting.Literal(id)})";
        yield return new("AddRuleSet", [AttributeWriting.Prepend(declaration, attribute)], id);
    }
}
