using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads the [Condition] methods that a rule calls into the rule, wherever in the compilation their source is.</summary>
internal sealed class ConditionInliner(Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The body with every call replaced that can be; a call that leads back to itself or has no source stays.</summary>
    public RuleBody Inline(RuleBody body) => body with
    {
        Scope = Inline(body.Scope, []),
        Begun = Inline(body.Begun, []),
        Requirement = Inline(body.Requirement, []),
    };

    /// <summary>One condition with its calls replaced.</summary>
    public Condition Inline(Condition condition) => Inline(condition, []);

    private Condition Inline(Condition condition, HashSet<string> open) => condition switch
    {
        AllOf all => AllOf.Of(all.Place, all.Conditions.Select(c => Inline(c, open))),
        AnyOf any => AnyOf.Of(any.Place, any.Conditions.Select(c => Inline(c, open))),
        AtLeastOf atLeast => new AtLeastOf(atLeast.Count, atLeast.Conditions.Select(c => Inline(c, open)).ToEquatable()) { Place = atLeast.Place },
        NotThat not => new NotThat(Inline(not.Part, open)) { Place = not.Place },
        Call call => Inline(call, open),
        _ => condition,
    };

    private Condition Inline(Call call, HashSet<string> open)
    {
        if (open.Contains(call.Method)) return call with { Fault = CallFault.Cycle };
        if (Method(call) is not { DeclaringSyntaxReferences.IsEmpty: false } method) return call;
        if (Body(method) is not { } body) return call with { Fault = CallFault.Form };
        HashSet<string> inside = [.. open, call.Method];
        var part = Inline(ConditionReader.For(method).Read(body), inside).At(call.Place);
        return new NamedPart(method.Name, call.German, call.English, new Rooted(call.Root, call.Sensitivity).Of(part)) { Place = call.Place };
    }

    private IMethodSymbol? Method(Call call) => DocumentationCommentId.GetFirstSymbolForDeclarationId(call.Method, compilation) as IMethodSymbol;

    private IOperation? Body(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not MethodDeclarationSyntax declaration) continue;
#pragma warning disable RS1030 // A condition may stand in another type or file than the rule that calls it.
            if (RuleMethods.BodyOf(declaration, compilation.GetSemanticModel(declaration.SyntaxTree), cancellation) is { } body) return body;
#pragma warning restore RS1030
        }

        return null;
    }
}
