using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A rule gives its name to a member of Compiled, so it must be the only one, and none that Compiled has already.</summary>
internal static class ReservedNames
{
    public static bool AreFree(IMethodSymbol method) =>
        method.Name is not ("Catalogue" or "Compiled")
        && !IsSubjectName(method)
        && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Count(m => m.Has("Rule")) == 1;

    // "ForPerson" is the book of all rules about persons.
    private static bool IsSubjectName(IMethodSymbol method) => method.ContainingType.GetMembers().OfType<IMethodSymbol>()
        .Where(m => m.Has("Rule")).Select(ConditionReader.SubjectOf).Any(s => s is not null && method.Name == "For" + s.Type.Name);
}
