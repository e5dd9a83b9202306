using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Reads table 21111-02-06-4 of the Regionaldatenbank: leavers and graduates of general schools by sex and certificate.</summary>
/// <remarks>
/// <para>Given are total and female; male is not computed. The year is the one in which the school year ends (footnote).</para>
/// <para>Not taken over, but counted and reported: the Bezirke of Berlin, whose keys look like municipalities and are none, and regions with
/// <c>-</c> in every cell, which as a rule a reform has dissolved: to say that nobody left school there would be
/// wrong.</para>
/// </remarks>
public static class RegionalstatistikLeaverReader
{
    /// <summary>Code of the table, and id of the source of its observations.</summary>
    public const string TableCode = "21111-02-06-4";

    private const string SchoolYearFootnote = "Die Angabe des Berichtsjahres bezieht sich auf das Jahr in dem das Schuljahr endet.";

    /// <summary>Reads the table.</summary>
    /// <param name="source">Where the bytes come from.</param>
    /// <param name="register">Territories to check keys and names against; <see langword="null"/> to check nothing.</param>
    /// <param name="progress">Hears how far the reader has come.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The sound rows and every problem; never an exception for what the file holds.</returns>
    public static LeaverReading Read(
        TableSource source, TerritoryRegister? register = null, IProgress<TableProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var frame = GenesisTableReader.Read(source, progress, cancellation);
        return new Run(frame, register).Read();
    }

    private sealed class Run
    {
        private static readonly (string Certificate, bool IsFemale)[] Cells =
        [
            ("", false), ("", true),
            .. LeaverCertificate.All.SelectMany<LeaverCertificate, (string, bool)>(c => [(c.Code, false), (c.Code, true)]),
        ];

        private static readonly Measurand[] Measurands = Array.ConvertAll(Cells, MeasurandOf);
        private static readonly int[] Parts = [.. Enumerable.Range(0, LeaverCertificate.All.Count).Where(i => LeaverCertificate.All[i].IsPartOfTotal)
            .Select(i => 2 + (2 * i))];

        private readonly GenesisTable _frame;
        private readonly TerritoryRegister? _register;
        private readonly ReadingLog _log;
        private readonly ValueList<DisclosureRounding> _roundings;
        private readonly string[] _columns;
        private readonly List<LeaverRow> _rows = [];
        private readonly Dictionary<(TerritoryKey, string), int> _lineOf = [];

        public Run(GenesisTable frame, TerritoryRegister? register)
        {
            _frame = frame;
            _register = register;
            _log = new(frame.Table.FileName) { LinesRead = frame.Table.Counts.LinesRead };
            _roundings = DisclosureRounding.FindAll(frame.FootnoteText);
            _columns = [.. Enumerable.Range(0, frame.Columns.Count).Select(i => string.Join('/', frame.Columns[i].TakeLast(2)))];
            foreach (var problem in frame.Table.Problems) _log.Add(problem);
            for (var i = 0; i < frame.Table.Counts.RowsRefused; i++) _log.CountRefused();
        }

        public LeaverReading Read()
        {
            if (_frame.IsReadable && HasExpectedHeader())
            {
                foreach (var row in _frame.Table.Rows) Take(row);
                AddNotes();
            }

            return new() { Table = _log.Close(_rows, _frame.Table.Provenance), Footnotes = _frame.Footnotes, Roundings = _roundings };
        }

        private static Measurand MeasurandOf((string Certificate, bool IsFemale) cell)
        {
            var parts = new List<(string, string)>();
            if (cell.Certificate.Length > 0) parts.Add((Dimensions.Certificate, cell.Certificate));
            if (cell.IsFemale) parts.Add((Dimensions.Sex, "female"));
            return new(Counts.SchoolLeavers, Counts.OnlyVariant, parts.Count == 0
                ? Breakdown.Total : Breakdown.By(parts));
        }

