namespace KommunalesBildungsmanagement.Funding.Documents;

/// <summary>Members of an enum in JSON: their name in C#, in camel case.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Values =
        Enum.GetValues<TEnum>().ToDictionary(v => Named(v.ToString()), v => v, StringComparer.Ordinal);

    public static ValueFormat<TEnum> Format { get; } = new(
        (writer, value) => writer.WriteStringValue(Name(value)),
        element => element.ValueKind == System.Text.Json.JsonValueKind.String && Values.TryGetValue(element.GetString()!, out var value)
            ? Reading.Of(value)
            : Reading.Failed<TEnum>(new Problem(
                "value.name", "", element.GetRawText(),
                new("Diesen Wert gibt es hier nicht.", "There is no such value here."),
                new($"Einen dieser Werte verwenden: {string.Join(", ", Values.Keys)}.", $"Use one of: {string.Join(", ", Values.Keys)}."))),
        ValueFormat.For<TEnum>().Describe,
        isOrdered: false);

    private static string Name(TEnum value) =>
        Enum.IsDefined(value) ? Named(value.ToString()) : throw new ArgumentException($"{value} is no value of {typeof(TEnum).Name}.", nameof(value));

    private static string Named(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
