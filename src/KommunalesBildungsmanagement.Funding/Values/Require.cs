using System.Globalization;
using System.Runtime.CompilerServices;

namespace KommunalesBildungsmanagement.Funding;

/// <summary>The checks that init accessors make; each names the member, the value, the fault and the remedy in both languages.</summary>
internal static class Require
{
    public static string Text(string value, [CallerMemberName] string member = "") => string.IsNullOrWhiteSpace(value)
        ? throw Broken("value.blank", member, value, new("Der Text ist leer.", "The text is empty."), new("Einen Text angeben.", "State a text."))
        : value;

    public static int NotNegative(int value, [CallerMemberName] string member = "") => value < 0 ? throw Negative(value, member) : value;

    public static int? NotNegative(int? value, [CallerMemberName] string member = "") => value < 0 ? throw Negative(value.Value, member) : value;

    public static decimal NotNegative(decimal value, [CallerMemberName] string member = "") => value < 0 ? throw Negative(value, member) : value;

    public static decimal? NotNegative(decimal? value, [CallerMemberName] string member = "") =>
        value < 0 ? throw Negative(value.Value, member) : value;

    public static InvalidValueException Broken(string code, string member, string? value, LocalizedText what, LocalizedText remedy) =>
        new(new Problem(code, member, value, what, remedy));

    private static InvalidValueException Negative(IFormattable value, string member) => Broken(
        "value.negative", member, value.ToString(null, CultureInfo.InvariantCulture),
        new("Der Wert ist negativ.", "The value is negative."), new("Null oder einen positiven Wert angeben.", "State zero or a positive value."));
}
