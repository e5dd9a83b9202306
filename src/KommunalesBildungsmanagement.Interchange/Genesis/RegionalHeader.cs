using KommunalesBildungsmanagement.Interchange.Tables;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Checks that a file is the table it should be, with the columns that are expected.</summary>
internal static class RegionalHeader
{
    private static LocalizedText OtherEdition => new(
        "Prüfen, ob die Tabelle eine andere Fassung hat.", "Check whether the table has another edition.");

    public static bool IsExpected(GenesisTable frame, RegionalTable definition, ReadingLog log)
    {
        var errors = log.ErrorCount;
        if (frame.Code != definition.Code)
        {
            log.Refuse(
                log.PlaceOf(1), "genesis.other-table", frame.Code,
                new($"Das ist die Tabelle {frame.Code}, erwartet ist {definition.Code}.",
                    $"This is table {frame.Code}, {definition.Code} is expected."),
                new($"Die Tabelle {definition.Code} herunterladen.", $"Download table {definition.Code}."));
            return false;
        }

        var leading = definition.Categories.Count == 0 ? 0 : 1;
        for (var i = 0; i < Math.Max(definition.Columns.Count, frame.Columns.Count); i++)
        {
            var wanted = i < definition.Columns.Count ? definition.Columns[i] : null;
            var found = i < frame.Columns.Count ? frame.Columns[i].TakeLast(wanted?.Header.Count ?? int.MaxValue).ToList() : null;
            if (wanted is not null && found is not null && found.SequenceEqual(wanted.Header)) continue;
            var name = found is { } cells ? string.Join('/', cells.Where(c => c.Length > 0)) : null;
            log.Refuse(
                $"{log.FileName}:{wanted?.Name ?? name}", wanted is null ? "table.column-unknown" : "table.column-missing", name,
                new($"Spalte {i + leading + 4} heißt „{name ?? "–"}“, erwartet ist „{wanted?.Name ?? "–"}“.",
                    $"Column {i + leading + 4} is called '{name ?? "–"}', '{wanted?.Name ?? "–"}' is expected."),
                OtherEdition);
        }

        if (frame.Table.Rows is [var row, ..] && row.Categories.Count != leading)
        {
            log.Refuse(
                log.PlaceOf(row.Line), "genesis.leading-cells", string.Join(';', row.Categories),
                new($"Vor den Werten stehen {row.Categories.Count + 3} Felder statt {leading + 3}.",
                    $"There are {row.Categories.Count + 3} cells before the figures instead of {leading + 3}."),
                OtherEdition);
        }

        return log.ErrorCount == errors;
    }
}
