using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>
/// Reads the frame that all regional tables of GENESIS share: Windows-1252, semicolons, title, header, rows, a line of underscores, footnotes,
/// licence, Stand.
/// </summary>
/// <remarks>A table is read as a whole first, because its encoding shows only so; regional tables have a few hundred kilobytes.</remarks>
public static partial class GenesisTableReader
{
    private const int RegionCells = 3;

    /// <summary>The longest record of these tables are the footnotes, with some ten thousand bytes; more is an open quote.</summary>
    private const int MostBytesOfRecord = 1 << 22;

    /// <summary>Reads a table.</summary>
    /// <param name="source">Where the bytes come from.</param>
    /// <param name="progress">Hears how far the reader has come.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The table and every problem of its frame; never an exception for what the file holds.</returns>
    public static GenesisTable Read(TableSource source, IProgress<TableProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var run = new Run(new(source.Name));
        source.Use(run.Log, stream => run.Read(stream, progress, cancellation));
        return run.Close();
    }

    [GeneratedRegex(@"^(GENESIS-)?Tabelle: *(?<code>\S+)$")]
    private static partial Regex CodeLine { get; }

    [GeneratedRegex(@"^\d{4}$|^\d\d\.\d\d\.\d{4}$")]
    private static partial Regex Period { get; }

    [GeneratedRegex(@"^Stand: *(?<day>\d\d\.\d\d\.\d{4})")]
    private static partial Regex Stand { get; }

    [GeneratedRegex("""^zu "(?<about>[^"]*)":[ \t]*""", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"Datenlizenz Deutschland\s*[-–]\s*Namensnennung\s*[-–]\s*Version 2\.0")]
    private static partial Regex AttributionLicence { get; }

    private sealed class Run(ReadingLog log)
    {
        private readonly List<string> _title = [];
        private readonly List<string[]> _header = [];
        private readonly List<GenesisRow> _rows = [];
        private readonly StringBuilder _footnotes = new();
        private string _code = "";
        private string _notice = "";
        private LocalDate? _vintage;
        private bool _isBelow;
        private int _firstBelow;

        public ReadingLog Log { get; } = log;

        private int LeadingCells => _header.Min(h => h.TakeWhile(c => c.Length == 0).Count());

        public void Read(Stream stream, IProgress<TableProgress>? progress, CancellationToken cancellation)
        {
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
            if (bytes.IsEmpty)
            {
                Log.RefuseEmpty();
                return;
            }

            if (IsUtf8(bytes.Span))
            {
                Log.Refuse(
                    "", "text.encoding", "UTF-8", new("Die Datei ist in UTF-8 geschrieben, erwartet ist Windows-1252.",
                        "The file is written in UTF-8, Windows-1252 is expected."),
                    new("Die Datei unverändert verwenden, wie die Regionaldatenbank sie liefert.",
                        "Use the file unchanged, as the Regionaldatenbank delivers it."));
                return;
            }

            memory.Position = 0;
            try
            {
                ReadRecords(memory, cancellation);
            }
            catch (CsvFormatException malformed)
            {
                Log.Refuse(
                    Log.PlaceOf((int)malformed.LineNumber), "table.quotes", null,
                    new("Anführungszeichen gehen nicht auf, oder eine Zeile ist zu lang; der Rest der Datei ist nicht gelesen.",
                        "Quotes do not match, or a line is too long; the rest of the file is not read."),
                    TableTexts.CheckRow);
            }

            Check();
            progress?.Report(new(Log.FileName, Log.LinesRead));
        }

        private void ReadRecords(MemoryStream memory, CancellationToken cancellation)
        {
            using var reader = CsvReader.Create(memory, Options(), leaveOpen: true);
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                var fields = reader.Current.ToArray();
                var line = (int)reader.LineNumber;
                Log.LinesRead = line + fields[0].AsSpan().Count('\n');
                Take(line, fields);
            }
        }

        public GenesisTable Close() => new()
        {
            Code = _code,
            Title = string.Join(' ', _title),
            Columns = _header.Count == 0 ? [] : Enumerable.Range(LeadingCells, _header.Max(h => h.Length) - LeadingCells)
                .Select(Column).ToValueList(),
            Footnotes = Footnotes(_footnotes.ToString(), _firstBelow),
            Notice = _notice,
            Vintage = _vintage,
            Table = Log.Close(_rows, new Provenance
            {
                Source = "Statistische Ämter des Bundes und der Länder, Regionaldatenbank Deutschland, Tabelle "
                    + (_code.Length == 0 ? Log.FileName : _code),
                Licence = AttributionLicence.IsMatch(_notice) ? "dl-de/by-2-0" : null,
                Edition = _vintage,
            }),
        };

