using System.Globalization;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>Reads the list of all schools of Germany, state 2020, of the project jedeschule.de: UTF-8, semicolons, decimal points.</summary>
/// <remarks>
/// <para>Rows with the same id: identical ones become one entry, with a warning and the lines; differing ones stay apart, because each is true (a
/// school with two types has two rows) and to merge them would be a guess. Count ids, not entries, to count
/// schools.</para>
/// <para>Faulty texts are reported and stay as they are.</para>
/// </remarks>
public static class SchoolTableReader
{
    private const int Id = 0;
    private const int State = 1;
    private const int Latitude = 2;
    private const int Longitude = 3;
    private const int FullTime = 4;
    private const int Public = 5;
    private const int SchoolType = 6;
    private const int Name = 7;
    private const int WorkingGroups = 8;
    private const int Partner = 9;
    private const int Postcode = 10;
    private const int Profile = 11;

    private static readonly string[] Columns =
    [
        "id", "state", "lat", "lon", "full_time_school", "legal_status_public", "school_type", "name", "working_groups", "partner", "plz", "profile",
    ];

    /// <summary>The list as a source.</summary>
    public static Provenance Provenance { get; } = new() { Source = "jedeschule.de, Schulen in Deutschland (Stand 2020)", Licence = "CC0 1.0" };

    /// <summary>Reads the list.</summary>
    /// <param name="source">Where the bytes come from.</param>
    /// <param name="progress">Hears how far the reader has come.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The sound rows and every problem; never an exception for what the file holds.</returns>
    public static TableReading<SchoolEntry> Read(TableSource source, IProgress<TableProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var log = new ReadingLog(source.Name);
        var schools = new List<SchoolEntry>();
        var duplicates = new SchoolDuplicates(log, Columns);
        var faults = new SchoolTextFaults(log, Columns[Name]);
        DelimitedTable.Read(source, ';', Columns, log, row => Take(row, log, schools, duplicates, faults), progress, cancellation);
        duplicates.Report();
        faults.Report();
        if (schools.Count > 0)
        {
            log.Note(new(
                "Die Kennung ist kein Schlüssel: Eine Schule mit mehreren Schularten hat mehrere Einträge. Schulen nach der Kennung zählen.",
                "The id is not a key: a school with several types has several entries. Count schools by id."));
        }

        return log.Close(schools, Provenance);
    }

    private static void Take(DelimitedRow row, ReadingLog log, List<SchoolEntry> schools, SchoolDuplicates duplicates, SchoolTextFaults faults)
    {
        var errors = log.ErrorCount;
        if (string.IsNullOrWhiteSpace(row[Id])) row.Refuse(Id, "school.id", new("Die Kennung fehlt.", "The id is missing."), TableTexts.CheckRow);
        if (string.IsNullOrWhiteSpace(row[Name])) row.Refuse(Name, "school.name", new("Der Name fehlt.", "The name is missing."),
            TableTexts.CheckRow);
        if (!Postcodes.IsValid(row[Postcode])) row.Refuse(Postcode, "postcode.form", Postcodes.Form, Postcodes.Remedy);
        if (!GermanStates.TryFindByCode(row[State], out var state)) log.Add(GermanStates.Unknown(row.PlaceOf(State), row[State]));
        else CheckPrefix(row);
        var latitude = Coordinate(row, Latitude, 90);
        var longitude = Coordinate(row, Longitude, 180);
        var (isFullTime, isPublic, hasProfile) = (Answer(row, FullTime), Answer(row, Public), Answer(row, Profile));
        if (log.ErrorCount > errors)
        {
            log.CountRefused();
            return;
        }

        if (!duplicates.IsNew(row[Id], row.Line, row.ToExpectedOrder()))
        {
            log.CountNotApplicable("gleiche-zeile", new("Zeile, die einer früheren in allen Feldern gleicht",
                "row that equals an earlier one in all cells"));
            return;
        }

        var school = new SchoolEntry
        {
            Id = row[Id], StateCode = row[State], State = state, Name = row[Name], SchoolType = OrNull(row[SchoolType]), Postcode = row[Postcode],
            Latitude = latitude, Longitude = longitude, IsFullTime = isFullTime, IsPublic = isPublic, HasProfile = hasProfile,
            WorkingGroups = OrNull(row[WorkingGroups]), Partners = OrNull(row[Partner]), Line = row.Line,
        };
        if (!IsInGermany(school))
        {
            row.Warn(
                Latitude, "coordinate.outside", new("Die Koordinate liegt außerhalb von Deutschland.", "The coordinate lies outside Germany."),
                new("Breite und Länge prüfen; sind sie vertauscht?", "Check latitude and longitude; are they swapped?"));
        }

        faults.Look(school);
        schools.Add(school);
        log.CountTakenOver();
    }

    private static void CheckPrefix(DelimitedRow row)
    {
        var dash = row[Id].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0 && row[Id].AsSpan(0, dash).SequenceEqual(row[State])) return;
        row.Refuse(
            Id, "school.state",
            new($"Die Kennung beginnt nicht mit dem Land der Zeile ({row[State]}).",
                $"The id does not begin with the Land of the row ({row[State]})."),
            new("Kennung oder Land berichtigen.", "Correct the id or the Land."));
    }

    private static double Coordinate(DelimitedRow row, int column, int limit)
    {
        if (double.TryParse(row[column], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= limit)
        {
            return value;
        }

        row.Refuse(
            column, "coordinate.form", new("Hier ist eine Koordinate in Grad mit Dezimalpunkt erwartet.",
                "A coordinate in degrees with a decimal point is expected here."),
            TableTexts.CheckRow);
        return 0;
    }

    private static Truth Answer(DelimitedRow row, int column)
    {
        switch (row[column])
        {
            case "true": return Truth.True;
            case "false": return Truth.False;
            case "": return Truth.Unknown;
            default:
                row.Refuse(
                    column, "answer.form", new("Hier ist „true“, „false“ oder nichts erwartet.", "'true', 'false' or nothing is expected here."),
                        TableTexts.CheckRow);
                return Truth.Unknown;
        }
    }

    /// <summary>A rectangle around Germany, a little larger than the country.</summary>
    private static bool IsInGermany(SchoolEntry school) => school is { Latitude: > 47.2 and < 55.1, Longitude: > 5.8 and < 15.1 };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
