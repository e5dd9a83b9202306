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
/// <see cref="Build"/> then refuses the object, and no stand-in leaves this class.
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
                foreach (var problem in e.Problems) json.Problems.Add(problem.At(json.Location));
            }
        }

        json.Close();
        return json.Problems.Count == _problemsBefore ? value : null;
    }

    public string Text(string name) => json.TryRead(name, NotBlank, out var text) ? text : "?";

    public string? OptionalText(string name) => json.Has(name) ? Text(name) : null;

    public string Code(string name, Vocabulary vocabulary) => json.TryRead(name, vocabulary.Format.Read, out var code) ? code : "?";

    public string? OptionalCode(string name, Vocabulary vocabulary) => json.Has(name) ? Code(name, vocabulary) : null;

    public ValueList<string> Codes(string name, Vocabulary vocabulary) => Values(name, vocabulary.Format.Read);

    public ValueList<string> Texts(string name) => Values(name, NotBlank);

    public TEnum Enum<TEnum>(string name)
        where TEnum : struct, Enum => json.TryRead(name, ValueFormat.For<TEnum>().Read, out var value) ? value : default;

    public TEnum? OptionalEnum<TEnum>(string name)
        where TEnum : struct, Enum => json.Has(name) ? Enum<TEnum>(name) : null;

    public int Number(string name) => json.TryRead(name, ValueFormat.For<int>().Read, out var value) ? value : 1;

    public int? OptionalNumber(string name) => json.Has(name) ? Number(name) : null;

    public decimal Decimal(string name) => json.TryRead(name, ValueFormat.For<decimal>().Read, out var value) ? value : 1;

    public decimal? OptionalDecimal(string name) => json.Has(name) ? Decimal(name) : null;

    public bool Flag(string name) => json.Has(name) && json.TryRead(name, ValueFormat.For<bool>().Read, out var value) && value;

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
                    new("Erwartet ist true, false oder \"unknown\".", "Expected is true, false or \"unknown\"."), new("Einen der drei Werte angeben.", "State one of the three values."));
                return Rules.Truth.Unknown;
        }
    }

    public LocalDate Date(string name) => json.TryRead(name, ValueFormat.For<LocalDate>().Read, out var value) ? value : LocalDate.MinIsoValue;

    public LocalDate? OptionalDate(string name) => json.Has(name) ? Date(name) : null;

    public TerritoryKey Key(string name) => json.TryRead(name, e => AsText(e, TerritoryKey.Read), out var key) ? key : default;

    public T? Optional<T>(string name, Func<string, Reading<T>> read)
        where T : class => json.Has(name) && json.TryRead(name, e => AsText(e, read), out var value) ? value : null;

    public DateRange Days(string name) => Object(name, f => f.Build(() => new Boxed<DateRange>(new(f.OptionalDate("first"), f.OptionalDate("last")))))?.Value ?? default;

    public LocalizedText Localized(string name) => Required(name, f => f.Build(() => new LocalizedText(f.Text("de"), f.Text("en"))), new("?", "?"));

    public LocalizedText? OptionalLocalized(string name) => json.Has(name) ? Localized(name) : null;

    public Uri? Url(string name)
    {
        if (OptionalText(name) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        json.Refuse(name, "value.url", text, new("Das ist keine Webadresse.", "This is not a web address."), new("Mit https:// beginnen.", "Begin with https://."));
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
        if (json.Element(name, required: true) is { } element && Take(SpecificationJson.Read(element, json.PathOf(name), ProfileTerms.All)) is { } condition) return condition;
        return Specification.Stated<PersonProfile>(Rules.Truth.Unknown, new("?", "?"));
    }

    public Specification<PersonProfile>? OptionalCondition(string name) => json.Has(name) ? Condition(name) : null;

    public TermChange<PersonProfile>? OptionalChange(string name) =>
        json.Element(name) is { } element ? Take(SpecificationJson.ReadChange(element, json.PathOf(name), ProfileTerms.All)) : null;

    public PartialSet<string> Set(string name, Vocabulary vocabulary)
    {
        if (!json.Has(name)) return PartialSet<string>.Unknown;
        return Object(name, f => f.Build(() => f.Has("exactly")
            ? PartialSet<string>.Exactly(f.Codes("exactly", vocabulary))
            : PartialSet<string>.Of(f.Codes("present", vocabulary), f.Codes("absent", vocabulary)))) ?? PartialSet<string>.Unknown;
    }

    /// <summary>One object; null if the field is missing or the object was refused.</summary>
    public T? Object<T>(string name, Func<DomainFields, T?> read)
        where T : class => json.Element(name) is { } element && JsonFields.Open(element, json.PathOf(name), json.Problems) is { } inner ? read(new(inner)) : null;

    /// <summary>One object that must be there; the stand-in if it is missing or was refused.</summary>
    public T Required<T>(string name, Func<DomainFields, T?> read, T standIn)
        where T : class => json.Element(name, required: true) is null ? standIn : Object(name, read) ?? standIn;

    /// <summary>A list of objects; those that were refused are missing, and their problems are collected.</summary>
    public ValueList<T> Each<T>(string name, Func<DomainFields, T?> read)
        where T : class
    {
        var values = new List<T>();
        var index = 0;
        foreach (var element in json.Elements(name) ?? [])
        {
            if (JsonFields.Open(element, json.PathOf($"{name}[{index++}]"), json.Problems) is { } inner && read(new(inner)) is { } value) values.Add(value);
        }

        return values.ToValueList();
    }

    private ValueList<T> Values<T>(string name, Func<JsonElement, Reading<T>> read)
        where T : notnull => json.AcceptAll(name, (json.Elements(name) ?? []).Select(read)) ?? [];

    private T? Take<T>(Reading<T> reading)
        where T : class
    {
        // These problems carry their full path already.
        foreach (var problem in reading.Problems) json.Problems.Add(problem);
        return reading.TryGet(out var value) ? value : null;
    }

    private static Reading<string> NotBlank(JsonElement element)
    {
        var reading = ValueFormat.For<string>().Read(element);
        return reading.TryGet(out var text) && string.IsNullOrWhiteSpace(text)
            ? Reading.Failed<string>(new Problem("value.blank", "", text, new("Der Text ist leer.", "The text is empty."), new("Einen Text angeben.", "State a text.")))
            : reading;
    }

    private static Reading<T> AsText<T>(JsonElement element, Func<string, Reading<T>> read)
        where T : notnull
    {
        var text = ValueFormat.For<string>().Read(element);
        return text.TryGet(out var value) ? read(value) : Reading.Failed<T>(text.Problems);
    }

    private sealed record Boxed<T>(T Value);
}