        private bool HasExpectedHeader()
        {
            var errors = _log.ErrorCount;
            if (_frame.Code != TableCode)
            {
                _log.Refuse(
                    _log.PlaceOf(1), "genesis.other-table", _frame.Code,
                    new($"Das ist die Tabelle {_frame.Code}, erwartet ist {TableCode}.", $"This is table {_frame.Code}, {TableCode} is expected."),
                    new($"Die Tabelle {TableCode} herunterladen.", $"Download table {TableCode}."));
                return false;
            }

            string[] expected =
            [
                "Insgesamt/Insgesamt", "Insgesamt/weiblich",
                .. LeaverCertificate.All.SelectMany<LeaverCertificate, string>(c => [$"{c.Header}/Insgesamt", $"{c.Header}/weiblich"]),
            ];
            for (var i = 0; i < Math.Max(expected.Length, _columns.Length); i++)
            {
                var found = i < _columns.Length ? _columns[i] : null;
                var wanted = i < expected.Length ? expected[i] : null;
                if (found == wanted) continue;
                _log.Refuse(
                    $"{_log.FileName}:{wanted ?? found}", wanted is null ? "table.column-unknown" : "table.column-missing", found,
                    new($"Spalte {i + 4} heißt „{found ?? "–"}“, erwartet ist „{wanted ?? "–"}“.",
                        $"Column {i + 4} is called '{found ?? "–"}', '{wanted ?? "–"}' is expected."),
                    new("Prüfen, ob die Tabelle eine andere Fassung hat.", "Check whether the table has another edition."));
            }

            return _log.ErrorCount == errors;
        }

        private void Take(GenesisRow row)
        {
            var errors = _log.ErrorCount;
            var hasKey = _log.TryAccept(TerritoryKey.Read(row.RegionKey), _log.PlaceOf(row.Line, "Regionalschlüssel"), out var key);
            var year = YearOf(row);
            var figures = row.Cells.Select((cell, i) => _log.TryAccept(GenesisSigns.Read(cell), _log.PlaceOf(row.Line, _columns[i]), out var figure)
                ? figure : null).ToList();
            if (_log.ErrorCount > errors)
            {
                _log.CountRefused();
                return;
            }

            if (hasKey && IsApplicable(row, key, figures)) TakeTerritory(row, key, year!, figures);
        }

        private bool IsApplicable(GenesisRow row, TerritoryKey key, List<Figure?> figures)
        {
            if (key.Level == TerritoryLevel.Municipality && key.State.Digits == "11" && key.Digits != "11000000")
            {
                _log.CountNotApplicable("berliner-bezirk", new("Bezirk von Berlin: keine Ebene des Gebietsschlüssels",
                    "Bezirk of Berlin: no level of the territory key"));
                _log.Warn(
                    _log.PlaceOf(row.Line), "genesis.berlin-bezirk", $"{row.RegionKey} {row.RegionName}",
                    new("Ein Bezirk von Berlin ist keine Gemeinde; die Zeile ist nicht übernommen.",
                        "A Bezirk of Berlin is no municipality; the row is not taken over."),
                    new("Die Zeile für Berlin (11) verwenden.", "Use the row for Berlin (11)."));
                return false;
            }

            if (figures.Exists(f => f!.Sign != FigureSign.ExactZero)) return true;
            _log.CountNotApplicable(
                "ohne-werte", new("Region mit „-“ in allen Feldern: in der Regel aufgelöst",
                    "region with '-' in all cells: as a rule dissolved"));
            _log.Warn(
                _log.PlaceOf(row.Line), "genesis.no-figures", $"{row.RegionKey} {row.RegionName}",
                new("Alle Felder enthalten „-“: In der Regel bestand die Region nicht mehr; sie ist nicht übernommen.",
                    "All cells are '-': as a rule the region no longer existed; it is not taken over."),
                new("Die Region verwenden, in der sie aufgegangen ist.", "Use the region it has become part of."));
            return false;
        }

        private void TakeTerritory(GenesisRow row, TerritoryKey key, SchoolYear year, List<Figure?> figures)
        {
            if (!IsNamedRight(row, key) || !IsFirst(row, key))
            {
                _log.CountRefused();
                return;
            }

            Round(row, key, year, figures);
            CheckSums(row, figures);
            var observations = figures.Select((figure, i) => new Observation(
                new(Measurands[i], key, null, year, TableCode, _frame.Vintage), figure!,
                    _frame.Table.Provenance.At(_log.PlaceOf(row.Line, _columns[i]))));
            _rows.Add(new(key, row.RegionName, year, observations.ToValueList()));
            _log.CountTakenOver();
        }

