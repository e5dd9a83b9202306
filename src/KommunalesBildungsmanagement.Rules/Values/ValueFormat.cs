using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>How the values of a term are written as JSON, read back and put into words.</summary>
/// <typeparam name="TValue">The value type.</typeparam>
public sealed class ValueFormat<TValue>
    where TValue : notnull
{
    private readonly Action<Utf8JsonWriter, TValue> _write;
    private readonly Func<JsonElement, Reading<TValue>> _read;
    private readonly Func<TValue, LocalizedText> _describe;
    private readonly Func<TValue, int, IEnumerable<TValue>>? _neighbour;

    /// <summary>A format of three functions.</summary>
    /// <param name="write">Writes one JSON value.</param>
    /// <param name="read">Reads what <paramref name="write"/> wrote; anything else is a problem, not an exception.</param>
    /// <param name="describe">Puts a value into words.</param>
    /// <param name="isOrdered">Whether "less" and "more" mean something.</param>
    /// <param name="neighbour">The next value up (1) or down (-1), if values come in steps and there is one.</param>
    public ValueFormat(
        Action<Utf8JsonWriter, TValue> write,
        Func<JsonElement, Reading<TValue>> read,
        Func<TValue, LocalizedText> describe,
        bool isOrdered,
        Func<TValue, int, IEnumerable<TValue>>? neighbour = null)
    {
        (_write, _read, _describe, IsOrdered, _neighbour) = (write, read, describe, isOrdered, neighbour);
    }

    /// <summary>Whether "less" and "more" mean something.</summary>
    public bool IsOrdered { get; }

    /// <summary>Writes one JSON value.</summary>
    public void Write(Utf8JsonWriter writer, TValue value) => _write(writer, value);

    /// <summary>Reads one JSON value.</summary>
    public Reading<TValue> Read(JsonElement element) => _read(element);

    /// <summary>The value, if it can be written and read back.</summary>
    /// <exception cref="ArgumentException">It cannot, like a number that is no member of an enum.</exception>
    internal static TValue Checked(TValue value) => !typeof(TValue).IsEnum || Enum.IsDefined(typeof(TValue), value)
        ? value
        : throw new ArgumentException($"{value} is no value of {typeof(TValue).Name}.", nameof(value));

    /// <summary>Puts a value into words.</summary>
    public LocalizedText Describe(TValue value) => _describe(value);

    /// <summary>The next value up (1) or down (-1); none if values do not come in steps or there is no further one.</summary>
    internal IEnumerable<TValue> Neighbour(TValue value, int direction) => _neighbour?.Invoke(value, direction) ?? [];
}

/// <summary>The formats that come with the library.</summary>
public static class ValueFormat
{
    /// <summary>
    /// The format of a type: bool, int, long, decimal, string, <see cref="LocalDate"/>, <see cref="GeoPosition"/> or any enum (words from <see
    /// cref="TermAttribute"/> on its members).
    /// </summary>
    /// <exception cref="ArgumentException">There is none for this type; pass one of your own.</exception>
    public static ValueFormat<TValue> For<TValue>()
        where TValue : notnull
    {
        object format =
            typeof(TValue) == typeof(bool) ? Truths()
            : typeof(TValue) == typeof(int)
                ? Whole(e => e.TryGetInt32(out var i) ? i : null, (w, v) => w.WriteNumberValue(v), (v, d) => v + d, int.MinValue, int.MaxValue)
            : typeof(TValue) == typeof(long)
                ? Whole(e => e.TryGetInt64(out var i) ? i : null, (w, v) => w.WriteNumberValue(v), (v, d) => v + d, long.MinValue, long.MaxValue)
            : typeof(TValue) == typeof(decimal) ? Decimals()
            : typeof(TValue) == typeof(string) ? Texts()
            : typeof(TValue) == typeof(LocalDate) ? Dates()
            : typeof(TValue) == typeof(GeoPosition) ? GeoPositionFormat.Format
            : typeof(TValue).IsEnum ? Enums<TValue>()
            : throw new ArgumentException($"No format for {typeof(TValue).Name} comes with the library; pass a ValueFormat<{typeof(TValue).Name}>.");
        return (ValueFormat<TValue>)format;
    }

    /// <summary>Codes with labels: only codes with a label can be read.</summary>
    /// <param name="label">The label of a code; <see langword="null"/> if the code does not exist.</param>
    /// <param name="listName">The name of the code list, for problems.</param>
    public static ValueFormat<string> Codes(Func<string, LocalizedText?> label, string listName) => new(
        (writer, value) => writer.WriteStringValue(value),
        element => element.ValueKind == JsonValueKind.String && label(element.GetString()!) is not null
            ? Reading.Of(element.GetString()!)
            : Refuse<string>(
                element, "value.code",
                new($"„{element}“ ist kein Code der Liste „{listName}“.", $"'{element}' is not a code of the list '{listName}'."),
                new("Einen Code der Liste verwenden oder die Liste ergänzen.", "Use a code of the list, or add it to the list.")),
        value => label(value) ?? DescribeText(value),
        isOrdered: false);

    /// <summary>A decimal number in words: comma in German, point in English, no digits lost.</summary>
    internal static LocalizedText DescribeNumber(decimal value)
    {
        var english = value.ToString(CultureInfo.InvariantCulture);
        return new(english.Replace('.', ','), english);
    }

