using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>One reading of one regional table.</summary>
internal sealed class RegionalRun
{
    private readonly GenesisTable _frame;
    private readonly RegionalTable _definition;
    private readonly ReadingLog _log;
    private readonly RegionalTerritories _territories;
    private readonly ValueList<SeriesNote> _seriesNotes;
    private readonly ValueList<DisclosureRounding> _roundings;
    private readonly TerritorialStatuses _statuses;
    private readonly Measurand[,] _measurands;
    private readonly Dictionary<string, Reading<Figure>> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<(TerritoryKey, string, int), int> _lineOf = [];

    public RegionalRun(GenesisTable frame, RegionalTable definition, TerritoryRegister? register)
    {
        _frame = frame;
        _definition = definition;
        _log = new(frame.Table.FileName) { LinesRead = frame.Table.Counts.LinesRead };
        foreach (var problem in frame.Table.Problems) _log.Add(problem);
        for (var i = 0; i < frame.Table.Counts.RowsRefused; i++) _log.CountRefused();
        _territories = new(frame, register, _log);
        _seriesNotes = FootnoteStatements.Read(frame.Footnotes, definition.Period, line => _log.PlaceOf(line));
        _roundings = DisclosureRounding.FindAll(_seriesNotes);
        _statuses = new(_seriesNotes, definition.Period);
        for (var i = 0; i < definition.Categories.Count; i++) _categories.Add(definition.Categories[i].Header, i);
        _measurands = new Measurand[Math.Max(1, definition.Categories.Count), definition.Columns.Count];
        for (var row = 0; row < _measurands.GetLength(0); row++)
        {
            var category = definition.Categories.Count == 0 ? null : definition.Categories[row];
            for (var i = 0; i < definition.Columns.Count; i++) _measurands[row, i] = definition.MeasurandOf(definition.Columns[i], category);
        }
    }

    public RegionalReading Read()
    {
        var rows = new List<RegionalRow>();
        if (_frame.IsReadable && RegionalHeader.IsExpected(_frame, _definition, _log))
        {
            var sound = _frame.Table.Rows.Select(Parse).OfType<RegionalCells>().Where(IsTaken).ToList();
            new RegionalRounding(_definition, _roundings, _log).Mark(sound);
            new RegionalSums(_definition, _roundings, _log).Check(sound, CountryIsNoSum);
            rows.AddRange(sound.Select(RowOf));
            AddNotes();
        }

        return new()
        {
            Definition = _definition,
            Table = _log.Close(rows, _frame.Table.Provenance),
            Footnotes = _frame.Footnotes,
            SeriesNotes = _seriesNotes,
            Roundings = _roundings,
        };
    }

    private bool CountryIsNoSum => _frame.FootnoteText.Contains(
        "Die Aufsummierung der Länderergebnisse ergibt aufgrund nachträglicher Korrekturen der Länder nicht den Deutschlandwert",
        StringComparison.Ordinal);

    private RegionalCells? Parse(GenesisRow row)
    {
        var errors = _log.ErrorCount;
        var hasKey = _log.TryAccept(TerritoryKey.Read(row.RegionKey), _log.PlaceOf(row.Line, "Regionalschlüssel"), out var key);
        var period = PeriodOf(row);
        var category = CategoryOf(row);
        var figures = new Figure[_definition.Columns.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            if (_log.TryAccept(FigureOf(row.Cells[i]), _log.PlaceOf(row.Line, _definition.Columns[i].Name), out var figure)) figures[i] = figure;
        }

        if (hasKey && _log.ErrorCount == errors) return new(row, key, period!, category, figures);
        _log.CountRefused();
        return null;
    }

    /// <summary>Cells repeat, signs above all.</summary>
    private Reading<Figure> FigureOf(string cell)
    {
        if (_figures.TryGetValue(cell, out var figure)) return figure;
        return _figures[cell] = GenesisSigns.Read(cell);
    }