        private static CsvReaderOptions Options() => new()
        {
            Separator = ';',
            HasHeader = false,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = MostBytesOfRecord,
            Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252),
        };

        /// <summary>Text that is valid UTF-8 and not plain ASCII is UTF-8: umlauts in Windows-1252 break its rules.</summary>
        private static bool IsUtf8(ReadOnlySpan<byte> bytes) => bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F)
            && System.Text.Unicode.Utf8.IsValid(bytes);

        private ValueList<string> Column(int index) => _header.Select(h => index < h.Length ? h[index] : "").ToValueList();

        private void Take(int line, string[] fields)
        {
            if (_isBelow) TakeBelow(line, fields);
            else if (fields[0].StartsWith("____", StringComparison.Ordinal)) _isBelow = true;
            else if (fields.Length > RegionCells && fields.Take(RegionCells).All(f => f.Length == 0) && _rows.Count == 0) _header.Add(fields);
            else if (_header.Count > 0) TakeRow(line, fields);
            else if (_code.Length == 0 && CodeLine.Match(fields[0]) is { Success: true } code) _code = code.Groups["code"].Value;
            else _title.Add(fields[0].Trim());
        }

        private void TakeRow(int line, string[] fields)
        {
            var expected = _header.Max(h => h.Length);
            if (fields.Length != expected)
            {
                Log.Refuse(
                    Log.PlaceOf(line), "table.field-count", fields.Length.ToString(CultureInfo.InvariantCulture),
                    new($"Die Zeile hat {fields.Length} Felder statt {expected}.", $"The row has {fields.Length} cells instead of {expected}."),
                    TableTexts.CheckRow);
                Log.CountRefused();
            }
            else if (!Period.IsMatch(fields[0]))
            {
                Log.Refuse(
                    Log.PlaceOf(line, "Zeit"), "genesis.period", fields[0],
                    new("Die Zeile beginnt nicht mit einem Jahr oder einem Tag.", "The row does not begin with a year or a day."),
                    TableTexts.CheckRow);
                Log.CountRefused();
            }
            else
            {
                var leading = LeadingCells;
                _rows.Add(new(line, fields[0], fields[1], fields[2].Trim(), fields[RegionCells..leading].ToValueList(),
                    fields[leading..].ToValueList()));
                Log.CountTakenOver();
            }
        }

        private void TakeBelow(int line, string[] fields)
        {
            if (_firstBelow == 0) _firstBelow = line;
            var text = string.Join(';', fields);
            if (text.StartsWith('©')) _notice = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            else if (Stand.Match(text) is { Success: true } stand) TakeVintage(stand.Groups["day"].Value);
            else if (_notice.Length == 0) _footnotes.Append(text).Append('\n');
            else _notice += ' ' + text.Trim();
        }

        private void TakeVintage(string text)
        {
            var day = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu").Parse(text);
            if (day.Success) _vintage = day.Value;
        }

        private static ValueList<GenesisFootnote> Footnotes(string text, int firstLine)
        {
            var all = Unwrapped(text);
            var matches = Heading.Matches(all);
            var footnotes = new List<GenesisFootnote>();
            Add("", 0, matches.Count == 0 ? all.Length : matches[0].Index);
            for (var i = 0; i < matches.Count; i++)
            {
                var end = i + 1 < matches.Count ? matches[i + 1].Index : all.Length;
                Add(matches[i].Groups["about"].Value.Replace('\n', ' '), matches[i].Index + matches[i].Length, end);
            }

            return footnotes.ToValueList();

            void Add(string about, int start, int end)
            {
                while (start < end && char.IsWhiteSpace(all[start])) start++;
                var said = all[start..end].TrimEnd();
                if (about.Length > 0 || said.Length > 0) footnotes.Add(new(about, said, firstLine + all.AsSpan(0, start).Count('\n')));
            }
        }

        /// <summary>Doubled quotes that survived, because a file may have its footnotes without quotes around them.</summary>
        private static string Unwrapped(string text) => text.Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\r", "",
            StringComparison.Ordinal);

        private void Check()
        {
            if (_code.Length == 0)
            {
                Log.Refuse(
                    Log.PlaceOf(1), "genesis.code", _title.FirstOrDefault(),
                    new("Die Datei beginnt nicht mit „GENESIS-Tabelle:“ und einem Code.",
                        "The file does not begin with 'GENESIS-Tabelle:' and a code."),
                    new("Die Tabelle als CSV aus der Regionaldatenbank herunterladen.", "Download the table as CSV from the Regionaldatenbank."));
            }

            if (_header.Count == 0)
            {
                Log.Refuse(
                    "", "genesis.header", null,
                    new("Die Datei hat keine Kopfzeilen; sie beginnen mit drei leeren Feldern.",
                        "The file has no header lines; they begin with three empty cells."),
                    new("Die Tabelle als CSV mit Semikolon herunterladen.", "Download the table as CSV with semicolons."));
            }

            if (!_isBelow || _vintage is null)
            {
                Log.Warn(
                    Log.PlaceOf(Log.LinesRead), "genesis.vintage", null,
                    new("Am Ende fehlen Fußnoten oder Stand; die Datei ist vielleicht abgeschnitten.",
                        "Footnotes or Stand are missing at the end; the file may be cut off."),
                    new("Die Datei noch einmal vollständig herunterladen.", "Download the file again, completely."));
            }
        }
    }
}
