using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Finds the members of a published type that can hold personal data: themselves, in collections, or somewhere below.</summary>
internal sealed class PublishedMembers(PersonalTypes types)
{
    private const int Deepest = 6;

    private static readonly string[] Foreign = ["System", "Microsoft", "NodaTime"];

    /// <summary>The members with what they hold; those of a base that is not published itself count as its own.</summary>
    public IEnumerable<(ISymbol Member, string Data)> In(INamedTypeSymbol report) => PersonalTypes.SelfAndBases(report)
        .Where(t => SymbolEqualityComparer.Default.Equals(t, report) || !types.IsReport(t)).SelectMany(t => Shown(t))
        .Select(m => (m, Data: PersonalTypes.IsPersonal(m) ? PersonalFlow.Name(m) : Below(ValueReader.TypeOf(m), [], 0)))
        .Where(m => m.Data is not null).Select(m => (m.m, m.Data!));

    /// <summary>What everybody who has the value can read.</summary>
    private static IEnumerable<ISymbol> Shown(ITypeSymbol type) => type.GetMembers().Where(m => m switch
    {
        IPropertySymbol property => property is
            { IsStatic: false, GetMethod.DeclaredAccessibility: not (Accessibility.Private or Accessibility.Protected) },
        IFieldSymbol field => field is
            { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: not (Accessibility.Private or Accessibility.Protected) },
        _ => false,
    });

    /// <summary>The type about a person that a value is, or holds; <see langword="null"/> if it holds none.</summary>
    private string? Below(ITypeSymbol? type, HashSet<ITypeSymbol> seen, int depth)
    {
        if (type.WithoutNull() is not { } value || depth > Deepest || types.IsReport(value)) return null;
        if (PersonalTypes.Element(value) is { } element) return Below(element, seen, depth + 1);
        if (value is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named)
            return null;
        if (named.IsTupleType) return First(named.TupleElements.Select(e => e.Type));
        if (named.Name is "KeyValuePair" or "Lazy" && IsForeign(named)) return First(named.TypeArguments);
        if (types.IsPerson(named)) return named.Name;
        if (IsForeign(named) || !seen.Add(named)) return null;
        return First(PersonalTypes.SelfAndBases(named).SelectMany(Shown).Select(ValueReader.TypeOf));

        string? First(IEnumerable<ITypeSymbol?> inner) => inner.Select(t => Below(t, seen, depth + 1)).FirstOrDefault(d => d is not null);
    }

    private static bool IsForeign(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space is not null && Foreign.Contains(space.Name);
    }
}
