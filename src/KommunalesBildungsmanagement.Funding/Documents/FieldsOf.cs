using System.Text.Json;

namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>The kinds of fields that records of one type can have. A new member of a record is one more line in its shape.</summary>
internal static class FieldsOf<T>
    where T : class
{
    /// <summary>A text that must be there.</summary>
    public static Field<T> Text(string name, Func<T, string> get, Func<T, string, T> with, ValueFormat<string>? format = null) =>
        Stated(name, format ?? Formats.Text, get, with);

    /// <summary>A text that may be missing.</summary>
    public static Field<T> OptionalText(string name, Func<T, string?> get, Func<T, string?, T> with) => Optional(name, Formats.Text, get, with);

    /// <summary>A value of a class that may be missing.</summary>
    public static Field<T> Optional<TValue>(string name, ValueFormat<TValue> format, Func<T, TValue?> get, Func<T, TValue?, T> with)
        where TValue : class => Plain(
        name,
        (json, record) => json.Has(name) && json.TryRead(name, format.Read, out var value) ? with(record, value) : record,
        (writer, record) => WriteIf(writer, name, get(record), format.Write));

    /// <summary>A value that must be there.</summary>
    public static Field<T> Stated<TValue>(string name, ValueFormat<TValue> format, Func<T, TValue> get, Func<T, TValue, T> with)
        where TValue : notnull => Plain(
        name,
        (json, record) => json.TryRead(name, format.Read, out var value) ? with(record, value) : record,
        (writer, record) => WriteIf(writer, name, get(record), format.Write));

    /// <summary>A value that may be missing.</summary>
    public static Field<T> Value<TValue>(string name, ValueFormat<TValue> format, Func<T, TValue?> get, Func<T, TValue?, T> with)
        where TValue : struct => Plain(
        name,
        (json, record) => json.Has(name) && json.TryRead(name, format.Read, out var value) ? with(record, value) : record,
        (writer, record) =>
        {
            if (get(record) is { } value) WriteIf(writer, name, value, format.Write);
        });

    /// <summary>A day.</summary>
    public static Field<T> Day(string name, Func<T, LocalDate?> get, Func<T, LocalDate?, T> with) => Value(name, Formats.Day, get, with);

    /// <summary>Euros, in whole cents.</summary>
    public static Field<T> Amount(string name, Func<T, decimal?> get, Func<T, decimal?, T> with) => Value(name, Formats.Amount, get, with);

    /// <summary>Yes, no, or not known.</summary>
    public static Field<T> Answer(string name, Func<T, bool?> get, Func<T, bool?, T> with) => Value(name, Formats.YesNo, get, with);

    /// <summary>Yes, or no if it is missing.</summary>
    public static Field<T> Flag(string name, Func<T, bool> get, Func<T, bool, T> with) =>
        Answer(name, record => get(record) ? true : null, (record, value) => with(record, value == true));

    /// <summary>A member of an enum that may be missing.</summary>
    public static Field<T> Name<TEnum>(string name, Func<T, TEnum?> get, Func<T, TEnum?, T> with)
        where TEnum : struct, Enum => Value(name, EnumNames<TEnum>.Format, get, with);

    /// <summary>A list of members of an enum; a missing list is not an empty one.</summary>
    public static Field<T> Names<TEnum>(string name, Func<T, ValueList<TEnum>?> get, Func<T, ValueList<TEnum>, T> with)
        where TEnum : struct, Enum => Values(name, EnumNames<TEnum>.Format, get, with);

    /// <summary>A list of texts.</summary>
    public static Field<T> Texts(string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> with) =>
        Values(name, Formats.Text, record => get(record) is { Count: > 0 } texts ? texts : null, with);

    /// <summary>A record within the record.</summary>
    public static Field<T> Part<TPart>(string name, Shape<TPart> shape, Func<T, TPart> get, Func<T, TPart, T> with)
        where TPart : class => new(
        name,
        (json, record) => json.Element(name) is { } element && shape.Read(element, json.PathOf(name), json.Problems) is { } part
            ? with(record, part)
            : record,
        (writer, record) =>
        {
            if (!shape.IsBlank(get(record))) WriteIf(writer, name, get(record), shape.Write);
        },
        record => with(record, shape.Judged(get(record))));

    /// <summary>A list of records.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="shape">How each stands in JSON.</param>
    /// <param name="get">Reads the member.</param>
    /// <param name="with">Sets the member.</param>
    /// <param name="key">What must not come twice; <see langword="null"/> if anything may.</param>
    public static Field<T> Each<TPart>(
        string name, Shape<TPart> shape, Func<T, ValueList<TPart>> get, Func<T, ValueList<TPart>, T> with, Func<TPart, string>? key = null)
        where TPart : class => new(
        name,
        (json, record) => with(record, Lists.Read(json, name, shape, key)),
        (writer, record) =>
        {
            if (get(record).Count > 0) Lists.Write(writer, name, get(record), shape.Write);
        },
        record => with(record, get(record).Select(shape.Judged).ToValueList()));

    /// <summary>The same field, left out of what rules judge: it is for people.</summary>
    /// <param name="field">The field.</param>
    /// <param name="without">The record without it.</param>
    public static Field<T> ForPeople(Field<T> field, Func<T, T> without) => field with { Judged = without };

    private static Field<T> Values<TValue>(
        string name, ValueFormat<TValue> format, Func<T, ValueList<TValue>?> get, Func<T, ValueList<TValue>, T> with)
        where TValue : notnull => Plain(
        name,
        (json, record) => Lists.Read(json, name, format) is { } values ? with(record, values) : record,
        (writer, record) =>
        {
            if (get(record) is { } values) Lists.Write(writer, name, values, format.Write);
        });

    private static Field<T> Plain(string name, Func<JsonFields, T, T> read, Action<Utf8JsonWriter, T> write) =>
        new(name, read, write, record => record);

    private static void WriteIf<TValue>(Utf8JsonWriter writer, string name, TValue? value, Action<Utf8JsonWriter, TValue> write)
    {
        if (value is null or "") return;
        writer.WritePropertyName(name);
        write(writer, value);
    }
}
