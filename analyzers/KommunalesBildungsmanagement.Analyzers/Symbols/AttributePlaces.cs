using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>How and where an attribute is written.</summary>
internal static class AttributePlaces
{
    /// <summary>Whether the compiler understands the attribute. If not, it says so itself, and nothing is added while someone types.</summary>
    public static bool IsUnderstood(this AttributeData attribute)
    {
        if (attribute.AttributeConstructor is null) return false;
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Error) return false;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Value.Kind == TypedConstantKind.Error) return false;
        }

        return true;
    }

    /// <summary>Where an argument is written: by the name of the parameter or of the property; the attribute's place if it is not given.</summary>
    public static Location PlaceOf(this AttributeData attribute, string argument, ISymbol symbol, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList: { } list })
        {
            for (var i = 0; i < list.Arguments.Count; i++)
            {
                if (NameOf(attribute, list.Arguments[i], i) == argument) return list.Arguments[i].Expression.GetLocation();
            }
        }

        return attribute.PlaceOf(symbol, cancellation);
    }

    private static string? NameOf(AttributeData attribute, AttributeArgumentSyntax argument, int position) =>
        argument.NameEquals?.Name.Identifier.ValueText
        ?? argument.NameColon?.Name.Identifier.ValueText
        ?? attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position)?.Name;
}
