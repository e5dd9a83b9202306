using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace KommunalesBildungsmanagement.Interchange.Tests.Printing;

/// <summary>Pages and text of a PDF as Chromium writes it: one font, glyphs in hexadecimal, a map from glyphs to characters.</summary>
internal static partial class PdfText
{
    public static int Pages(ReadOnlyMemory<byte> pdf) => Page.Count(Encoding.Latin1.GetString(pdf.Span));

    public static string Read(ReadOnlyMemory<byte> pdf)
    {
        var streams = Stream.Matches(Encoding.Latin1.GetString(pdf.Span)).Select(m => Inflate(m.Groups["bytes"].Value)).ToList();
        var characters = new Dictionary<int, string>();
        foreach (var map in streams.Where(s => s.Contains("begincmap", StringComparison.Ordinal)))
        {
            foreach (Match pair in Pair.Matches(map)) characters[Hex(pair.Groups["glyph"].Value)] = Utf16(pair.Groups["text"].Value);
            foreach (Match range in Range.Matches(map))
            {
                var (first, last, text) = (Hex(range.Groups["first"].Value), Hex(range.Groups["last"].Value), Hex(range.Groups["text"].Value));
                for (var glyph = first; glyph <= last; glyph++) characters[glyph] = ((char)(text + glyph - first)).ToString();
            }
        }

        return string.Concat(streams.Where(s => s.Contains("BT", StringComparison.Ordinal)).SelectMany(s => Shown.Matches(s))
            .SelectMany(m => m.Groups["hex"].Value.Chunk(4)).Select(h => characters.GetValueOrDefault(Hex(new(h)), "?")));
    }

    private static string Inflate(string bytes)
    {
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(Encoding.Latin1.GetBytes(bytes)), CompressionMode.Decompress);
            using var reader = new StreamReader(inflated, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Utf16(string hex) => string.Concat(hex.Chunk(4).Select(h => (char)Hex(new(h))));

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex Page { get; }

    [GeneratedRegex(@"stream\r?\n(?<bytes>.*?)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex Stream { get; }

    [GeneratedRegex(@"^<(?<glyph>[0-9A-F]{4})> <(?<text>[0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex Pair { get; }

    [GeneratedRegex("^<(?<first>[0-9A-F]{4})> <(?<last>[0-9A-F]{4})> <(?<text>[0-9A-F]{4})>$", RegexOptions.Multiline)]
    private static partial Regex Range { get; }

    [GeneratedRegex("<(?<hex>[0-9A-F]+)>")]
    private static partial Regex Shown { get; }
}
