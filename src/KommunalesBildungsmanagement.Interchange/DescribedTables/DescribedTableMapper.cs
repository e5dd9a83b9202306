using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>Makes observations of a described table. Figures are taken over as they stand, in the unit of their column.</summary>
public static class DescribedTableMapper
{
    /// <summary>The observations of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="mapping">What its columns measure.</param>
    public static MappedTable Map(DescribedTable table, DescribedTableMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(mapping);
        var run = new Run(table, mapping);
        if (table.Description is { Columns.Count: > 1 } description) run.Take(description);
        return run.Close();
    }

    private sealed class Run(DescribedTable table, DescribedTableMapping mapping)
    {
        private readonly ReadingLog _log = new(table.Table.FileName);
        private readonly List<Observation> _observations = [];
        private readonly HashSet<ObservationIdentity> _identities = [];
        private int _emptyCells;

        public void Take(TableDescription description)
        {
            var time = new TimeColumn(description);
            if (time.IsWinterSemester)
            {
                _log.Warn(
                    _log.PlaceOf(1, description.Columns[0].Name), "mapping.winter-semester", description.Columns[0].Description,
                    new("Die Zeilen sind Wintersemester; sie stehen als das Schuljahr, in dem das Wintersemester liegt.",
                        "The rows are winter semesters; they stand as the school year that holds the winter semester."),
                    new("Nicht mit Schuljahren von Schulen vergleichen.", "Do not compare with school years of schools."));
            }

            var columns = table.Columns;
            var mapped = mapping.Columns.ToDictionary(c => c.Column, StringComparer.Ordinal);
            foreach (var missing in mapped.Keys.Except(columns.Select(c => c.Name), StringComparer.Ordinal))
            {
                _log.Warn(
                    "", "mapping.column-missing", missing,
                    new($"Die erwartete Spalte „{missing}“ gibt es nicht.", $"The expected column '{missing}' does not exist."),
                    new("Prüfen, ob die Tabelle eine andere Fassung hat.", "Check whether the table has another edition."));
            }

            foreach (var row in table.Table.Rows) TakeRow(row, columns, mapped, time);
        }

        public MappedTable Close() => new()
        {
            Table = table,
            Observations = _observations.ToValueList(),
            EmptyCells = _emptyCells,
            Problems = [.. table.Table.Problems, .. _log.Problems],
            Notes = mapping.Notes,
        };

        private void TakeRow(DescribedRow row, ValueList<DescribedColumn> columns, Dictionary<string, ColumnMapping> mapped, TimeColumn time)
        {
            var first = row.Cells[0].Text;
            var period = mapping.Period ?? time.Read(first);
            var age = mapping.Period is null ? null : AgeOf(first);
            if (period is null || (mapping.Period is not null && age is null))
            {
                _log.Refuse(
                    _log.PlaceOf(row.Line, columns[0].Name), mapping.Period is null ? "mapping.period" : "mapping.age", first,
                    new("Das ist weder Jahr, Schuljahr noch Altersangabe, wie die Tabelle sie verlangt; die Zeile ist nicht übernommen.",
                        "This is neither a year, a school year nor an age as the table requires; the row is not taken over."),
                    TableTexts.CheckRow);
                return;
            }

            for (var i = 1; i < columns.Count; i++)
            {
                if (row.Cells[i].Text.Length == 0) _emptyCells++;
                if (row.Cells[i].Number is not { } number) continue;
                var known = mapped.GetValueOrDefault(columns[i].Name);
                var measurand = known?.Measurand ?? new($"{mapping.Id}/{columns[i].Name}", Counts.OnlyVariant, Breakdown.Total);
                if (age is { } band)
                    measurand = measurand with { Breakdown = Breakdown.By(measurand.Breakdown.Parts.Append((Dimensions.Age, band.Code))) };
                Add(row.Line, columns[i].Name, new(measurand, known?.Territory ?? mapping.Territory, null, period, mapping.Id, null), number);
            }
        }

        private void Add(int line, string column, ObservationIdentity identity, decimal number)
        {
            var place = _log.PlaceOf(line, column);
            if (_identities.Add(identity))
            {
                _observations.Add(new(identity, Figure.Of(number), table.Table.Provenance.At(place)));
                return;
            }

            _log.Refuse(
                place, "mapping.twice", number.ToString(CultureInfo.InvariantCulture),
                new("Zu diesem Zeitraum steht schon ein Wert in der Spalte.", "There is a figure for this period in the column already."),
                new("Eine der beiden Zeilen entfernen; hier gilt die erste.", "Remove one of the two rows; the first one counts here."));
        }

        /// <summary>"3_bis_unter_4" or "104": ages in completed years.</summary>
        private static AgeBand? AgeOf(string text)
        {
            var parts = text.Split("_bis_unter_");
            if (!TryAge(parts[0], out var from)) return null;
            if (parts.Length == 1) return new(from, from + 1);
            return parts.Length == 2 && TryAge(parts[1], out var below) && below > from ? new(from, below) : null;
        }

        private static bool TryAge(string text, out int age) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out age) && age < 200;
    }
}
