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

    public static decimal? NotNegative(decimal? value, [CallerMemberName] string member = "") =>
        value < 0 ? throw Negative(value.Value, member) : value;

    public static decimal Share(decimal value, [CallerMemberName] string member = "") => value is < 0 or > 1
        ? throw Broken(
            "value.share", member, value.ToString(CultureInfo.InvariantCulture),
            new("Der Anteil liegt nicht zwischen 0 und 1.", "The share is not between 0 and 1."),
            new("40 % als 0.40 angeben.", "State 40 % as 0.40."))
        : value;

    public static Money Positive(Money value, [CallerMemberName] string member = "") => value == Money.Zero
        ? throw Broken(
            "value.zero", member, "0",
            new("Der Betrag ist null.", "The amount is zero."), new("Einen Betrag über null angeben.", "State an amount of more than zero."))
        : value;

    public static ValueList<T> DistinctBy<T>(ValueList<T> values, Func<T, string> key, [CallerMemberName] string member = "")
    {
        var twice = values.GroupBy(key, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any());
        return twice is null
            ? values
            : throw Broken(
                "value.twice", member, twice.Key,
                new("Ein Schlüssel steht zweimal da.", "A key stands there twice."),
                new("Die Einträge zusammenfassen oder anders benennen.", "Join the entries or name one of them differently."));
    }

    public static void Ordered(LocalDate first, LocalDate last, string member)
    {
        if (last < first)
        {
            throw Broken(
                "date-range.reversed", member, $"{first:uuuu-MM-dd}..{last:uuuu-MM-dd}",
                new("Das Ende liegt vor dem Anfang.", "The end is before the start."),
                new("Anfang und Ende vertauschen oder eines berichtigen.", "Swap start and end, or correct one of them."));
        }
    }

    public static InvalidValueException Broken(string code, string member, string? value, LocalizedText what, LocalizedText remedy) =>
        new(new Problem(code, member, value, what, remedy));

    private static InvalidValueException Negative(IFormattable value, string member) => Broken(
        "value.negative", member, value.ToString(null, CultureInfo.InvariantCulture),
        new("Der Wert ist negativ.", "The value is negative."), new("Null oder einen positiven Wert angeben.", "State zero or a positive value."));
}
