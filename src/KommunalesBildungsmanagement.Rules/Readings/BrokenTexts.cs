using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Finds texts that hold half a character: JSON can write such a surrogate, but no text can hold it.</summary>
internal static class BrokenTexts
{
    /// <summary>Whether a text holds a surrogate without its other half.</summary>
    public static bool IsBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[++i])) return true;
        }

        return false;
    }

    /// <summary>Every broken text and field name below an element, with its path.</summary>
    public static IEnumerable<Problem> In(JsonElement element, string location) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field =>
            TextOf(() => field.Name) is { } name ? In(field.Value, $"{location}.{name}") : [At(location)]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => In(item, $"{location}[{i}]")),
        JsonValueKind.String when TextOf(() => element.GetString()!) is null => [At(location)],
        _ => [],
    };

    /// <summary>The problem at a place.</summary>
    public static Problem At(string location) => new(
        "json.text", location, null,
        new("Hier steht nur die Hälfte eines Zeichens.", "Only half of a character stands here."),
        new("Die Datei neu als UTF-8 speichern und das Zeichen ersetzen.", "Save the file as UTF-8 again and replace the character."));

    private static string? TextOf(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
