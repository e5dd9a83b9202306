using System.Globalization;
using System.Runtime.CompilerServices;

namespace KommunalesBildungsmanagement;

/// <summary>The checks that init accessors make; each names the member, the value, the fault and the remedy in both languages.</summary>
internal static class Require
{
    public static string Text(string value, [CallerMemberName] string member = "") =>
        string.IsNullOrWhiteSpace(value)
            ? throw new InvalidValueException(new Problem(
                "value.blank", member, value, new("Der Text ist leer.", "The text is empty."), new("Einen Text angeben.", "State a text.")))
            : value;

    public static string? OptionalText(string? value, [CallerMemberName] string member = "") => value is null ? null : Text(value, member);

    public static ValueList<T> AtLeastOne<T>(ValueList<T> values, [CallerMemberName] string member = "") =>
        values.Count == 0
            ? throw new InvalidValueException(new Problem(
                "value.none", member, null,
                new("Hier fehlt mindestens ein Eintrag.", "At least one entry is missing here."), new("Einen Eintrag angeben.", "State an entry.")))
            : values;

    public static ValueList<T> Distinct<T>(ValueList<T> values, [CallerMemberName] string member = "")
    {
        var seen = new HashSet<T>();
        foreach (var value in values)
        {
            if (!seen.Add(value)) throw new InvalidValueException(new Problem(
                "value.twice", member, value?.ToString(),
                new("Ein Eintrag steht zweimal da.", "An entry stands there twice."),
                new("Den doppelten Eintrag entfernen.", "Remove the second entry.")));
        }

        return values;
    }

    public static int NotNegative(int value, [CallerMemberName] string member = "") => value < 0 ? throw Negative(value, member) : value;

    public static int? NotNegative(int? value, [CallerMemberName] string member = "") => value < 0 ? throw Negative(value.Value, member) : value;

    public static decimal NotNegative(decimal value, [CallerMemberName] string member = "") => value < 0 ? throw Negative(value, member) : value;

    public static InvalidValueException Broken(string code, string member, string? value, LocalizedText what, LocalizedText remedy) =>
        new(new Problem(code, member, value, what, remedy));

    private static InvalidValueException Negative(IFormattable value, string member) => Broken(
        "value.negative", member, value.ToString(null, CultureInfo.InvariantCulture),
        new("Der Wert ist negativ.", "The value is negative."), new("Null oder einen positiven Wert angeben.", "State zero or a positive value."));
}
