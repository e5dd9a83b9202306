using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Municipalities;

/// <summary>
/// Reads an extract of the Gemeindeverzeichnis (GV-ISys) of the Statistische Bundesamt: UTF-8, commas, one row per Land, Regierungsbezirk, region,
/// district, association of municipalities and municipality.
/// </summary>
/// <remarks>
/// Regions (Satzart 30) and associations of municipalities (Satzart 50) are no level of <see cref="TerritoryKey"/>; they are counted as not
/// applicable.
/// </remarks>
public static class MunicipalityRegisterReader
{
    private const int Record = 0;
    private const int Mark = 1;
    private const int State = 2;
    private const int GovernmentRegion = 3;
    private const int District = 4;
    private const int Association = 5;
    private const int Municipality = 6;
    private const int Name = 7;
    private const int Population = 9;
    private const int Male = 10;
    private const int Female = 11;
    private const int Postcode = 13;
    private const int Longitude = 14;
    private const int Latitude = 15;

    private static readonly string[] Columns =
    [
        "satzart", "textkennzeichen", "land", "rb", "kreis", "vb", "gemeinde", "gemeindename", "flaeche", "bevoelkerung", "maennlich", "weiblich",
        "jekm2", "postleitzahl", "laengengrad", "breitengrad", "schluessel", "bezeichnung", "verstaedterungschluessel", "verstaedterungbezeichnung",
    ];

    /// <summary>Reads the register.</summary>
    /// <param name="source">Where the bytes come from.</param>
    /// <param name="edition">What the file does not say: days and licence.</param>
    /// <param name="progress">Hears how far the reader has come.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The sound rows and every problem; never an exception for what the file holds.</returns>
    public static MunicipalityRegisterReading Read(
        TableSource source, MunicipalityRegisterEdition edition, IProgress<TableProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(edition);
        return new Run(source.Name, edition).Read(source, progress, cancellation);
    }

    private sealed class Run(string fileName, MunicipalityRegisterEdition edition)
    {
        private readonly ReadingLog _log = new(fileName);
        private readonly Provenance _provenance = new()
        {
            Source = edition.Title,
            Licence = edition.Licence,
            Edition = edition.Vintage ?? edition.TerritorialStatus,
        };
        private readonly List<Territory> _territories = [];
        private readonly List<Observation> _populations = [];
        private readonly List<MunicipalitySeat> _seats = [];
        private readonly Dictionary<TerritoryKey, int> _lineOf = [];
        private readonly PopulationSums _sums = new(edition);
        private int _refusedHere;

        public MunicipalityRegisterReading Read(TableSource source, IProgress<TableProgress>? progress, CancellationToken cancellation)
        {
            DelimitedTable.Read(source, ',', Columns, _log, Take, progress, cancellation);
            if (_log.RowsRefused > _refusedHere) _sums.MissAll();
            _populations.AddRange(_sums.Close(_provenance, _log));
            var (counted, drawn) = (new Periods.ReferenceDay(edition.PopulationDay).Text, new Periods.ReferenceDay(edition.TerritorialStatus).Text);
            _log.Note(new(
                $"Bevölkerung vom {counted.German}, Gebietsstand {drawn.German}; beides steht nicht in der Datei, sondern in der Angabe zur Ausgabe.",
                $"Population of {counted.English}, territorial status {drawn.English}; neither stands in the file, both come from the edition."));
            _log.Note(new(
                "Werte von Kreisen, Regionen, Ländern und Deutschland sind Summen der Gemeinden.",
                "Figures of districts, regions, Länder and Germany are sums of municipalities."));
            return new()
            {
                Edition = edition,
                Table = _log.Close(_territories, _provenance),
                Populations = _populations.ToValueList(),
                Seats = _seats.ToValueList(),
            };
        }

        private void Take(DelimitedRow row)
        {
            switch (row[Record])
            {
                case RecordKind.State or RecordKind.GovernmentRegion or RecordKind.District or RecordKind.Municipality:
                    TakeTerritory(row);
                    break;
                case RecordKind.Region:
                    _log.CountNotApplicable("region", new("Region (Satzart 30): keine Ebene des Gebietsschlüssels",
                        "region (Satzart 30): no level of the territory key"));
                    break;
                case RecordKind.Association:
                    _log.CountNotApplicable(
                        "gemeindeverband", new("Gemeindeverband (Satzart 50): keine Ebene des Gebietsschlüssels",
                            "association of municipalities (Satzart 50): no level of the territory key"));
                    break;
                default:
                    row.Refuse(
                        Record, "register.record-kind", new("Diese Satzart ist nicht bekannt.", "This record kind is not known."),
                        new("10, 20, 30, 40, 50 oder 60 angeben.", "State 10, 20, 30, 40, 50 or 60."));
                    Refuse(mayBeMunicipality: true, default);
                    break;
            }
        }

