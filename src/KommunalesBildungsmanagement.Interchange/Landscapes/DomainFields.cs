using System.Globalization;
using System.Text.Json;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;
using KommunalesBildungsmanagement.Vocabularies;

namespace KommunalesBildungsmanagement.Interchange.Landscapes;

/// <summary>Reads the fields of one object as the value types of the domain.</summary>
/// <remarks>
/// A field that cannot be read leaves a problem and a stand-in value, so that the rest of the object is still checked;
/// <see cref="Build"/> then refuses the object, and no stand-in leaves this class. Members that check more than their own field come last in an
/// initializer, so that every field has been read by the time one of them refuses.
/// </remarks>
internal sealed class DomainFields(JsonFields json)
{
    private readonly int _problemsBefore = json.Problems.Count;

    public bool Has(string name) => json.Has(name);

    public T? Build<T>(Func<T> create)
        where T : class
    {
        T? value = null;
        try
        {
            value = create();
        }
        catch (InvalidValueException e)
        {
            // With a problem in a field, the stand-in may be what breaks the invariant; the field's problem says it all.
            if (json.Problems.Count == _problemsBefore)
            {
                foreach (var problem in e.Problems) json.Problems.Add((problem with { Location = FieldOf(problem.Location) }).At(json.Location));
            }
        }

        json.Close();
        return json.Problems.Count == _problemsBefore ? value : null;
    }

    public string Text(string name) => json.TryRead(name, NotBlank, out var text) ? text : "?";

    public string? OptionalText(string name) => json.Has(name) ? Text(name) : null;

    public string Code(string name, Vocabulary vocabulary) => json.TryRead(name, vocabulary.Format.Read, out var code) ? code : "?";

    public string? OptionalCode(string name, Vocabulary vocabulary) => json.Has(name) ? Code(name, vocabulary) : null;

    public ValueList<string> Codes(string name, Vocabulary vocabulary, bool atLeastOne = false) => Values(name, vocabulary.Format.Read, atLeastOne);

    public ValueList<string> Texts(string name, bool atLeastOne = false) => Values(name, NotBlank, atLeastOne);

    public TEnum Enum<TEnum>(string name)
        where TEnum : struct, Enum => json.TryRead(name, Formats<TEnum>.Value.Read, out var value) ? value : default;

    public TEnum? OptionalEnum<TEnum>(string name)
        where TEnum : struct, Enum => json.Has(name) ? Enum<TEnum>(name) : null;

    public int Number(string name) => json.TryRead(name, Formats<int>.Value.Read, out var value) ? value : 1;

    public int? OptionalNumber(string name) => json.Has(name) ? Number(name) : null;

    /// <summary>A number that is not negative.</summary>
    public int Count(string name)
    {
        var count = Number(name);
        if (count >= 0) return count;
        json.Refuse(
            name, "value.negative", count.ToString(CultureInfo.InvariantCulture),
            new("Der Wert ist negativ.", "The value is negative."),
            new("Null oder einen positiven Wert angeben.", "State zero or a positive value."));
        return 1;
    }

    public int? OptionalCount(string name) => json.Has(name) ? Count(name) : null;

    public Money Money(string name) => Checked(name, () => new Money(Decimal(name)), KommunalesBildungsmanagement.Money.Zero);

    public Money? OptionalMoney(string name) => json.Has(name) ? Money(name) : null;

    /// <summary>A value made of one field that checks itself; what it says is told at the field.</summary>
    public T Checked<T>(string name, Func<T> create, T standIn)
    {
        try
        {
            return create();
        }
        catch (InvalidValueException e)
        {
            foreach (var problem in e.Problems) json.Problems.Add((problem with { Location = "" }).At(json.PathOf(name)));
            return standIn;
        }
    }

