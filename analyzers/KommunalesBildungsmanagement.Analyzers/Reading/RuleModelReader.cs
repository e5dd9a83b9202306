using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads a rule with its attributes. What the generator cannot compile yields nothing: an analyzer says why.</summary>
internal static class RuleModelReader
{
    public static RuleModel? Read(IMethodSymbol method, MethodDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation)
    {
        if (!IsWellFormed(method, declaration) || method.Attribute("Rule") is not { } rule || rule.Text(0) is not { } id) return null;
        if (RuleMethods.BodyOf(declaration, model, cancellation) is not { } operation) return null;
        if (Day.Parse(method.Attribute("InForce")?.Text(0)) is not { } from) return null;
        var to = method.Attribute("InForce")?.Text(1);
        if (to is not null && Day.Parse(to) is null) return null;
        var body = new ConditionInliner(model.Compilation, cancellation).Inline(ConditionReader.For(method).ReadBody(operation));
        if (body.All().Any(c => c is Outside or Call)) return null;
        var subject = ConditionReader.SubjectOf(method)!.Type;
        string? Sentence(string attribute, string culture) =>
            method.Attributes(attribute).FirstOrDefault(t => t.Text(0) == culture)?.Text(1) is { } text
            && !string.IsNullOrWhiteSpace(text) ? text : null;
        Words? Sentences(string attribute)
        {
            var (german, english) = (Sentence(attribute, "de"), Sentence(attribute, "en"));
            return (german ?? english) is { } any ? new Words(german ?? any, english ?? any) : null;
        }

        return new()
        {
            Set = SetOf(method.ContainingType),
            Method = method.Name,
            Accessibility = method.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal",
            Subject = subject.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            SubjectName = subject.Name,
            Id = id,
            Kind = rule.ConstructorArguments.ElementAtOrDefault(1).Value as int? ?? 0,
            RunsIn = rule.Named("RunsIn") as int? ?? 0,
            ExceptionTo = rule.Named("ExceptionTo") as string,
            From = from.ToString(),
            To = to,
            Text = Sentences("Text") ?? new(id, id),
            Severity = rule.Named("Severity") as int? ?? 0,
            Consequence = Sentences("Consequence"),
            NextStep = Sentences("NextStep"),
            Unsettled = Sentences("Unsettled"),
            Citations = method.Attributes("Cite").Select(Citation).Where(c => c.Document.Length > 0).ToEquatable(),
            Body = body,
        };
    }

    /// <summary>The class that a rule stands in.</summary>
    public static RuleSetModel SetOf(INamedTypeSymbol type)
    {
        var set = type.Attribute("RuleSet");
        return new(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            type.Name, set?.Text(0) ?? type.Name, set?.Named("Programme") as string);
    }

    /// <summary>Whether a generated part can be added to the class.</summary>
    public static bool IsOpenForMore(INamedTypeSymbol type, SyntaxNode declaration) =>
        type is { ContainingType: null, Arity: 0, IsStatic: true }
        && declaration.Parent is ClassDeclarationSyntax { Parent: not TypeDeclarationSyntax } parent
        && parent.Modifiers.Any(SyntaxKind.PartialKeyword);

    // Of a type it does not know the compiler says so itself; nothing can be generated for it.
    private static bool IsWellFormed(IMethodSymbol method, MethodDeclarationSyntax declaration) =>
        IsOpenForMore(method.ContainingType, declaration)
        && RuleSignature.Of(method) is { } form && form.FaultOf(method) is null
        && !method.Parameters.Any(p => p.Type.TypeKind == TypeKind.Error) && method.ReturnType.TypeKind != TypeKind.Error;

    private static CitationModel Citation(AttributeData cite) => new(
        cite.Text(0) ?? "", cite.Text(1) ?? "",
        Day.Parse(cite.Named("Edition") as string)?.ToString(), cite.Named("Url") as string, cite.Named("Confidence") as int? ?? 0);
}
