using System.Globalization;
using CsvHelper;

namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>Reads a UTF-8 table with one header line, row by row. Columns are found by name, so their order does not matter.</summary>
internal sealed class DelimitedTable
{
    private const int LinesPerReport = 2000;
    private const int LinesShown = 20;
    private const char Unreadable = '\uFFFD';

    private readonly ReadingLog _log;
    private readonly char _delimiter;
    private readonly string[] _columns;
    private readonly List<int> _unreadableLines = [];

    private DelimitedTable(ReadingLog log, char delimiter, string[] columns) => (_log, _delimiter, _columns) = (log, delimiter, columns);

    /// <summary>
    /// Reads all rows. Rows with a wrong number of cells or unreadable bytes are refused here; every other one is handed over and counted by the
    /// reader.
    /// </summary>
    public static void Read(
        TableSource source, char delimiter, string[] columns, ReadingLog log, Action<DelimitedRow> take, IProgress<TableProgress>? progress,
            CancellationToken cancellation)
    {
        var table = new DelimitedTable(log, delimiter, columns);
        source.Use(log, stream => table.Read(stream, take, progress, cancellation));
    }

    private void Read(Stream stream, Action<DelimitedRow> take, IProgress<TableProgress>? progress, CancellationToken cancellation)
    {
        using var reader = CsvReader.Create(stream, Options(), leaveOpen: true);
        if (!reader.Read())
        {
            if (_log.ErrorCount == 0) _log.RefuseEmpty();
            return;
        }

        var header = reader.Current.ToArray();
        _log.LinesRead = (int)reader.LineNumber;
        if (Positions(header) is not { } positions) return;
        var reported = 0;
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            _log.LinesRead = (int)reader.LineNumber;
            Take(_log.LinesRead, reader.Current.ToArray(), header.Length, positions, take);
            if (_log.LinesRead - reported < LinesPerReport) continue;
            reported = _log.LinesRead;
            progress?.Report(new(_log.FileName, reported));
        }

        Finish();
        progress?.Report(new(_log.FileName, _log.LinesRead));
    }

    /// <summary>Cells of these tables never hold line breaks; so one stray quote costs one row and not the rest of the file.</summary>
    private CsvReaderOptions Options() => new()
    {
        Separator = _delimiter,
        HasHeader = false,
        TrackLineNumbers = true,
        PoolStrings = true,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = malformed =>
        {
            _log.CountRefused();
            _log.LinesRead = Math.Max(_log.LinesRead, (int)malformed.LineNumber);
            _log.Refuse(
                _log.PlaceOf((int)malformed.LineNumber), "table.quotes", malformed.RawRecord,
                new("Die Anführungszeichen der Zeile gehen nicht auf.", "The quotes of the row do not match."), TableTexts.CheckRow);
        },
    };

    private void Take(int line, string[] fields, int expected, int[] positions, Action<DelimitedRow> take)
    {
        if (fields.Length != expected)
        {
            _log.Refuse(
                _log.PlaceOf(line), "table.field-count", fields.Length.ToString(CultureInfo.InvariantCulture),
                new($"Die Zeile hat {fields.Length} Felder statt {expected}.", $"The row has {fields.Length} cells instead of {expected}."),
                new($"Trennzeichen „{_delimiter}“ und Anführungszeichen der Zeile prüfen.",
                    $"Check the separators '{_delimiter}' and the quotes of the row."));
            _log.CountRefused();
        }
        else if (Array.Exists(fields, f => f.Contains(Unreadable, StringComparison.Ordinal)))
        {
            _unreadableLines.Add(line);
            _log.CountRefused();
        }
        else
        {
            take(new(_log, line, fields, _columns, positions));
        }
    }

    /// <summary>One cause, one problem: a file in another encoding would else give a problem for every umlaut.</summary>
    private void Finish()
    {
        if (_unreadableLines.Count > 0)
        {
            var shown = string.Join(", ", _unreadableLines.Take(LinesShown)) + (_unreadableLines.Count > LinesShown ? ", …" : "");
            _log.Refuse(
                _log.PlaceOf(_unreadableLines[0]), "text.encoding", shown,
                new($"{_unreadableLines.Count} Zeilen enthalten Zeichen, die nicht in UTF-8 geschrieben sind; sie sind nicht übernommen.",
                    $"{_unreadableLines.Count} lines contain characters that are not written in UTF-8; they are not taken over."),
                new("Die Datei als UTF-8 speichern.", "Save the file as UTF-8."));
        }

        if (_log.RowsTakenOver == 0 && _log.ErrorCount == 0)
        {
            _log.Warn(
                "", "table.no-rows", null, new("Die Datei hat keine Zeile, die übernommen werden kann.", "The file has no row to take over."),
                new("Prüfen, ob die Datei vollständig ist.", "Check whether the file is complete."));
        }
    }

    private int[]? Positions(string[] header)
    {
        var errors = _log.ErrorCount;
        foreach (var missing in _columns.Except(header, StringComparer.Ordinal))
        {
            _log.Refuse(
                _log.PlaceOf(1, missing), "table.column-missing", string.Join(_delimiter, header),
                new($"Die Spalte „{missing}“ fehlt in der Kopfzeile.", $"The column '{missing}' is missing in the header line."),
                new($"Kopfzeile und Trennzeichen „{_delimiter}“ prüfen; erwartet: {string.Join(_delimiter, _columns)}",
                    $"Check the header line and the separator '{_delimiter}'; expected: {string.Join(_delimiter, _columns)}"));
        }

        foreach (var twice in header.GroupBy(h => h, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            _log.Refuse(
                _log.PlaceOf(1, twice.Key), "table.column-twice", twice.Key,
                new($"Die Spalte „{twice.Key}“ steht mehrmals in der Kopfzeile.",
                    $"The column '{twice.Key}' stands several times in the header line."),
                new("Eine der Spalten umbenennen oder entfernen.", "Rename or remove one of the columns."));
        }

        if (_log.ErrorCount > errors) return null;
        foreach (var unknown in header.Except(_columns, StringComparer.Ordinal))
        {
            _log.Warn(
                _log.PlaceOf(1, unknown), "table.column-unknown", unknown,
                new($"Die Spalte „{unknown}“ ist nicht bekannt und bleibt ungelesen.", $"The column '{unknown}' is not known and is not read."),
                new("Prüfen, ob die Datei eine neuere Fassung ist.", "Check whether the file is a newer edition."));
        }

        return Array.ConvertAll(_columns, c => Array.IndexOf(header, c));
    }
}
