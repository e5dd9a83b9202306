using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The ids of rules in referenced assemblies; only assemblies that use the library themselves are looked into.</summary>
internal static class ReferencedRules
{
    public static HashSet<string> IdsIn(Compilation compilation) => new(
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(a => a.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == RuleLibrary.Namespace)))
            .SelectMany(a => Types(a.GlobalNamespace))
            .Where(t => t.IsStatic && t.Has("RuleSet"))
            .SelectMany(t => t.GetMembers())
            .Select(m => m.Attribute("Rule")?.Text(0))
            .OfType<string>(),
        StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
