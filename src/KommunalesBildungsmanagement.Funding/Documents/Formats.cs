using System.Text.Json;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>How values stand in the documents of this library.</summary>
internal static class Formats
{
    private static readonly ValueFormat<string> AnyText = ValueFormat.For<string>();

    /// <summary>A text that is not blank.</summary>
    public static ValueFormat<string> Text { get; } = new(
        (writer, text) => writer.WriteRawValue(CanonicalText.Quote(text), skipInputValidation: true),
        element => AnyText.Read(element) is var reading && reading.TryGet(out var text) && string.IsNullOrWhiteSpace(text)
            ? Refuse<string>(element, "value.blank", new("Der Text ist leer.", "The text is empty."), new("Einen Text angeben.", "State a text."))
            : reading,
        AnyText.Describe,
        isOrdered: false);

    /// <summary>A day, JJJJ-MM-TT.</summary>
    public static ValueFormat<LocalDate> Day { get; } = ValueFormat.For<LocalDate>();

    /// <summary>true or false.</summary>
    public static ValueFormat<bool> YesNo { get; } = ValueFormat.For<bool>();

    /// <summary>Euros, in whole cents.</summary>
    public static ValueFormat<decimal> Amount { get; } = AmountFormat.Format;

    /// <summary>A share: 0.25 for 25 %.</summary>
    public static ValueFormat<decimal> Share { get; } = Within(
        1, "value.share", new("Erwartet ist ein Anteil von 0 bis 1.", "A share from 0 to 1 is expected."),
        new("25 % als 0.25 schreiben.", "Write 25 % as 0.25."));

    /// <summary>A quantity, e.g. of posts: half a post is 0.5.</summary>
    public static ValueFormat<decimal> Quantity { get; } = Within(
        1_000_000, "value.quantity", new("Erwartet ist eine Menge von 0 bis 1000000.", "A quantity from 0 to 1000000 is expected."),
        new("Als Zahl mit Dezimalpunkt schreiben, z. B. 1.5.", "Write it as a number with a decimal point, e.g. 1.5."));

    /// <summary>How many there are.</summary>
    public static ValueFormat<int> Count { get; } = new(
        (writer, count) => writer.WriteNumberValue(count),
        element => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var count) && count >= 0
            ? Reading.Of(count)
            : Refuse<int>(
                element, "value.count", new("Erwartet ist eine Anzahl.", "A count is expected."),
                new("Eine ganze Zahl ab 0 ohne Anführungszeichen schreiben.", "Write a whole number from 0, without quotes.")),
        count => LocalizedText.Same(count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        isOrdered: true);

    /// <summary>A NUTS code as text.</summary>
    public static ValueFormat<NutsCode> Nuts { get; } = new(
        (writer, code) => writer.WriteStringValue(code.ToString()),
        element => AnyText.Read(element) is var reading && reading.TryGet(out var text)
            ? NutsCode.Read(text)
            : Reading.Failed<NutsCode>(reading.Problems),
        code => LocalizedText.Same(code.ToString()),
        isOrdered: false);

    /// <summary>A year of the calendar, four digits.</summary>
    public static ValueFormat<int> Year { get; } = new(
        (writer, year) => writer.WriteNumberValue(year),
        element => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var year) && year is >= 1000 and <= 9999
            ? Reading.Of(year)
            : Refuse<int>(
                element, "value.year", new("Erwartet ist ein Jahr mit vier Ziffern.", "A year of four digits is expected."),
                new("Als Zahl schreiben, z. B. 2024.", "Write it as a number, e.g. 2024.")),
        year => LocalizedText.Same(year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        isOrdered: true);

    /// <summary>A territory key as text.</summary>
    public static ValueFormat<TerritoryKey> Territory { get; } = new(
        (writer, key) => writer.WriteStringValue(key.ToString()),
        element => AnyText.Read(element) is var reading && reading.TryGet(out var text)
            ? TerritoryKey.Read(text)
            : Reading.Failed<TerritoryKey>(reading.Problems),
        key => LocalizedText.Same(key.ToString()),
        isOrdered: false);

    /// <summary>A fingerprint: lower-case hexadecimal digits.</summary>
    /// <param name="digits">How many.</param>
    public static ValueFormat<string> Hash(int digits) => new(
        (writer, text) => writer.WriteStringValue(text),
        element => element.ValueKind == JsonValueKind.String && element.GetString() is { } text
            && text.Length == digits && text.All(char.IsAsciiHexDigitLower)
            ? Reading.Of(text)
            : Refuse<string>(
                element, "value.hash",
                new($"Erwartet sind {digits} hexadezimale Ziffern in Kleinschreibung.", $"{digits} hexadecimal digits in lower case are expected."),
                new("Den Wert unverändert aus der Niederschrift übernehmen.", "Take the value over from the record unchanged.")),
        LocalizedText.Same,
        isOrdered: false);

    private static ValueFormat<decimal> Within(decimal most, string code, LocalizedText what, LocalizedText remedy)
    {
        var number = ValueFormat.For<decimal>();
        return new(
            (writer, value) => writer.WriteNumberValue(AmountFormat.Shortest(value)),
            element => number.Read(element) is var reading && reading.TryGet(out var value) && (value < 0 || value > most)
                ? Refuse<decimal>(element, code, what, remedy)
                : reading,
            number.Describe,
            isOrdered: true);
    }

    public static Reading<T> Refuse<T>(JsonElement element, string code, LocalizedText what, LocalizedText remedy)
        where T : notnull => Reading.Failed<T>(new Problem(code, "", element.GetRawText(), what, remedy));
}
