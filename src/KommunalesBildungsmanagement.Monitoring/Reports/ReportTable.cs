namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>A table of figures with a caption, heads and rows. Every row has a figure for every column.</summary>
public sealed record ReportTable : ReportBlock
{
    /// <summary>What the table shows: subject, place, period, unit.</summary>
    public required LocalizedText Caption { get; init; }

    /// <summary>Head of the first column.</summary>
    public required LocalizedText RowHead { get; init; }

    /// <summary>Heads of the other columns, at least one.</summary>
    public required ValueList<LocalizedText> Columns { get; init => field = Require.AtLeastOne(value); }

    /// <summary>The rows.</summary>
    /// <exception cref="InvalidValueException">A row has more or fewer figures than there are columns.</exception>
    public required ValueList<ReportRow> Rows
    {
        get;
        init
        {
            foreach (var row in value)
            {
                if (row.Cells.Count == Columns.Count) continue;
                throw Require.Broken(
                    "report-table.width", nameof(Rows), row.Head.German,
                    new("Die Zeile hat nicht so viele Werte wie die Tabelle Spalten.",
                        "The row does not have as many figures as the table has columns."),
                    new("Für jede Spalte einen Wert oder ein Zeichen angeben.", "State a figure or a sign for every column."));
            }

            field = value;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<ReportFigure> Figures => Rows.SelectMany(r => r.Cells);
}
