using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Writes lists of values and of conditions.</summary>
internal static class JsonLists
{
    public static void Write<TValue>(Utf8JsonWriter writer, string name, ValueList<TValue> values, ValueFormat<TValue> format)
        where TValue : notnull
    {
        writer.WriteStartArray(name);
        foreach (var value in values) format.Write(writer, value);
        writer.WriteEndArray();
    }

    public static void Write<T>(Utf8JsonWriter writer, string name, ValueList<Specification<T>> parts)
    {
        writer.WriteStartArray(name);
        foreach (var part in parts) part.Write(writer);
        writer.WriteEndArray();
    }
}
