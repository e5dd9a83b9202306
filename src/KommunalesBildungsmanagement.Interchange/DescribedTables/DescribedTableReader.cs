using System.Globalization;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Interchange.DescribedTables;

/// <summary>
/// Reads a table in UTF-8 with commas together with the description that its publisher puts beside it, and checks the one against the other.
/// Nothing is repaired: what contradicts the description is a problem.
/// </summary>
public static class DescribedTableReader
{
    /// <summary>How many rows must hold the same figure in two columns until that is more than chance.</summary>
    private const int RowsBeyondChance = 10;

    /// <summary>Reads a table.</summary>
    /// <param name="table">Where the bytes of the table come from.</param>
    /// <param name="description">Where the bytes of the description come from.</param>
    /// <param name="licence">The licence of the publisher, e.g. <c>CC0-1.0</c>; <see langword="null"/> if nobody says.</param>
    /// <param name="cancellation">Stops the reader.</param>
    /// <returns>The table and every problem of both files; never an exception for what they hold.</returns>
    public static DescribedTable Read(
        TableSource table, TableSource description, string? licence = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(description);
        var log = new ReadingLog(table.Name);
        var ownLog = new ReadingLog(description.Name);
        var described = new DescriptionReader(ownLog).Read(description);
        foreach (var problem in ownLog.Problems) log.Add(problem);
        var rows = new List<DescribedRow>();
        if (described is not null)
        {
            var columns = described.Columns.Where(c => c.Computed is null).ToArray();
            DelimitedTable.Read(
                table, ',', [.. columns.Select(c => c.Name)], log, row => rows.Add(Take(row, columns, log)), null, cancellation);
            WarnOfContradictions(columns, rows, log);
        }

        return new()
        {
            Description = described,
            Table = log.Close(rows, new Provenance
            {
                Source = described is null ? table.Name : $"{described.Source}: {described.Title}",
                Licence = licence,
            }),
        };
    }

    private static DescribedRow Take(DelimitedRow row, DescribedColumn[] columns, ReadingLog log)
    {
        log.CountTakenOver();
        return new(row.Line, Enumerable.Range(0, columns.Length).Select(i => Read(row, i, columns[i])).ToValueList());
    }

    private static DescribedCell Read(DelimitedRow row, int column, DescribedColumn described)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            if (!described.IsOptional)
            {
                row.Refuse(
                    column, "described.empty", new("Die Zelle ist leer, darf es nach der Beschreibung aber nicht sein.",
                        "The cell is empty, but by the description it must not be."),
                    TableTexts.AskPublisher);
            }

            return default(DescribedCell) with { Text = "" };
        }

        if (described.Kind == ColumnKind.Text) return new(text, null);
        if (!decimal.TryParse(
                text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || (described.Kind == ColumnKind.Integer && decimal.Truncate(number) != number))
        {
            var kind = ValueFormat.For<ColumnKind>().Describe(described.Kind);
            row.Refuse(
                column, "described.type", new($"Nach der Beschreibung steht hier: {kind.German}.", $"By the description this is: {kind.English}."),
                TableTexts.AskPublisher);
            return new(text, null);
        }

        return new(text, number);
    }

    private static void WarnOfContradictions(DescribedColumn[] columns, List<DescribedRow> rows, ReadingLog log)
    {
        var withDecimals = new List<(int Line, int Column)>();
        for (var i = 0; i < columns.Length; i++)
        {
            var cells = rows.Where(r => r.Cells[i].Number is not null).Select(r => (r.Line, Cell: r.Cells[i])).ToList();
            if (cells.Count == 0) continue;
            if (columns[i].Kind == ColumnKind.Integer)
                withDecimals.AddRange(cells.Where(c => c.Cell.Text.Contains('.', StringComparison.Ordinal)).Take(1).Select(c => (c.Line, i)));

            if (columns[i].Unit?.Contains('%', StringComparison.Ordinal) == true && cells.TrueForAll(c => c.Cell.Number is >= 0 and <= 1)
                && cells.Exists(c => c.Cell.Number > 0))
            {
                log.Warn(
                    log.PlaceOf(cells[0].Line, columns[i].Name), "described.percent-as-share", cells[0].Cell.Text,
                    new($"Die Einheit ist „{columns[i].Unit}“, aber alle Werte liegen zwischen 0 und 1: vermutlich Anteile. "
                            + "Sie sind nicht umgerechnet.",
                        $"The unit is '{columns[i].Unit}', but all figures lie between 0 and 1: presumably shares. They are not converted."),
                    TableTexts.AskPublisher);
            }

            for (var j = 0; j < i; j++) WarnOfSame(columns, rows, j, i, log);
        }

        if (withDecimals.Count == 0) return;
        var names = string.Join(", ", withDecimals.Select(c => columns[c.Column].Name));
        log.Warn(
            log.PlaceOf(withDecimals[0].Line, columns[withDecimals[0].Column].Name), "described.integer-form", names,
            new("Die Spalten sind als ganze Zahlen beschrieben, aber mit Nachkommastellen geschrieben; die Werte sind ganz.",
                "The columns are described as whole numbers, but written with decimals; the figures are whole."),
            TableTexts.AskPublisher);
    }

    /// <summary>One figure in two columns that name different things would be counted twice.</summary>
    private static void WarnOfSame(DescribedColumn[] columns, List<DescribedRow> rows, int one, int other, ReadingLog log)
    {
        if (columns[one].Unit is null || columns[one].Unit != columns[other].Unit) return;
        var same = rows.Where(r => r.Cells[one].Number is > RowsBeyondChance && r.Cells[one].Number == r.Cells[other].Number).ToList();
        if (same.Count < RowsBeyondChance) return;
        log.Warn(
            log.PlaceOf(same[0].Line, columns[other].Name), "described.same-figures", same[0].Cells[other].Text,
            new($"In {same.Count} Zeilen steht derselbe Wert wie in „{columns[one].Name}“: wohl ein gemeinsamer Wert; nicht addieren.",
                $"{same.Count} rows hold the same figure as '{columns[one].Name}': probably one figure for both; do not add them."),
            TableTexts.AskPublisher);
    }
}
