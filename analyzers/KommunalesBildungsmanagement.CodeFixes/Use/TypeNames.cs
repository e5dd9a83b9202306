using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KommunalesBildungsmanagement.CodeFixes;

/// <summary>How a type is written at a place: as short as the usings there allow.</summary>
internal static class TypeNames
{
    /// <summary>A type of the rule language, by its short name.</summary>
    public static string OfRules(SemanticModel model, SyntaxNode place, string name) =>
        Of(model, place, $"KommunalesBildungsmanagement.Rules.{name}");

    /// <summary>A type, by its full name.</summary>
    public static string Of(SemanticModel model, SyntaxNode place, string name) =>
        model.Compilation.GetTypeByMetadataName(name) is { } type ? type.ToMinimalDisplayString(model, place.SpanStart) : $"global::{name}";
}
