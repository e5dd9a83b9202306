using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The types about which there are rules in a compilation.</summary>
internal static class RuleSubjects
{
    public static HashSet<ITypeSymbol> In(Compilation compilation) => new(
        Types(compilation.Assembly.GlobalNamespace)
            .Where(t => t.Has("RuleSet"))
            .SelectMany(t => t.GetMembers().OfType<IMethodSymbol>())
            .Where(m => m.Has("Rule"))
            .Select(m => ConditionReader.SubjectOf(m)?.Type)
            .OfType<ITypeSymbol>(),
        SymbolEqualityComparer.Default);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
