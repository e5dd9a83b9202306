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
        if (BrokenTexts.IsBroken(json)) return Reading.Failed<JsonDocument>(BrokenTexts.At(location));
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

        var broken = BrokenTexts.In(document.RootElement, PathOfRoot(location)).ToList();
        if (broken.Count == 0) return Reading.Of(document);
        document.Dispose();
        return Reading.Failed<JsonDocument>(broken);
    }

    /// <summary>The JSON path of the whole document, e.g. <c>offers.json: $</c>.</summary>
    /// <param name="location">Name of the file or another place; may be empty.</param>
    public static string PathOfRoot(string location) => Place(location, "$");

    private static string Place(string location, string inside) => location.Length == 0 ? inside : $"{location}: {inside}";
}
