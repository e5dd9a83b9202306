using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Opens JSON texts for reading: everything that a parser could throw becomes a problem.</summary>
public static class JsonSource
{
    // As deep as the writer writes.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1000 };

    /// <summary>Parses a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="location">Name of the file or another place, for problems; may be empty.</param>
    /// <returns>The document, to be disposed of by the caller; or why it cannot be read.</returns>
    public static Reading<JsonDocument> Open(string json, string location)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, Options);
        }
        catch (JsonException e)
        {
            return Reading.Failed<JsonDocument>(new Problem(
                "json.syntax", Place(location, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}"), null,
                new("Der Text ist kein gültiges JSON oder zu tief verschachtelt.", "The text is not valid JSON, or nested too deeply."),
                new("Klammern, Kommas und Anführungszeichen an dieser Stelle prüfen.", "Check brackets, commas and quotes at this place.")));
        }
        catch (ArgumentException)
        {
            return Reading.Failed<JsonDocument>(BrokenCharacter(location));
        }

        if (HasOnlyWholeCharacters(document.RootElement)) return Reading.Of(document);
        document.Dispose();
        return Reading.Failed<JsonDocument>(BrokenCharacter(location));
    }

    // Half of a surrogate pair, escaped, passes the parser and throws only when the text is asked for.
    private static bool HasOnlyWholeCharacters(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().All(p => p.Name.Length >= 0 && HasOnlyWholeCharacters(p.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(HasOnlyWholeCharacters),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static Problem BrokenCharacter(string location) => new(
        "json.character", location, null,
        new("Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat).", "The text holds half a character (a lone surrogate)."),
        new("Den Text neu und als UTF-8 speichern.", "Save the text again, as UTF-8."));

    private static string Place(string location, string inside) => location.Length == 0 ? inside : $"{location}: {inside}";
}
