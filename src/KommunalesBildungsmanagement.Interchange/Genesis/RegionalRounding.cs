using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Marks the figures of Länder that round by footnote, and doubts a footnote that the figures contradict.</summary>
internal sealed class RegionalRounding(RegionalTable definition, ValueList<DisclosureRounding> roundings, ReadingLog log)
{
    /// <summary>Up to so many figures are slips of their own; more say that the footnote does not hold for this table.</summary>
    private const int Slips = 5;

    public static LocalizedText NoteOn(DisclosureRounding rounding)
    {
        if (!rounding.ConcernsCells)
        {
            return new(
                $"Land {rounding.State}: Es wird auf Vielfache von {rounding.Base} gerundet; welche Felder und seit wann, sagt die Fußnote nicht, "
                    + "deshalb tragen die Werte es nicht.",
                $"Land {rounding.State} rounds to multiples of {rounding.Base}; the footnote does not say which cells and since when, so the "
                    + "figures do not carry it.");
        }

        var from = rounding.FromSchoolYear is { } year ? new SchoolYear(year).Text : new("jeher", "ever");
        return new(
            $"Land {rounding.State}: Werte auf Vielfache von {rounding.Base} gerundet seit {from.German} („{rounding.Citation}“).",
            $"Land {rounding.State}: figures rounded to multiples of {rounding.Base} since {from.English} ('{rounding.Citation}').");
    }

    public void Mark(IReadOnlyList<RegionalCells> rows)
    {
        foreach (var rounding in roundings.Where(r => r.ConcernsCells))
        {
            var cells = rows.Where(r => rounding.Concerns(r.Territory, r.Period))
                .SelectMany(r => Enumerable.Range(0, r.Figures.Length)
                    .Where(i => definition.Columns[i].IsConfidential && r.Figures[i].Value is not null)
                    .Select(i => (Row: r, Column: i)))
                .ToList();
            var others = cells.Where(c => !IsMultiple(c.Row, c.Column, rounding)).ToList();
            if (others.Count > Slips)
            {
                Doubt(rounding, others[0], others.Count, cells.Count);
                continue;
            }

            foreach (var (row, column) in cells)
            {
                if (IsMultiple(row, column, rounding)) row.Figures[column] = row.Figures[column] with { RoundedToMultipleOf = rounding.Base };
                else Slip(rounding, row, column);
            }
        }
    }

    private static bool IsMultiple(RegionalCells row, int column, DisclosureRounding rounding) =>
        row.Figures[column].Value!.Value % rounding.Base == 0;

    private void Slip(DisclosureRounding rounding, RegionalCells row, int column) => log.Warn(
        log.PlaceOf(row.Row.Line, definition.Columns[column].Name), "genesis.rounding", row.Row.Cells[column],
        new($"Nach der Fußnote ist der Wert ein Vielfaches von {rounding.Base}; er ist es nicht.",
            $"By the footnote the figure is a multiple of {rounding.Base}; it is not."),
        TableTexts.AskPublisher);

    private void Doubt(DisclosureRounding rounding, (RegionalCells Row, int Column) first, int others, int all) => log.Warn(
        log.PlaceOf(first.Row.Row.Line, definition.Columns[first.Column].Name), "genesis.rounding-doubt", rounding.Citation,
        new($"Nach der Fußnote sind die Werte des Landes {rounding.State} Vielfache von {rounding.Base}; {others} von {all} sind es nicht. "
                + "Kein Wert des Landes ist als gerundet gekennzeichnet.",
            $"By the footnote the figures of Land {rounding.State} are multiples of {rounding.Base}; {others} of {all} are not. "
                + "No figure of the Land is marked as rounded."),
        TableTexts.AskPublisher);
}
