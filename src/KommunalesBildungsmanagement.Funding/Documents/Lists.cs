using System.Text.Json;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Lists in JSON: every entry is read, and what comes twice is refused where it comes again.</summary>
internal static class Lists
{
    /// <summary>Reads a list of values; <see langword="null"/> if it is missing or something in it is wrong.</summary>
    public static ValueList<TValue>? Read<TValue>(JsonFields json, string name, ValueFormat<TValue> format)
        where TValue : notnull
    {
        if (json.Elements(name) is not { } elements || json.AcceptAll(name, elements.Select(format.Read)) is not { } values) return null;
        var seen = new HashSet<TValue>();
        for (var i = 0; i < values.Count; i++)
        {
            if (!seen.Add(values[i])) json.Problems.Add(Twice(json.PathOf($"{name}[{i}]"), elements[i].ToString()));
        }

        return values;
    }

    /// <summary>Reads a list of records that is a field.</summary>
    public static ValueList<TPart> Read<TPart>(JsonFields json, string name, Shape<TPart> shape, Func<TPart, string>? key)
        where TPart : class => Read(json.Elements(name) ?? [], i => json.PathOf($"{name}[{i}]"), json.Problems, shape, key);

    /// <summary>Reads a list of records; those that were refused are missing, and their problems are collected.</summary>
    public static ValueList<TPart> Read<TPart>(
        IReadOnlyList<JsonElement> elements, Func<int, string> place, ICollection<Problem> problems, Shape<TPart> shape, Func<TPart, string>? key)
        where TPart : class
    {
        var values = new List<TPart>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < elements.Count; i++)
        {
            if (shape.Read(elements[i], place(i), problems) is not { } value) continue;
            if (key is not null && !seen.Add(key(value))) problems.Add(Twice(place(i), key(value)));
            values.Add(value);
        }

        return values.ToValueList();
    }

    public static void Write<TValue>(Utf8JsonWriter writer, string name, IEnumerable<TValue> values, Action<Utf8JsonWriter, TValue> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) write(writer, value);
        writer.WriteEndArray();
    }

    private static Problem Twice(string place, string key) => new(
        "value.twice", place, key,
        new("Dieser Eintrag steht schon weiter oben.", "This entry stands further up already."),
        new("Den doppelten Eintrag entfernen oder ihm eine eigene Kennung geben.", "Remove the second entry, or give it an id of its own."));
}
