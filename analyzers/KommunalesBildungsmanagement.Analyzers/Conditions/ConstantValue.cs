using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A constant. <paramref name="Number"/> is that of a truth value (0 or 1), a whole number, a day since 1970 or an enum member.</summary>
internal sealed record ConstantValue(ValueType Type, string Written, long Number, decimal Decimal) : Value(Type)
{
    public override bool CanBeMissing => false;

    public override string Name => Written;

    public Words Words { get; init; }

    public override string German => Words.German;

    public override string English => Words.English;

    public static ConstantValue Truth(bool value) => new(new(ValueKind.Truth, "bool"), value ? "true" : "false", value ? 1 : 0, 0)
    {
        Words = value ? ("ja", "yes") : ("nein", "no"),
    };

    public static ConstantValue Whole(long value, string type)
    {
        var written = value.ToString(CultureInfo.InvariantCulture);
        return new(new(ValueKind.Whole, type), written, value, value) { Words = (written, written) };
    }

    public static ConstantValue OfDecimal(decimal value)
    {
        var written = value.ToString(CultureInfo.InvariantCulture);
        return new(new(ValueKind.Decimal, "decimal"), written, 0, value) { Words = (written.Replace('.', ','), written) };
    }

    public static ConstantValue Text(string value) => new(new(ValueKind.Text, "string"), value, 0, 0) { Words = ($"„{value}“", $"'{value}'") };

    public static ConstantValue Member(ValueType type, EnumMember member) => new(type, member.Name, member.Number, 0)
    {
        Words = (member.German, member.English),
    };

    public static ConstantValue Date(Day day) => new(new(ValueKind.Date, "global::NodaTime.LocalDate"), day.ToString(), day.Number, 0)
    {
        Words = (day.German, day.English),
    };

    /// <summary>The constant as C#.</summary>
    public string Code => Type.Kind switch
    {
        ValueKind.Text => SymbolDisplay.FormatLiteral(Written, quote: true),
        ValueKind.Decimal => Written + "m",
        ValueKind.Enum => $"{Type.Name}.@{Written}",
        ValueKind.Date => $"new global::NodaTime.LocalDate({Day.Of(Number).Arguments})",
        ValueKind.Whole when Type.Name == "long" => Written + "L",
        _ => Written,
    };
}
