using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A rule gives its name to a member of Compiled, so it must be the only one, and none that Compiled has already.</summary>
internal static class ReservedNames
{
    public static bool AreFree(IMethodSymbol method) =>
        method.Name is not ("Catalogue" or "Compiled")
        && !IsSubjectName(method)
        && IsOnlyOne(method);

    /// <summary>Whether no other method of the class with attributes has this name.</summary>
    /// <remarks>Asked of the source, because of two equal methods only one is a member.</remarks>
    public static bool IsOnlyOne(IMethodSymbol method) => method.ContainingType.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>()
        .SelectMany(t => t.Members).OfType<MethodDeclarationSyntax>()
        .Count(m => m.Identifier.ValueText == method.Name && m.AttributeLists.Count > 0) <= 1;

    // "ForPerson" is the book of all rules about persons.
    private static bool IsSubjectName(IMethodSymbol method) =>
        method.Name.StartsWith("For", StringComparison.Ordinal) && method.ContainingType.GetMembers().OfType<IMethodSymbol>()
        .Where(m => m.Has("Rule")).Select(ConditionReader.SubjectOf).Any(s => s is not null && method.Name == "For" + s.Type.Name);
}
