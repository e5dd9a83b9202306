using System.Globalization;
using CsvHelper;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;
using Columns = KommunalesBildungsmanagement.Interchange.LongTables.LongTableColumns;

namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>Reads the long table that <see cref="LongTableWriter"/> writes, in the same dialect.</summary>
public static class LongTableReader
{
    private const int MostBytesOfRecord = 1 << 22;

    /// <summary>Reads a table.</summary>
    /// <param name="source">Where the bytes come from: UTF-8, with or without byte order mark.</param>
    /// <param name="dialect">The dialect in which it was written; <see langword="null"/> for RFC 4180.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The sound rows and every problem; never an exception for what the file holds.</returns>
    public static TableReading<Observation> Read(
        TableSource source, LongTableDialect? dialect = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        dialect ??= LongTableDialect.Rfc4180;
        var log = new ReadingLog(source.Name);
        var rows = new List<Observation>();
        source.Use(log, stream =>
        {
            try
            {
                ReadRecords(stream, dialect, log, rows, cancellation);
            }
            catch (CsvFormatException malformed)
            {
                log.Refuse(
                    log.PlaceOf((int)malformed.LineNumber), "table.quotes", null,
                    new("Anführungszeichen gehen nicht auf, oder eine Zeile ist zu lang; der Rest der Datei ist nicht gelesen.",
                        "Quotes do not match, or a line is too long; the rest of the file is not read."),
                    TableTexts.CheckRow);
            }
        });
        return log.Close(rows, new Provenance { Source = source.Name });
    }

    private static void ReadRecords(
        Stream stream, LongTableDialect dialect, ReadingLog log, List<Observation> rows, CancellationToken cancellation)
    {
        using var reader = CsvReader.Create(
            stream,
            new()
            {
                Separator = dialect.Separator, HasHeader = false, TrackLineNumbers = true, PoolStrings = true, MaxRecordSize = MostBytesOfRecord,
            },
            leaveOpen: true);
        if (!reader.Read())
        {
            log.RefuseEmpty();
            return;
        }

        var header = reader.Current.ToArray();
        log.LinesRead = (int)reader.LineNumber;
        if (!header.SequenceEqual(Columns.Names, StringComparer.Ordinal))
        {
            var separator = dialect.Separator.ToString();
            log.Refuse(
                log.PlaceOf(1), "long-table.header", string.Join(separator, header),
                new("Die Kopfzeile ist nicht die einer Langtabelle in dieser Schreibweise.",
                    "The header line is not that of a long table in this dialect."),
                new($"Erwartet: {string.Join(separator, Columns.Names)}", $"Expected: {string.Join(separator, Columns.Names)}."));
            return;
        }

        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = reader.Current.ToArray();
            log.LinesRead = (int)reader.LineNumber;
            if (new LongTableRow(log, (int)reader.LineNumber, cells, dialect).Read() is { } observation)
            {
                rows.Add(observation);
                log.CountTakenOver();
            }
            else
            {
                log.CountRefused();
            }
        }
    }
}