        private void TakeTerritory(DelimitedRow row)
        {
            var errors = _log.ErrorCount;
            var isMunicipality = row[Record] == RecordKind.Municipality;
            var digits = row[State] + row[GovernmentRegion] + row[District] + row[Municipality];
            var hasKey = TryReadKey(row, digits, out var key);
            if (string.IsNullOrWhiteSpace(row[Name])) row.Refuse(Name, "register.name", new("Der Name fehlt.", "The name is missing."),
                TableTexts.CheckRow);
            var kind = RecordKind.KindOf(row[Record], row[Mark], row[Name]);
            if (kind is null)
            {
                row.Refuse(
                    Mark, "register.kind", new("Dieses Textkennzeichen ist für die Satzart nicht bekannt.",
                        "This Textkennzeichen is not known for the record kind."), TableTexts.CheckRow);
            }

            RegionalKey? regionalKey = null;
            if (isMunicipality && hasKey) _log.TryAccept(RegionalKey.Read(digits[..5] + row[Association] + row[Municipality]),
                row.PlaceOf(Association), out regionalKey);
            var (total, female, male) = isMunicipality ? (Count(row, Population), Count(row, Female), Count(row, Male)) : default;
            var seat = isMunicipality && hasKey ? Seat(row, key) : null;
            if (_log.ErrorCount > errors)
            {
                Refuse(isMunicipality, key);
                return;
            }

            var provenance = _provenance.At(_log.PlaceOf(row.Line));
            _territories.Add(new() { Key = key, Name = row[Name], Kind = kind, RegionalKey = regionalKey, Provenance = provenance });
            _log.CountTakenOver();
            if (!isMunicipality) return;
            if (female + male != total)
            {
                row.Warn(
                    Population, "register.sum", new($"Männlich und weiblich ergeben zusammen {female + male}.",
                        $"Male and female add up to {female + male}."), TableTexts.AskPublisher);
            }

            _populations.AddRange(_sums.Add(key, total, female, male, provenance));
            if (seat is not null) _seats.Add(seat);
        }

        private bool TryReadKey(DelimitedRow row, string digits, out TerritoryKey key)
        {
            var expected = row[Record] switch { RecordKind.State => 2, RecordKind.GovernmentRegion => 3, RecordKind.District => 5, _ => 8 };
            if (!_log.TryAccept(TerritoryKey.Read(digits), row.PlaceOf(State), out key)) return false;
            if (digits.Length != expected)
            {
                _log.Refuse(
                    row.PlaceOf(State), "register.key-length", digits,
                    new($"Der Schlüssel dieser Satzart hat {expected} Ziffern, nicht {digits.Length}.",
                        $"The key of this record kind has {expected} digits, not {digits.Length}."),
                    TableTexts.CheckRow);
                return false;
            }

            if (_lineOf.TryAdd(key, row.Line)) return true;
            _log.Refuse(
                row.PlaceOf(State), "register.twice", digits,
                    new($"Der Schlüssel steht schon in Zeile {_lineOf[key]}.", $"The key stands in line {_lineOf[key]} already."),
                new("Eine der beiden Zeilen entfernen; hier gilt die erste.", "Remove one of the two rows; the first one counts here."));
            return false;
        }

        private static int Count(DelimitedRow row, int column)
        {
            if (GermanNumber.TryCount(row[column], out var value)) return value;
            row.Refuse(column, "number.form", new("Hier ist eine ganze Zahl erwartet.", "A whole number is expected here."), TableTexts.CheckRow);
            return 0;
        }

        private static MunicipalitySeat? Seat(DelimitedRow row, TerritoryKey key)
        {
            var postcode = row[Postcode];
            if (postcode.Length > 0 && !Postcodes.IsValid(postcode)) row.Refuse(Postcode, "postcode.form", Postcodes.Form, Postcodes.Remedy);
            if (row[Latitude] is "" or "0" && row[Longitude] is "" or "0")
            {
                row.Warn(
                    Latitude, "register.no-coordinates", new("Das Gebiet hat keine Koordinaten; es hat keinen Sitz.",
                        "The area has no coordinates; it has no seat."),
                    new("Nichts zu tun, wenn dort niemand wohnt.", "Nothing to do if nobody lives there."));
                return null;
            }

            var isPlaced = Coordinate(row, Latitude, out var latitude) & Coordinate(row, Longitude, out var longitude);
            return isPlaced ? new(key, row[Name], postcode.Length == 0 ? null : postcode, latitude, longitude) : null;
        }

        private static bool Coordinate(DelimitedRow row, int column, out double value)
        {
            var isNumber = GermanNumber.TryDecimal(row[column], out var number);
            value = (double)number;
            if (isNumber && Math.Abs(value) <= (column == Latitude ? 90 : 180)) return true;
            row.Refuse(
                column, "coordinate.form", new("Hier ist eine Koordinate in Grad mit Dezimalkomma erwartet.",
                    "A coordinate in degrees with a decimal comma is expected here."),
                TableTexts.CheckRow);
            return false;
        }

        private void Refuse(bool mayBeMunicipality, TerritoryKey key)
        {
            _log.CountRefused();
            _refusedHere++;
            if (!mayBeMunicipality) return;
            if (key.Level == TerritoryLevel.Municipality) _sums.Miss(key);
            else _sums.MissAll();
        }
    }
}
