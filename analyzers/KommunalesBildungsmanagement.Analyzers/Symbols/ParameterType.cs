using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What a dated parameter may return, and how its values are written.</summary>
internal sealed class ParameterType
{
    private static readonly ParameterType Number = new("decimal", t => decimal.TryParse(
        t, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));

    private static readonly ParameterType WholeNumber = new("int", t => int.TryParse(
        t, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private static readonly ParameterType Date = new("LocalDate", t => Period.TryDay(t, out _));

    private readonly Func<string, bool> _reads;

    private ParameterType(string name, Func<string, bool> reads) => (Name, _reads) = (name, reads);

    /// <summary>Its name in code.</summary>
    public string Name { get; }

    /// <summary>The type behind <c>decimal?</c>, <c>int?</c> or <c>LocalDate?</c>; <see langword="null"/> for any other.</summary>
    public static ParameterType? Of(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return null;
        var inner = nullable.TypeArguments[0];
        return inner.SpecialType switch
        {
            SpecialType.System_Decimal => Number,
            SpecialType.System_Int32 => WholeNumber,
            _ => inner.IsNodaTime("LocalDate") ? Date : null,
        };
    }

    /// <summary>Whether the text is a value of the type.</summary>
    public bool Reads(string text) => _reads(text);
}