    private ReportingPeriod? PeriodOf(GenesisRow row)
    {
        if (RegionalPeriods.TryRead(row.Period, out var year)) return RegionalPeriods.Of(_definition.Period, year);
        _log.Refuse(
            _log.PlaceOf(row.Line, "Zeit"), "genesis.year", row.Period,
            new("Hier ist ein Jahr zwischen 1900 und 2199 erwartet.", "A year between 1900 and 2199 is expected here."), TableTexts.CheckRow);
        return null;
    }

    private int CategoryOf(GenesisRow row)
    {
        if (_definition.Categories.Count == 0) return -1;
        if (_categories.TryGetValue(row.Categories[0], out var category)) return category;
        _log.Refuse(
            _log.PlaceOf(row.Line, _definition.CategoryDimension), "genesis.category", row.Categories[0],
            new("Diese Ausprägung ist in der Tabelle nicht vorgesehen.", "This category is not provided for in the table."),
            new("Prüfen, ob die Tabelle eine andere Fassung hat.", "Check whether the table has another edition."));
        return -1;
    }

    private bool IsTaken(RegionalCells cells)
    {
        if (!_territories.IsApplicable(cells.Row, cells.Territory)) return false;
        if (_territories.IsNamedRight(cells.Row, cells.Territory) && IsFirst(cells))
        {
            _log.CountTakenOver();
            return true;
        }

        _log.CountRefused();
        return false;
    }

    private bool IsFirst(RegionalCells cells)
    {
        var row = cells.Row;
        var id = (cells.Territory, row.Period, cells.Category);
        if (_lineOf.TryAdd(id, row.Line)) return true;
        _log.Refuse(
            _log.PlaceOf(row.Line, "Regionalschlüssel"), "genesis.twice", string.Join(' ', [row.Period, row.RegionKey, .. row.Categories]),
            new($"Jahr und Region stehen schon in Zeile {_lineOf[id]}.", $"Year and region stand in line {_lineOf[id]} already."),
            new("Eine der beiden Zeilen entfernen; hier gilt die erste.", "Remove one of the two rows; the first one counts here."));
        return false;
    }

    private RegionalRow RowOf(RegionalCells cells)
    {
        var status = _statuses.Of(cells.Territory, cells.Period);
        var observations = cells.Figures.Select((figure, i) => new Observation(
            new(_measurands[Math.Max(0, cells.Category), i], cells.Territory, status, cells.Period, _definition.Code, _frame.Vintage),
            figure,
            _frame.Table.Provenance.At(_log.PlaceOf(cells.Row.Line, _definition.Columns[i].Name))));
        return new(
            cells.Territory, cells.Row.RegionName, cells.Period, cells.Category < 0 ? null : _definition.Categories[cells.Category].Code,
            observations.ToValueList());
    }

    private void AddNotes()
    {
        if (!_frame.Title.Contains(_definition.PeriodEvidence, StringComparison.Ordinal)
            && !_frame.FootnoteText.Contains(_definition.PeriodEvidence, StringComparison.Ordinal))
        {
            var kind = ValueFormat.For<RegionalPeriod>().Describe(_definition.Period);
            _log.Warn(
                "", "genesis.period-evidence", _definition.PeriodEvidence,
                new($"Titel und Fußnoten sagen nicht, wofür das Jahr steht; hier gilt: {kind.German}.",
                    $"Title and footnotes do not say what the year stands for; it is taken as: {kind.English}."),
                new("In der Quelle nachsehen, welcher Zeitraum gemeint ist.", "Look up in the source which period is meant."));
        }

        foreach (var note in _definition.Notes) _log.Note(note);
        foreach (var rounding in _roundings) _log.Note(RegionalRounding.NoteOn(rounding));
        if (CountryIsNoSum)
        {
            _log.Note(new(
                "Der Wert für Deutschland ist wegen nachträglicher Korrekturen nicht die Summe der Länder (Fußnote).",
                "The figure for Germany is not the sum of the Länder, because they were corrected later (footnote)."));
        }
    }
}
