using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Which members and types hold personal data, and which types are published. Remembers types, for one compilation.</summary>
internal sealed class PersonalTypes
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _people = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _reports = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a member holds personal data.</summary>
    public static bool IsPersonal(ISymbol member) => member.Has("PersonalData");

    /// <summary>Whether a member holds data of a special category, Art. 9 DSGVO.</summary>
    public static bool IsSpecial(ISymbol member) => member.Attribute("PersonalData")?.Named("Special") is true;

    /// <summary>Whether a type has members with personal data: a value of it tells about one person.</summary>
    public bool IsPerson(ITypeSymbol? type)
    {
        if (type.WithoutNull() is not INamedTypeSymbol { SpecialType: SpecialType.None } named) return false;
        return _people.GetOrAdd(named.OriginalDefinition, t => SelfAndBases(t).SelectMany(b => b.GetMembers()).Any(IsMemberWithPersonalData));
    }

    /// <summary>Whether a type is a collection of people.</summary>
    public bool ArePeople(ITypeSymbol? type) => Element(type) is { } element && IsPerson(element);

    /// <summary>Whether a value of the type tells about a person, alone or among others.</summary>
    public bool Carries(ITypeSymbol? type) => !IsReport(type) && (IsPerson(type) || ArePeople(type)
        || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(e => Carries(e.Type))));

    /// <summary>Whether a type is published, as [PublicReport] says of it or of what it derives from.</summary>
    public bool IsReport(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && _reports.GetOrAdd(named.OriginalDefinition, t => SelfAndBases(t).Any(b => b.Has("PublicReport")));

    /// <summary>The member of a type that holds personal data and is called so.</summary>
    public static ISymbol? PersonalMember(ITypeSymbol? type, string name) =>
        SelfAndBases(type.WithoutNull()).SelectMany(t => t.GetMembers(name)).FirstOrDefault(IsMemberWithPersonalData);

    /// <summary>Whether the text of a value shows its members: a record prints them unless it says otherwise.</summary>
    public static bool PrintsItsMembers(ITypeSymbol type) =>
        type.WithoutNull() is { } own && (own.IsRecord || own.IsAnonymousType || own.IsTupleType) && !SaysItsText(own);

    /// <summary>Whether a type, or what it derives from, writes its own text.</summary>
    public static bool SaysItsText(ITypeSymbol type) => SelfAndBases(type.WithoutNull())
        .Where(t => t.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
        .Any(t => t.GetMembers("ToString").Any(m => m is IMethodSymbol { Parameters.IsEmpty: true, IsImplicitlyDeclared: false }));

    /// <summary>What a collection holds; <see langword="null"/> if the type is none.</summary>
    public static ITypeSymbol? Element(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        if (type is not INamedTypeSymbol { SpecialType: not SpecialType.System_String } named) return null;
        var sequence = IsSequence(named) ? named : named.AllInterfaces.FirstOrDefault(IsSequence);
        return sequence?.TypeArguments[0];
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type.MetadataName == "IAsyncEnumerable`1";

    private static bool IsMemberWithPersonalData(ISymbol member) => member is IPropertySymbol or IFieldSymbol && member.Has("PersonalData");

    /// <summary>A type and what it derives from, nearest first.</summary>
    public static IEnumerable<ITypeSymbol> SelfAndBases(ITypeSymbol? type)
    {
        for (; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType) yield return type;
    }
}
