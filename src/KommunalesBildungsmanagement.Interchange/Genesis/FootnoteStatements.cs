using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>
/// Takes footnotes apart into statements. A statement begins after an empty line, with the name of a Land and a colon, with years and a colon, or
/// after a full stop; every other line continues the one before.
/// </summary>
internal static partial class FootnoteStatements
{
    private static readonly string[] Abbreviations = ["einschl.", "einschließl.", "bzw.", "inkl.", "allg.", "ca.", "z.T.", "u.a.", "z.B."];

    public static ValueList<SeriesNote> Read(IEnumerable<GenesisFootnote> footnotes, RegionalPeriod kind, Func<int, string> placeOf) =>
        footnotes.SelectMany(f => Statements(f).SelectMany(s => Notes(f, s.Line, s.Text, kind, placeOf))).ToValueList();

    private static IEnumerable<(int Line, string Text)> Statements(GenesisFootnote footnote)
    {
        var lines = footnote.Text.Split('\n');
        var soFar = "";
        var first = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = string.Join(' ', lines[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (soFar.Length > 0 && (line.Length == 0 || EndsSentence(soFar) || Begins(line)))
            {
                yield return (footnote.Line + first, soFar);
                soFar = "";
            }

            if (line.Length == 0) continue;
            if (soFar.Length == 0) first = i;
            soFar = soFar.Length == 0 ? line : Joined(soFar, line);
        }

        if (soFar.Length > 0) yield return (footnote.Line + first, soFar);
    }

    /// <summary>Words that the line end divides, are joined: "Ausländerar-" and "beitslosenquote".</summary>
    private static string Joined(string before, string line) =>
        before.EndsWith('-') && before.Length > 1 && char.IsLower(before[^2]) && char.IsLower(line[0]) ? before[..^1] + line : $"{before} {line}";

    /// <summary>A full stop at the end of a line; not that of an ordinal ("im 7.") or of an abbreviation.</summary>
    private static bool EndsSentence(string text) =>
        text is [.., not (>= '0' and <= '9'), '.'] && !Abbreviations.Any(a => text.EndsWith(a, StringComparison.Ordinal));

    private static bool Begins(string line) => YearsAhead.IsMatch(line) || TryTerritories(line, out _, out _, out _);

    private static IEnumerable<SeriesNote> Notes(
        GenesisFootnote footnote, int line, string text, RegionalPeriod kind, Func<int, string> placeOf)
    {
        SeriesNote Whole(ReportingPeriod? first = null, ReportingPeriod? last = null) => new(placeOf(line), footnote.About, null, first, last, text);

        var rest = text;
        var (first, last) = ((ReportingPeriod?)null, (ReportingPeriod?)null);
        if (YearsAhead.Match(text) is { Success: true } ahead)
        {
            (first, last) = FootnoteYears.Read(ahead.Groups["years"].Value, kind);
            rest = ahead.Groups["text"].Value;
        }

        if (!TryTerritories(rest, out var territories, out var years, out var said)) return [Whole(first, last)];

        // A second Land inside the statement: which part is whose cannot be told safely.
        if (InnerState.Matches(said).Any(m => TryKey(m.Groups["name"].Value, out _))) return [Whole()];
        if (years.Length == 0 && LeadingYears.Match(said) is { Success: true } leading) years = leading.Value;
        if (years.Length > 0 && !said.Contains("Berichtsjahr ", StringComparison.Ordinal)) (first, last) = FootnoteYears.Read(years, kind);
        return territories.Select(t => new SeriesNote(placeOf(line), footnote.About, t, first, last, text));
    }

    private static bool TryTerritories(string text, out List<TerritoryKey> territories, out string years, out string said)
    {
        territories = [];
        (years, said) = ("", "");
        var match = Prefix.Match(text);
        if (!match.Success) return false;
        foreach (var name in match.Groups["names"].Value.Split(", "))
        {
            if (!TryKey(name, out var key)) return false;
            territories.Add(key);
        }

        years = match.Groups["years"].Value;
        said = match.Groups["text"].Value;
        return true;
    }

    private static bool TryKey(string name, out TerritoryKey key)
    {
        key = TerritoryKey.Germany;
        return name == "Deutschland" || GermanStates.TryFindByName(name, out key);
    }

    [GeneratedRegex(@"^(?<names>\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*)(?::? ?\((?<years>[^)]*\d{4}[^)]*)\)| (?<years>\d{4}/\d{4}))?: ?(?<text>.*)$")]
    private static partial Regex Prefix { get; }

    [GeneratedRegex(@"^(?:Schuljahr|Berichts?jahre?)? ?(?<years>\d{4}(?:[/-]\d{2,4})?): ?(?<text>.*)$")]
    private static partial Regex YearsAhead { get; }

    [GeneratedRegex(@"^(?:ab|bis) (?:dem )?(?:Schuljahr |Berichtsjahr )?\d{4}(?:/\d{2,4})?\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingYears { get; }

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}-]+):")]
    private static partial Regex InnerState { get; }
}
