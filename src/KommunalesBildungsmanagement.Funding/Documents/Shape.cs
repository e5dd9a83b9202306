using System.Text.Json;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>How records of one type stand in JSON: their fields in a fixed order. Immutable.</summary>
/// <remarks>
/// What is not stated is not written. So a member that is added later changes neither the text nor the hash of a record that does not use it.
/// </remarks>
/// <param name="blank">A record that states nothing.</param>
/// <param name="fields">One field for each member.</param>
internal sealed class Shape<T>(T blank, params IEnumerable<Field<T>> fields)
    where T : class
{
    private readonly List<Field<T>> _fields = [.. fields];

    /// <summary>Checks what only several fields together show.</summary>
    public Action<JsonFields, T>? Check { get; init; }

    public IEnumerable<string> Names => _fields.Select(f => f.Name);

    public bool IsBlank(T value) => value.Equals(blank);

    /// <summary>The record without what no rule reads.</summary>
    public T Judged(T value) => _fields.Aggregate(value, (v, field) => field.Judged(v));

    /// <summary>Reads one object; <see langword="null"/> if anything is wrong with it, and all of that is collected.</summary>
    public T? Read(JsonElement element, string location, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (JsonFields.Open(element, location, problems) is not { } json) return null;
        var value = _fields.Aggregate(blank, (v, field) => field.Read(json, v));
        Check?.Invoke(json, value);
        json.Close();
        return problems.Count == before ? value : null;
    }

    public void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var field in _fields) field.Write(writer, value);
        writer.WriteEndObject();
    }
}
