using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Reads the fields of one JSON object and collects every problem with its path. A field that nobody asked for is a problem too: nothing is
/// dropped silently.
/// </summary>
/// <remarks>Open it, ask for each field, then call <see cref="Close"/>. Not for use on several threads.</remarks>
public sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private JsonFields(string location, ICollection<Problem> problems) => (Location, Problems) = (location, problems);

    /// <summary>JSON path of the object, e.g. <c>$.offerings[2].price</c>; empty if the reader of the whole adds it.</summary>
    public string Location { get; }

    /// <summary>Where problems are collected.</summary>
    public ICollection<Problem> Problems { get; }

    /// <summary>Opens a JSON object.</summary>
    /// <param name="element">What should be an object.</param>
    /// <param name="location">Its JSON path.</param>
    /// <param name="problems">Where problems are collected.</param>
    /// <returns><see langword="null"/> if it is no object; the problem is collected.</returns>
    public static JsonFields? Open(JsonElement element, string location, ICollection<Problem> problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(
                "json.object", location, Shorten(element),
                new("Hier ist ein Objekt erwartet.", "An object is expected here."), new("In geschweifte Klammern setzen.", "Put it in braces.")));
            return null;
        }

        var fields = new JsonFields(location, problems);
        foreach (var property in element.EnumerateObject())
        {
            if (fields._fields.TryAdd(property.Name, property.Value)) continue;
            fields.Refuse(
                property.Name, "json.duplicate-field", Shorten(property.Value),
                new($"Das Feld „{property.Name}“ steht zweimal im selben Objekt.", $"The field '{property.Name}' stands twice in the same object."),
                new("Eines der beiden entfernen.", "Remove one of them."));
        }

        return fields;
    }

    /// <summary>Reports every field that nobody asked for.</summary>
    public void Close()
    {
        foreach (var (name, value) in _fields)
        {
            if (_asked.Contains(name)) continue;
            Refuse(
                name, "json.unknown-field", Shorten(value),
                new($"Das Feld „{name}“ ist hier nicht bekannt.", $"The field '{name}' is not known here."),
                new("Schreibweise prüfen oder das Feld entfernen.", "Check the spelling, or remove the field."));
        }
    }

    /// <summary>Whether the field is there and not null.</summary>
    public bool Has(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null;
    }

    /// <summary>The names of all fields.</summary>
    internal IEnumerable<string> Names => _fields.Keys;

    /// <summary>Keeps <see cref="Close"/> from reporting fields that cannot be judged, because what they depend on is wrong itself.</summary>
    internal void Pass(params IEnumerable<string> names) => _asked.UnionWith(names);

    /// <summary>The path of a field of this object.</summary>
    public string PathOf(string name) => name.Length == 0 ? Location
        : Location.Length == 0 ? name
        : name[0] == '[' ? Location + name
        : $"{Location}.{name}";

    /// <summary>The raw field; <see langword="null"/> if it is missing, which is a problem when it is required.</summary>
    public JsonElement? Element(string name, bool required = false)
    {
        if (Has(name)) return _fields[name];
        if (required) Missing(name);
        return null;
    }

    /// <summary>The elements of a list; <see langword="null"/> if it is missing, no list, or empty although something is asked for.</summary>
    public IReadOnlyList<JsonElement>? Elements(string name, bool atLeastOne = false)
    {
        if (Element(name, required: atLeastOne) is not { } element) return null;
        if (element.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, "json.list", Shorten(element), new("Hier ist eine Liste erwartet.", "A list is expected here."),
                new("In eckige Klammern setzen.", "Put it in brackets."));
            return null;
        }

        var list = element.EnumerateArray().ToList();
        if (list.Count > 0 || !atLeastOne) return list;
        Refuse(name, "json.list-empty", "[]", new("Die Liste ist leer.", "The list is empty."),
            new("Mindestens einen Eintrag angeben.", "State at least one entry."));
        return null;
    }

    /// <summary>Reads a required field.</summary>
    /// <returns>Whether there is a value; if not, the problems are collected.</returns>
    public bool TryRead<TValue>(string name, Func<JsonElement, Reading<TValue>> read, [MaybeNullWhen(false)] out TValue value)
        where TValue : notnull
    {
        if (Element(name, required: true) is { } element) return TryAccept(name, read(element), out value);
        value = default;
        return false;
    }

    /// <summary>Takes over a value that was read from a field, or its problems.</summary>
    /// <returns>Whether there is a value.</returns>
    public bool TryAccept<TValue>(string name, Reading<TValue> reading, [MaybeNullWhen(false)] out TValue value)
        where TValue : notnull
    {
        foreach (var problem in reading.Problems) Problems.Add(problem.At(PathOf(name)));
        return reading.TryGet(out value);
    }

    /// <summary>Takes over a list of values, or the problems of each.</summary>
    /// <returns>The values; <see langword="null"/> if one of them failed.</returns>
    public ValueList<TValue>? AcceptAll<TValue>(string name, IEnumerable<Reading<TValue>> readings)
        where TValue : notnull
    {
        var values = new List<TValue>();
        var index = 0;
        var complete = true;
        foreach (var reading in readings)
        {
            if (TryAccept($"{name}[{index++}]", reading, out var value)) values.Add(value);
            else complete = false;
        }

        return complete ? values.ToValueList() : null;
    }

    /// <summary>Collects a problem with a field of this object.</summary>
    public void Refuse(string name, string code, string? value, LocalizedText what, LocalizedText remedy) =>
        Problems.Add(new(code, PathOf(name), value, what, remedy));

    /// <summary>Collects that a required field is missing.</summary>
    public void Missing(string name) => Refuse(
        name, "json.missing-field", null,
        new($"Das Feld „{name}“ fehlt.", $"The field '{name}' is missing."), new("Das Feld ergänzen.", "Add the field."));

    private static string Shorten(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 80 ? text : text[..77] + "…";
    }
}
