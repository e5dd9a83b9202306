using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>
/// Reads the table of municipalities from the annex to the Mietniveau-Einstufungsverordnung (MietNEinV, BGBl. I 2021, 3738): UTF-8, semicolons,
/// columns <c>land;lfd_nr;name;ags;mietniveaustufe</c>.
/// </summary>
/// <remarks>It lists inhabited municipalities only, with no areas outside municipalities but inhabited ones. Thread-safe.</remarks>
public static partial class MunicipalityTableReader
{
    private const int State = 0;
    private const int Number = 1;
    private const int Name = 2;
    private const int Key = 3;
    private const int RentLevel = 4;
    private static readonly string[] Columns = ["land", "lfd_nr", "name", "ags", "mietniveaustufe"];

    /// <summary>The territorial status of the table: 25 January 2021 (MietNEinV § 1 sentence 2).</summary>
    public static LocalDate TerritorialStatus { get; } = new(2021, 1, 25);

    /// <summary>The table as a source.</summary>
    public static Provenance Provenance { get; } = new()
    {
        Source = "Bundesministerium der Finanzen, MietNEinV vom 18. August 2021 (BGBl. I S. 3738), Anhang zu § 1",
        Licence = "amtliches Werk, § 5 UrhG",
        Edition = new LocalDate(2021, 8, 18),
    };

    /// <summary>Reads the table.</summary>
    /// <param name="source">Where the bytes come from.</param>
    /// <param name="progress">Hears how far the reader has come.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The sound rows and every problem; never an exception for what the file holds.</returns>
    public static TableReading<MunicipalityRow> Read(TableSource source, IProgress<TableProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var log = new ReadingLog(source.Name);
        var rows = new List<MunicipalityRow>();
        var lineOf = new Dictionary<TerritoryKey, int>();
        DelimitedTable.Read(source, ';', Columns, log, row => Take(row, log, rows, lineOf), progress, cancellation);
        return log.Close(rows, Provenance);
    }

    private static void Take(DelimitedRow row, ReadingLog log, List<MunicipalityRow> rows, Dictionary<TerritoryKey, int> lineOf)
    {
        var errors = log.ErrorCount;
        if (!GermanStates.TryFindByCode(row[State], out var state)) log.Add(GermanStates.Unknown(row.PlaceOf(State), row[State]));
        if (!RunningNumber.IsMatch(row[Number]))
        {
            row.Refuse(
                Number, "municipality.number",
                new("Hier ist eine laufende Nummer erwartet, allenfalls mit einem Buchstaben dahinter.",
                    "A running number is expected here, at most with a letter behind it."),
                TableTexts.CheckRow);
        }

        if (!GermanNumber.TryCount(row[RentLevel], out var level) || level is < 1 or > 7)
        {
            row.Refuse(
                RentLevel, "municipality.rent-level",
                new("Die Mietniveaustufe ist keine Zahl von 1 bis 7.", "The rent level is no number from 1 to 7."), TableTexts.CheckRow);
        }

        if (string.IsNullOrWhiteSpace(row[Name])) row.Refuse(Name, "municipality.name", new("Der Name fehlt.", "The name is missing."),
            TableTexts.CheckRow);
        if (log.TryAccept(OfficialMunicipalityKey.Read(row[Key]), row.PlaceOf(Key), out var key)) Check(row, log, state, key.Key, lineOf);
        if (log.ErrorCount > errors || key is null)
        {
            log.CountRefused();
            return;
        }

        lineOf.Add(key.Key, row.Line);
        rows.Add(new(new() { Key = key.Key, Name = row[Name], Provenance = Provenance.At(log.PlaceOf(row.Line)) }, row[Number], level));
        log.CountTakenOver();
    }

    private static void Check(DelimitedRow row, ReadingLog log, TerritoryKey state, TerritoryKey key, Dictionary<TerritoryKey, int> lineOf)
    {
        if (state != TerritoryKey.Germany && key.State != state)
        {
            row.Refuse(
                Key, "municipality.state",
                new($"Der Schlüssel gehört zum Land {key.State}, die Zeile nennt {row[State]} ({state}).",
                    $"The key belongs to the Land {key.State}, the row names {row[State]} ({state})."),
                new("Schlüssel oder Land berichtigen.", "Correct the key or the Land."));
        }

        if (lineOf.TryGetValue(key, out var first))
        {
            row.Refuse(
                Key, "municipality.twice", new($"Der Schlüssel steht schon in Zeile {first}.", $"The key stands in line {first} already."),
                new("Eine der beiden Zeilen entfernen; hier gilt die erste.", "Remove one of the two rows; the first one counts here."));
        }
    }

    [GeneratedRegex("^[0-9]+[a-z]?$")]
    private static partial Regex RunningNumber { get; }
}
