namespace KommunalesBildungsmanagement.Territories;

/// <summary>The official key of a territory: the Amtlicher Gemeindeschlüssel or a leading part of it, with 0, 2, 3, 5 or 8 digits.</summary>
/// <remarks>
/// <para>Digits 1-2 Land, 3 Regierungsbezirk (0 where there is none), 4-5 Kreis, 6-8 Gemeinde (000 for a kreisfreie Stadt). It is a text, never a
/// number:
/// leading zeros count. Containment is by prefix.</para>
/// <para>The default value is <see cref="Germany"/>. Equality is ordinal by digits. Immutable.</para>
/// </remarks>
public readonly record struct TerritoryKey : IComparable<TerritoryKey>
{
    private readonly string? _digits;

    private TerritoryKey(string digits) => _digits = digits.Length == 0 ? null : digits;

    /// <summary>The whole country, written DG in official tables.</summary>
    public static TerritoryKey Germany => default;

    /// <summary>The digits; empty for Germany.</summary>
    public string Digits => _digits ?? "";

    /// <summary>The level that the number of digits stands for.</summary>
    public TerritoryLevel Level => Digits.Length switch
    {
        0 => TerritoryLevel.Country,
        2 => TerritoryLevel.State,
        3 => TerritoryLevel.GovernmentRegion,
        5 => TerritoryLevel.District,
        _ => TerritoryLevel.Municipality,
    };

    /// <summary>The Land; Germany itself for Germany.</summary>
    public TerritoryKey State => Digits.Length < 2 ? this : new(Digits[..2]);

    /// <summary>The Regierungsbezirk; <see langword="null"/> above that level and where there is none (third digit 0).</summary>
    public TerritoryKey? GovernmentRegion => Digits.Length < 3 || Digits[2] == '0' ? null : new(Digits[..3]);

    /// <summary>The Kreis or kreisfreie Stadt; <see langword="null"/> above that level.</summary>
    public TerritoryKey? District => Digits.Length < 5 ? null : new(Digits[..5]);

    /// <summary>Reads a key from text as it stands in tables; "DG" is Germany. Nothing is padded or cut.</summary>
    /// <param name="text">The text.</param>
    public static Reading<TerritoryKey> Read(string text)
    {
        if (text == "DG") return Reading.Of(Germany);
        if (text.Length == 0 || !text.All(char.IsAsciiDigit))
        {
            return Refuse(
                "territory-key.digits", text,
                new("Ein Gebietsschlüssel besteht nur aus Ziffern.", "A territory key consists of digits only."),
                new("2 (Land), 3 (Regierungsbezirk), 5 (Kreis) oder 8 Ziffern (Gemeinde) angeben.",
                    "State 2 (Land), 3 (Regierungsbezirk), 5 (Kreis) or 8 digits (Gemeinde)."));
        }

        if (text.Length is not (2 or 3 or 5 or 8))
        {
            var hint = text.Length is 4 or 7
                ? new LocalizedText(
                    $"Vermutlich fehlt die führende Null ({'0' + text}); Schlüssel als Text speichern, nicht als Zahl.",
                    $"The leading zero is probably missing ({'0' + text}); store keys as text, not as numbers.")
                : new LocalizedText("Den vollständigen Schlüssel mit führender Null angeben.", "State the complete key with its leading zero.");
            return Refuse(
                "territory-key.length", text,
                new($"Ein Gebietsschlüssel hat 2, 3, 5 oder 8 Ziffern, nicht {text.Length}.",
                    $"A territory key has 2, 3, 5 or 8 digits, not {text.Length}."), hint);
        }

        return string.CompareOrdinal(text[..2], "01") >= 0 && string.CompareOrdinal(text[..2], "16") <= 0
            ? Reading.Of(new TerritoryKey(text))
            : Refuse(
                "territory-key.state", text,
                new($"Ein Land mit der Nummer {text[..2]} gibt es nicht.", $"There is no Land with the number {text[..2]}."),
                new("Die ersten beiden Ziffern gehen von 01 (Schleswig-Holstein) bis 16 (Thüringen).",
                    "The first two digits run from 01 (Schleswig-Holstein) to 16 (Thüringen)."));
    }

    /// <summary>The key of a text known to be right.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidValueException">It is not right.</exception>
    public static TerritoryKey Parse(string text) => Read(text).Value;

    /// <summary>How the keys of one level are written, read and worded in conditions.</summary>
    /// <param name="level">The level.</param>
    public static ValueFormat<string> FormatOf(TerritoryLevel level) => new(
        (writer, digits) => writer.WriteStringValue(digits),
        element =>
        {
            var key = Read(element.ValueKind == System.Text.Json.JsonValueKind.String ? element.GetString()! : element.GetRawText());
            if (!key.TryGet(out var value)) return Reading.Failed<string>(key.Problems);
            return value.Level == level
                ? Reading.Of(value.Digits)
                : Reading.Failed<string>(new Problem(
                    "territory-key.level", "", value.ToString(),
                    new($"Der Schlüssel {value} ist von einer anderen Ebene.", $"The key {value} is of another level."),
                    new(
                        $"Einen Schlüssel dieser Ebene angeben: {Levels.Describe(level).German}.",
                        $"State a key of this level: {Levels.Describe(level).English}.")));
        },
        LocalizedText.Same,
        isOrdered: false);

    /// <summary>Whether the other territory is this one or lies in it.</summary>
    /// <param name="other">The other territory.</param>
    public bool Contains(TerritoryKey other) => other.Digits.StartsWith(Digits, StringComparison.Ordinal);

    /// <summary>Whether one contains the other.</summary>
    /// <param name="other">The other territory.</param>
    public bool Overlaps(TerritoryKey other) => Contains(other) || other.Contains(this);

    /// <inheritdoc/>
    public int CompareTo(TerritoryKey other) => string.CompareOrdinal(Digits, other.Digits);

    /// <summary>Order by digits.</summary>
    public static bool operator <(TerritoryKey left, TerritoryKey right) => left.CompareTo(right) < 0;

    /// <summary>Order by digits.</summary>
    public static bool operator >(TerritoryKey left, TerritoryKey right) => left.CompareTo(right) > 0;

    /// <summary>Order by digits.</summary>
    public static bool operator <=(TerritoryKey left, TerritoryKey right) => left.CompareTo(right) <= 0;

    /// <summary>Order by digits.</summary>
    public static bool operator >=(TerritoryKey left, TerritoryKey right) => left.CompareTo(right) >= 0;

    /// <summary>The digits, or DG for Germany.</summary>
    public override string ToString() => _digits ?? "DG";

    private static ValueFormat<TerritoryLevel> Levels { get; } = ValueFormat.For<TerritoryLevel>();

    private static Reading<TerritoryKey> Refuse(string code, string value, LocalizedText what, LocalizedText remedy) =>
        Reading.Failed<TerritoryKey>(new Problem(code, "", value, what, remedy));
}
