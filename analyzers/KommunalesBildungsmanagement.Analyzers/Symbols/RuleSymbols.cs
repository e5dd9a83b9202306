using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads the attributes of the rule language from symbols; names are short: "Rule" for <c>RuleAttribute</c>.</summary>
internal static class RuleSymbols
{
    /// <summary>The first attribute of a kind.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string name) => symbol.Attributes(name).FirstOrDefault();

    /// <summary>All attributes of a kind, in source order.</summary>
    public static IEnumerable<AttributeData> Attributes(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(a => a.AttributeClass.IsRuleType(name + "Attribute"));

    /// <summary>Whether the symbol carries an attribute of a kind.</summary>
    public static bool Has(this ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.IsRuleType(name + "Attribute")) return true;
        }

        return false;
    }

    /// <summary>Whether a type stands in the namespace of the rules and has this name.</summary>
    public static bool IsRuleType(this ITypeSymbol? type, string name) =>
        type?.Name == name
        && type.ContainingNamespace is { Name: "Rules", ContainingNamespace: { Name: "KommunalesBildungsmanagement" } product }
        && product.ContainingNamespace.IsGlobalNamespace;

    /// <summary>Whether a type stands in the namespace NodaTime and has this name.</summary>
    public static bool IsNodaTime(this ITypeSymbol? type, string name) =>
        type is { ContainingNamespace: { Name: "NodaTime", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name;

    /// <summary>A text given to the constructor; <see langword="null"/> if it is missing or no constant.</summary>
    public static string? Text(this AttributeData attribute, int position) =>
        attribute.ConstructorArguments.Length > position ? attribute.ConstructorArguments[position].Value as string : null;

    /// <summary>A value given by name; <see langword="null"/> if it is not given.</summary>
    public static object? Named(this AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value;

    /// <summary>Where an attribute is written; the symbol's own place if that is not known.</summary>
    public static Location PlaceOf(this AttributeData attribute, ISymbol symbol, System.Threading.CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? symbol.Locations[0];

    /// <summary>The words of a symbol from its [Term] attributes; its name stands in for a language without words.</summary>
    public static (string German, string English) Words(this ISymbol symbol)
    {
        var terms = symbol.Attributes("Term").ToList();
        string? Word(string culture) => terms.FirstOrDefault(t => t.Text(0) == culture)?.Text(1);
        return (Word("de") ?? symbol.Name, Word("en") ?? symbol.Name);
    }
}