    /// <summary>Leaves out fields that cannot be judged, because what they depend on is wrong itself.</summary>
    public void Skip(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) json.Has(name);
    }

    public decimal Decimal(string name) => json.TryRead(name, Formats<decimal>.Value.Read, out var value) ? value : 1;

    public decimal? OptionalDecimal(string name) => json.Has(name) ? Decimal(name) : null;

    public bool Flag(string name) => json.Has(name) && json.TryRead(name, Formats<bool>.Value.Read, out var value) && value;

    /// <summary>true, false or "unknown"; unknown if it is missing.</summary>
    public Truth Truth(string name)
    {
        if (json.Element(name) is not { } element) return Rules.Truth.Unknown;
        switch (element.ValueKind)
        {
            case JsonValueKind.True: return Rules.Truth.True;
            case JsonValueKind.False: return Rules.Truth.False;
            case JsonValueKind.String when element.GetString() == "unknown": return Rules.Truth.Unknown;
            default:
                json.Refuse(
                    name, "value.truth", element.GetRawText(),
                    new("Erwartet ist true, false oder \"unknown\".", "Expected is true, false or \"unknown\"."),
                    new("Einen der drei Werte angeben.", "State one of the three values."));
                return Rules.Truth.Unknown;
        }
    }

    public LocalDate Date(string name) => json.TryRead(name, Formats<LocalDate>.Value.Read, out var value) ? value : LocalDate.MinIsoValue;

    public LocalDate? OptionalDate(string name) => json.Has(name) ? Date(name) : null;

    public TerritoryKey Key(string name) => json.TryRead(name, e => AsText(e, TerritoryKey.Read), out var key) ? key : default;

    public T? Optional<T>(string name, Func<string, Reading<T>> read)
        where T : class => json.Has(name) && json.TryRead(name, e => AsText(e, read), out var value) ? value : null;

    public DateRange Days(string name) => Object(
        name, f => f.Build(() => new Boxed<DateRange>(new(f.OptionalDate("first"), f.OptionalDate("last")))))?.Value ?? default;

    /// <summary>A position in degrees, <c>{"lat": 47.88, "lon": 10.62}</c>, or on the grid, <c>{"e": 621500, "n": 5304000}</c>.</summary>
    public GeoPosition? Position(string name) => Object(name, f => f.Build(() => new Boxed<GeoPosition>(
        f.Has("e") || f.Has("n")
            ? GeoPosition.ReadGrid(f.Number("e"), f.Number("n")).Value
            : GeoPosition.Read((double)f.Decimal("lat"), (double)f.Decimal("lon")).Value)))?.Value;

    public LocalizedText Localized(string name) => Required(name, f => f.Build(() => new LocalizedText(f.Text("de"), f.Text("en"))), new("?", "?"));

    public LocalizedText? OptionalLocalized(string name) => json.Has(name) ? Localized(name) : null;

    public Uri? Url(string name)
    {
        if (OptionalText(name) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        json.Refuse(
            name, "value.url", text,
            new("Das ist keine Webadresse.", "This is not a web address."),
            new("Mit https:// beginnen.", "Begin with https://."));
        return null;
    }

    public Provenance Provenance(string name = "provenance") => Required(
        name,
        f => f.Build(() => new Provenance
        {
            Source = f.Text("source"),
            Place = f.OptionalText("place"),
            Url = f.Url("url"),
            Licence = f.OptionalText("licence"),
            Edition = f.OptionalDate("edition"),
            IsSample = f.Flag("isSample"),
        }),
        new() { Source = "?" });

    public Specification<PersonProfile> Condition(string name)
    {
        if (json.Element(name, required: true) is { } element
            && Take(SpecificationJson.Read(element, json.PathOf(name), ProfileTerms.All)) is { } condition) return condition;
        return Specification.Stated<PersonProfile>(Rules.Truth.Unknown, new("?", "?"));
    }

    public Specification<PersonProfile>? OptionalCondition(string name) => json.Has(name) ? Condition(name) : null;

    public TermChange<PersonProfile>? OptionalChange(string name)
    {
        if (json.Element(name) is not { } element) return null;
        if (Take(SpecificationJson.ReadChange(element, json.PathOf(name), ProfileTerms.All)) is not { } change) return null;
        if (change.TryApply(PersonProfile.Unknown, out _)) return change;
        json.Refuse(
            name, "change.impossible", element.GetRawText(),
            new("Diesen Wert kann keine Person haben.", "Nobody can have this value."),
            new("Einen möglichen Wert angeben.", "State a possible value."));
        return null;
    }

    public PartialSet<string> Set(string name, Vocabulary vocabulary)
    {
        if (!json.Has(name)) return PartialSet<string>.Unknown;
        return Object(name, f => f.Build(() => f.Has("exactly")
            ? PartialSet<string>.Exactly(f.Codes("exactly", vocabulary))
            : PartialSet<string>.Of(f.Codes("present", vocabulary), f.Codes("absent", vocabulary)))) ?? PartialSet<string>.Unknown;
    }

    /// <summary>One object; null if the field is missing or the object was refused.</summary>
    public T? Object<T>(string name, Func<DomainFields, T?> read)
        where T : class =>
        json.Element(name) is { } element && JsonFields.Open(element, json.PathOf(name), json.Problems) is { } inner ? read(new(inner)) : null;

    /// <summary>One object that must be there; the stand-in if it is missing or was refused.</summary>
    public T Required<T>(string name, Func<DomainFields, T?> read, T standIn)
        where T : class => json.Element(name, required: true) is null ? standIn : Object(name, read) ?? standIn;

    /// <summary>A list of objects; those that were refused are missing, and their problems are collected.</summary>
    /// <param name="name">The field.</param>
    /// <param name="read">Reads one object.</param>
    /// <param name="key">What must be distinct; <see langword="null"/> if nothing must.</param>
    /// <param name="atLeastOne">Whether an empty or missing list is a problem.</param>
    public ValueList<T> Each<T>(string name, Func<DomainFields, T?> read, Func<T, object>? key = null, bool atLeastOne = false)
        where T : class
    {
        var values = new List<T>();
        var seen = new HashSet<object>();
        var elements = json.Elements(name, atLeastOne) ?? [];
        for (var i = 0; i < elements.Count; i++)
        {
            var place = $"{name}[{i}]";
            if (JsonFields.Open(elements[i], json.PathOf(place), json.Problems) is not { } inner || read(new(inner)) is not { } value) continue;
            if (key is null || seen.Add(key(value))) values.Add(value);
            else RefuseTwice(place, key(value));
        }

        return values.ToValueList();
    }

    private ValueList<string> Values(string name, Func<JsonElement, Reading<string>> read, bool atLeastOne)
    {
        if (json.Elements(name, atLeastOne) is not { } elements) return atLeastOne ? ["?"] : [];
        if (json.AcceptAll(name, elements.Select(read)) is not { } values) return ["?"];
        for (var i = 1; i < values.Count; i++)
        {
            if (values.Take(i).Contains(values[i])) RefuseTwice($"{name}[{i}]", values[i]);
        }

        return values.Distinct().ToValueList();
    }

    private void RefuseTwice(string place, object key) => json.Refuse(
        place, "value.twice", key.ToString(),
        new("Ein Eintrag steht zweimal da.", "An entry stands there twice."), new("Den doppelten Eintrag entfernen.", "Remove the second entry."));

    private T? Take<T>(Reading<T> reading)
        where T : class
    {
        // These problems carry their full path already.
        foreach (var problem in reading.Problems) json.Problems.Add(problem);
        return reading.TryGet(out var value) ? value : null;
    }

    private static Reading<string> NotBlank(JsonElement element)
    {
        var reading = Formats<string>.Value.Read(element);
        return reading.TryGet(out var text) && string.IsNullOrWhiteSpace(text)
            ? Reading.Failed<string>(new Problem(
                "value.blank", "", text, new("Der Text ist leer.", "The text is empty."),
                new("Einen Text angeben.", "State a text.")))
            : reading;
    }

    private static Reading<T> AsText<T>(JsonElement element, Func<string, Reading<T>> read)
        where T : notnull
    {
        var text = Formats<string>.Value.Read(element);
        return text.TryGet(out var value) ? read(value) : Reading.Failed<T>(text.Problems);
    }

    // Records name their members, documents their fields: Term and term.
    private static string FieldOf(string member) => member.Length == 0 ? member : char.ToLowerInvariant(member[0]) + member[1..];

    private sealed record Boxed<T>(T Value);

    // A format of an enum looks its words up; once is enough.
    private static class Formats<T>
        where T : notnull
    {
        public static ValueFormat<T> Value { get; } = ValueFormat.For<T>();
    }
}