        private SchoolYear? YearOf(GenesisRow row)
        {
            if (int.TryParse(row.Period, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= 1900 and <= 2200) return new(year);
            _log.Refuse(
                _log.PlaceOf(row.Line, "Zeit"), "genesis.year", row.Period,
                new("Hier ist ein Jahr zwischen 1900 und 2200 erwartet.", "A year between 1900 and 2200 is expected here."), TableTexts.CheckRow);
            return null;
        }

        private bool IsNamedRight(GenesisRow row, TerritoryKey key)
        {
            if (_register is null || key == TerritoryKey.Germany) return true;
            var check = _register.Check(key, row.RegionName);
            var isKnown = _register.TryFind(key, out _);
            foreach (var problem in check.Problems)
            {
                // A key that the register does not have may be newer than the register; a key with another name is a mistake.
                _log.Add(problem with
                {
                    Location = _log.PlaceOf(row.Line, isKnown ? "Region" : "Regionalschlüssel"),
                    Severity = isKnown ? ProblemSeverity.Error : ProblemSeverity.Warning,
                });
            }

            return check.Succeeded || !isKnown;
        }

        private bool IsFirst(GenesisRow row, TerritoryKey key)
        {
            if (_lineOf.TryAdd((key, row.Period), row.Line)) return true;
            _log.Refuse(
                _log.PlaceOf(row.Line, "Regionalschlüssel"), "genesis.twice", $"{row.Period} {row.RegionKey}",
                new($"Jahr und Region stehen schon in Zeile {_lineOf[(key, row.Period)]}.",
                    $"Year and region stand in line {_lineOf[(key, row.Period)]} already."),
                new("Eine der beiden Zeilen entfernen; hier gilt die erste.", "Remove one of the two rows; the first one counts here."));
            return false;
        }

        private void Round(GenesisRow row, TerritoryKey key, SchoolYear year, List<Figure?> figures)
        {
            var rounding = _roundings.FirstOrDefault(r => r.State.Contains(key) && year.EndYear >= r.FromSchoolYear);
            if (rounding is null) return;
            for (var i = 0; i < figures.Count; i++)
            {
                if (figures[i]!.Value is not { } value) continue;
                if (value % rounding.Base == 0)
                {
                    figures[i] = figures[i]! with { RoundedToMultipleOf = rounding.Base };
                    continue;
                }

                _log.Warn(
                    _log.PlaceOf(row.Line, _columns[i]), "leavers.rounding", row.Cells[i],
                    new($"Nach der Fußnote ist der Wert ein Vielfaches von {rounding.Base}; er ist es nicht.",
                        $"By the footnote the figure is a multiple of {rounding.Base}; it is not."),
                    TableTexts.AskPublisher);
            }
        }

        private void CheckSums(GenesisRow row, List<Figure?> figures)
        {
            if (figures[0]!.Value is not { } total || figures[0]!.RoundedToMultipleOf is not null
                || !Array.TrueForAll(Parts, p => figures[p]!.Value is not null)) return;
            var sum = Parts.Sum(p => figures[p]!.Value!.Value);
            if (sum == total) return;
            _log.Warn(
                _log.PlaceOf(row.Line, _columns[0]), "leavers.sum", row.Cells[0],
                new($"Die Abschlüsse ergeben zusammen {sum:0}.", $"The certificates add up to {sum:0}."), TableTexts.AskPublisher);
        }

        private void AddNotes()
        {
            if (!_frame.FootnoteText.Contains(SchoolYearFootnote, StringComparison.Ordinal))
            {
                _log.Warn(
                    "", "leavers.school-year", null,
                    new("Die Fußnote zum Berichtsjahr fehlt; hier gilt es als das Jahr, in dem das Schuljahr endet.",
                        "The footnote on the reporting year is missing; it is taken as the year in which the school year ends."),
                    new("In der Quelle nachsehen, welches Schuljahr gemeint ist.", "Look up in the source which school year is meant."));
            }

            _log.Note(new(
                "„Darunter schulischer Teil der Fachhochschulreife“ ist eine Teilmenge und darf nicht zur Summe gezählt werden.",
                "'Of these, school part of the Fachhochschulreife' is a subset and must not be added to the sum."));
            foreach (var rounding in _roundings)
            {
                var from = new SchoolYear(rounding.FromSchoolYear).Text;
                _log.Note(new(
                    $"Land {rounding.State}: Werte auf Vielfache von {rounding.Base} gerundet ab {from.German} („{rounding.Citation}“).",
                    $"Land {rounding.State}: figures rounded to multiples of {rounding.Base} from {from.English} on ('{rounding.Citation}')."));
            }

            if (_frame.FootnoteText.Contains("Bremen: Differenzen bei der Aufsummierung der Kreisergebnisse ist auf 3er-Rundungsverfahren",
                StringComparison.Ordinal))
            {
                _log.Note(new(
                    "Bremen rundet auf Vielfache von 3; welche Felder und seit wann, sagt die Fußnote nicht, deshalb tragen die Werte es nicht.",
                    "Bremen rounds to multiples of 3; the footnote does not say which cells and since when, so the figures do not carry it."));
            }
        }
    }
}
