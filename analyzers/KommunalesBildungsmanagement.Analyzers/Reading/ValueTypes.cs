using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Which C# types the rule language knows.</summary>
internal static class ValueTypes
{
    /// <summary>The type in the language; <see langword="null"/> if it has none for it.</summary>
    public static ValueType? Of(ITypeSymbol? type)
    {
        if (type.WithoutNull() is not { } core) return null;
        return core switch
        {
            { TypeKind: TypeKind.Enum } => new(ValueKind.Enum, core.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
            {
                Members = ((INamedTypeSymbol)core).GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(Member).ToEquatable(),
                IsFlags = core.GetAttributes().Any(a => a.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" }),
            },
            { SpecialType: SpecialType.System_Boolean } => new(ValueKind.Truth, "bool"),
            { SpecialType: SpecialType.System_Int32 } => new(ValueKind.Whole, "int"),
            { SpecialType: SpecialType.System_Int64 } => new(ValueKind.Whole, "long"),
            { SpecialType: SpecialType.System_Decimal } => new(ValueKind.Decimal, "decimal"),
            { SpecialType: SpecialType.System_String } => new(ValueKind.Text, "string"),
            _ when core.IsNodaTime("LocalDate") => new(ValueKind.Date, "global::NodaTime.LocalDate"),
            _ => null,
        };
    }

    /// <summary>The number of an enum member, whatever the type below it; large unsigned numbers wrap, and stay distinct.</summary>
    public static long Number(object constant) =>
        constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);

    private static EnumMember Member(IFieldSymbol field)
    {
        var (german, english) = field.Words();
        return new(field.Name, Number(field.ConstantValue!), german, english);
    }
}
