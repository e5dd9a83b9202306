using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads operations without the wrapping that means nothing to a rule.</summary>
internal static class Operations
{
    /// <summary>What stands inside conversions, <c>.Value</c> and <c>!</c>.</summary>
    public static IOperation Unwrapped(this IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion: operation = conversion.Operand; break;
                case IParenthesizedOperation parenthesized: operation = parenthesized.Operand; break;
                case IPropertyReferenceOperation { Property: { Name: "Value" } property, Instance: { } nullable }
                    when property.ContainingType.IsNullableStruct(): operation = nullable; break;
                default: return operation;
            }
        }
    }

    /// <summary>The nearest operation around it that is no conversion.</summary>
    public static IOperation? Outer(this IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is IConversionOperation or IParenthesizedOperation) outer = outer.Parent;
        return outer;
    }

    /// <summary>The operation itself with the conversions around it.</summary>
    public static IOperation WithConversions(this IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation) operation = operation.Parent;
        return operation;
    }

    /// <summary>The property, field or parameter that is read.</summary>
    public static ISymbol? Member(this IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>Whether it is a value type with <c>?</c>.</summary>
    public static bool IsNullableStruct(this ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol? WithoutNull(this ITypeSymbol? type) => type.IsNullableStruct() ? ((INamedTypeSymbol)type!).TypeArguments[0] : type;

    /// <summary>Whether a type stands directly in a namespace like "System" or "System.Linq".</summary>
    public static bool IsIn(this ITypeSymbol? type, string space) => type?.ContainingNamespace is { } name && name.ToString() == space;
}