    // A text for people is never blank, but a value may be.
    private static LocalizedText DescribeText(string value) =>
        string.IsNullOrWhiteSpace(value) ? new("(leer)", "(empty)") : LocalizedText.Same(value);

    private static ValueFormat<bool> Truths() => new(
        (writer, value) => writer.WriteBooleanValue(value),
        element => element.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Reading.Of(element.GetBoolean())
            : Refuse<bool>(element, "value.bool", new("Erwartet ist true oder false.", "Expected is true or false."), JsonTexts.WithoutQuotes),
        value => value ? new("ja", "yes") : new("nein", "no"),
        isOrdered: false,
        (value, _) => [!value]);

    private static ValueFormat<TValue> Whole<TValue>(
        Func<JsonElement, TValue?> get, Action<Utf8JsonWriter, TValue> write, Func<TValue, int, TValue> step, TValue min, TValue max)
        where TValue : struct, IFormattable => new(
        write,
        element => element.ValueKind == JsonValueKind.Number && get(element) is { } number
            ? Reading.Of(number)
            : Refuse<TValue>(
                element, "value.whole-number",
                new(
                    string.Create(CultureInfo.InvariantCulture, $"Erwartet ist eine ganze Zahl von {min} bis {max}."),
                    string.Create(CultureInfo.InvariantCulture, $"Expected is a whole number from {min} to {max}.")),
                JsonTexts.WithoutQuotes),
        value => LocalizedText.Same(value.ToString(null, CultureInfo.InvariantCulture)),
        isOrdered: true,
        (value, direction) => value.Equals(direction > 0 ? max : min) ? [] : [step(value, direction)]);

    private static ValueFormat<decimal> Decimals() => new(
        (writer, value) => writer.WriteNumberValue(value),
        element => element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number) && IsExact(element)
            ? Reading.Of(number)
            : Refuse<decimal>(element, "value.number", new("Erwartet ist eine Zahl.", "Expected is a number."),
                new("Mit Dezimalpunkt und ohne Anführungszeichen schreiben: 12.50.", "Write it with a decimal point and without quotes: 12.50.")),
        DescribeNumber,
        isOrdered: true);

    // A decimal holds 28 digits for certain; more would be rounded without a word.
    private static bool IsExact(JsonElement number) =>
        number.GetRawText().TrimStart('-').Split('e', 'E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length <= 28;

    private static ValueFormat<string> Texts() => new(
        (writer, value) => writer.WriteStringValue(value),
        element => element.ValueKind == JsonValueKind.String
            ? Reading.Of(element.GetString()!)
            : Refuse<string>(element, "value.text", new("Erwartet ist ein Text.", "Expected is a text."),
                new("In Anführungszeichen schreiben.", "Write it in quotes.")),
        DescribeText,
        isOrdered: false);

    private static ValueFormat<LocalDate> Dates()
    {
        var german = LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu");
        var english = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
        return new(
            (writer, value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value)),
            element => element.ValueKind == JsonValueKind.String
                && LocalDatePattern.Iso.Parse(element.GetString()!) is { Success: true, Value: var date }
                ? Reading.Of(date)
                : Refuse<LocalDate>(element, "value.date", new("Erwartet ist ein Datum.", "Expected is a date."),
                    new("Als JJJJ-MM-TT schreiben, z. B. 2024-02-29.", "Write it as YYYY-MM-DD, e.g. 2024-02-29.")),
            value => new(german.Format(value), english.Format(value)),
            isOrdered: true,
            (value, direction) => value == (direction > 0 ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue) ? [] : [value.PlusDays(direction)]);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2090",
        Justification = "The fields of an enum are kept with the enum; only their words may be trimmed, and then the names serve.")]
    private static ValueFormat<TValue> Enums<TValue>()
        where TValue : notnull
    {
        var fields = typeof(TValue).GetFields().Where(f => f.IsStatic).ToList();
        var byName = fields.ToDictionary(f => f.Name, f => (TValue)f.GetValue(null)!, StringComparer.Ordinal);

        // Several names may stand for one value; the first one words it.
        var labels = fields.DistinctBy(f => byName[f.Name]).ToDictionary(f => byName[f.Name], TermText.LabelOf);
        return new(
            (writer, value) => writer.WriteStringValue(value.ToString()),
            element => element.ValueKind == JsonValueKind.String && byName.TryGetValue(element.GetString()!, out var value)
                ? Reading.Of(value)
                : Refuse<TValue>(
                    element, "value.name",
                    new($"„{element}“ ist kein Wert von {typeof(TValue).Name}.", $"'{element}' is not a value of {typeof(TValue).Name}."),
                    new($"Einen dieser Werte verwenden: {string.Join(", ", byName.Keys)}.", $"Use one of: {string.Join(", ", byName.Keys)}.")),
            value => labels.TryGetValue(value, out var label) ? label : LocalizedText.Same(value.ToString()!),
            isOrdered: true,
            (value, direction) =>
            {
                var order = Comparer<TValue>.Default;
                return direction > 0
                    ? byName.Values.Where(v => order.Compare(v, value) > 0).Order(order).Take(1)
                    : byName.Values.Where(v => order.Compare(v, value) < 0).OrderDescending(order).Take(1);
            });
    }

    private static Reading<TValue> Refuse<TValue>(JsonElement element, string code, LocalizedText what, LocalizedText remedy)
        where TValue : notnull => Reading.Failed<TValue>(new Problem(code, "", element.GetRawText(), what, remedy));
}
