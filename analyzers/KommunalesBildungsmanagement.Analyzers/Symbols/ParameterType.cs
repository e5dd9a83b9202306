using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What a dated parameter may return, and how its values are written.</summary>
internal sealed class ParameterType
{
    private static readonly ParameterType Number = new("decimal", "decimal", text =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? ConstantValue.OfDecimal(number)
            : null);

    private static readonly ParameterType WholeNumber = new("int", "int", text =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? ConstantValue.Whole(number, "int") : null);

    private static readonly ParameterType Date = new("LocalDate", "global::NodaTime.LocalDate", text =>
        Day.Parse(text) is { } day ? ConstantValue.Date(day) : null);

    private readonly Func<string, ConstantValue?> _read;

    private ParameterType(string name, string code, Func<string, ConstantValue?> read) => (Name, Code, _read) = (name, code, read);

    /// <summary>Its name for people.</summary>
    public string Name { get; }

    /// <summary>Its name in generated code.</summary>
    public string Code { get; }

    /// <summary>The type behind <c>decimal?</c>, <c>int?</c> or <c>LocalDate?</c>; <see langword="null"/> for any other.</summary>
    public static ParameterType? Of(ITypeSymbol type)
    {
        if (!type.IsNullableStruct() || type.WithoutNull() is not { } inner) return null;
        return inner.SpecialType switch
        {
            SpecialType.System_Decimal => Number,
            SpecialType.System_Int32 => WholeNumber,
            _ => inner.IsNodaTime("LocalDate") ? Date : null,
        };
    }

    /// <summary>The value that is written; <see langword="null"/> if it is none of the type.</summary>
    public ConstantValue? Read(string text) => _read(text);
}
