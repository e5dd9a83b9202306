using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>
/// Amounts of money in JSON: a number, or a text with a decimal point, in whole cents and not negative. "1.234" is refused because nobody knows
/// whether its point groups thousands.
/// </summary>
internal static partial class AmountFormat
{
    // Far beyond any grant, and small enough that no rule that multiplies it leaves the range of decimal.
    private const decimal Limit = 1_000_000_000_000m;

    private static readonly ValueFormat<decimal> Number = ValueFormat.For<decimal>();

    public static ValueFormat<decimal> Format { get; } = new(
        (writer, amount) => writer.WriteNumberValue(Shortest(amount)), Read, Number.Describe, isOrdered: true);

    private static Reading<decimal> Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String && !Written().IsMatch(element.GetString()!))
        {
            return Formats.Refuse<decimal>(
                element, "money.text", new("Das ist kein Betrag.", "This is not an amount."),
                new(
                    "Mit Dezimalpunkt und ohne Tausenderpunkte schreiben: 1234.50.",
                    "Write it with a decimal point and without separators: 1234.50."));
        }

        var reading = element.ValueKind == JsonValueKind.String
            ? Reading.Of(decimal.Parse(element.GetString()!, NumberStyles.Number, CultureInfo.InvariantCulture))
            : Number.Read(element);
        return !reading.TryGet(out var amount) ? reading
            : amount < 0 ? Formats.Refuse<decimal>(
                element, "value.negative", new("Der Betrag ist negativ.", "The amount is negative."),
                new("Null oder einen positiven Betrag angeben.", "State zero or a positive amount."))
            : amount.Scale > 2 ? Formats.Refuse<decimal>(
                element, "money.cents", new("Der Betrag hat mehr als zwei Nachkommastellen.", "The amount has more than two decimal places."),
                new("Auf Cent angeben und Tausender nicht trennen: 1234.50.", "State whole cents and do not separate thousands: 1234.50."))
            : amount >= Limit ? Formats.Refuse<decimal>(
                element, "money.large", new("Der Betrag ist größer als jede Zuwendung.", "The amount is larger than any grant."),
                new("Den Betrag in Euro angeben, weniger als eine Billion.", "State the amount in euros, less than 1,000,000,000,000."))
            : reading;
    }

    /// <summary>Without zeros at the end: 4800.50 and 4800.5 are one amount and have one text.</summary>
    public static decimal Shortest(decimal amount) => amount / 1.0000000000000000000000000000m;

    [GeneratedRegex(@"^-?[0-9]{1,16}(\.[0-9]{1,10})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
