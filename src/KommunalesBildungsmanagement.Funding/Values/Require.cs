using System.Globalization;
using System.Runtime.CompilerServices;

namespace KommunalesBildungsmanagement.Funding;

/// <summary>The checks that init accessors make; each names the member, the value, the fault and the remedy in both languages.</summary>
internal static class Require
{
    public static string Text(string value, [CallerMemberName] string member = "") => string.IsNullOrWhiteSpace(value)
        ? throw Broken("value.blank", member, value, new("Der Text ist leer.", "The text is empty."), new("Einen Text angeben.", "State a text."))
        : value;

    public static decimal Share(decimal value, [CallerMemberName] string member = "") => value is < 0 or > 1
        ? throw Broken(
            "value.share", member, value.ToString(CultureInfo.InvariantCulture),
            new("Der Anteil liegt nicht zwischen 0 und 1.", "The share is not between 0 and 1."),
            new("40 % als 0.40 angeben.", "State 40 % as 0.40."))
        : value;

    public static decimal NotNegative(decimal value, [CallerMemberName] string member = "") => value < 0
        ? throw Broken(
            "value.negative", member, value.ToString(CultureInfo.InvariantCulture),
            new("Der Wert ist negativ.", "The value is negative."), new("Null oder einen positiven Wert angeben.", "State zero or a positive value."))
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
                "date-range.reversed", member, $"{Words.Iso(first)}..{Words.Iso(last)}",
                new("Das Ende liegt vor dem Anfang.", "The end is before the start."),
                new("Anfang und Ende vertauschen oder eines berichtigen.", "Swap start and end, or correct one of them."));
        }
    }

    public static InvalidValueException Broken(string code, string member, string? value, LocalizedText what, LocalizedText remedy) =>
        new(new Problem(code, member, value, what, remedy));
}
