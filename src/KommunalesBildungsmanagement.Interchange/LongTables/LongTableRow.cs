using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Provenances;
using KommunalesBildungsmanagement.Territories;
using Columns = KommunalesBildungsmanagement.Interchange.LongTables.LongTableColumns;

namespace KommunalesBildungsmanagement.Interchange.LongTables;

/// <summary>One row of a long table. Every fault of the row is reported.</summary>
internal sealed class LongTableRow(ReadingLog log, int line, string[] cells, LongTableDialect dialect)
{
    private static LocalizedText WriteAgain => new(
        "Die Tabelle noch einmal ausgeben, oder die Zelle berichtigen.", "Write the table again, or correct the cell.");

    /// <summary>The observation; <see langword="null"/> if something is wrong.</summary>
    public Observation? Read()
    {
        if (cells.Length != Columns.Names.Length)
        {
            log.Refuse(
                log.PlaceOf(line), "table.field-count", cells.Length.ToString(CultureInfo.InvariantCulture),
                new($"Die Zeile hat {cells.Length} Felder statt {Columns.Names.Length}.",
                    $"The row has {cells.Length} cells instead of {Columns.Names.Length}."),
                TableTexts.CheckRow);
            return null;
        }

        var errors = log.ErrorCount;
        var breakdown = Known(Columns.Breakdown, BreakdownText.Read(Text(Columns.Breakdown)));
        var hasTerritory = log.TryAccept(TerritoryKey.Read(cells[Columns.Territory]), PlaceOf(Columns.Territory), out var territory);
        var status = Day(Columns.TerritorialStatus);
        var period = Known(Columns.Period, PeriodText.Read(Text(Columns.Period)));
        var vintage = Day(Columns.Vintage);
        var figure = FigureOf();
        var url = UrlOf();
        var edition = Day(Columns.Edition);
        var isSample = cells[Columns.IsSample] == "true";
        if (cells[Columns.IsSample] is not ("true" or "false")) Refuse(Columns.IsSample);
        foreach (var needed in new[] { Columns.Indicator, Columns.Variant, Columns.Source, Columns.ProvenanceSource })
        {
            if (string.IsNullOrWhiteSpace(Text(needed))) Refuse(needed);
        }

        if (!hasTerritory || log.ErrorCount > errors) return null;
        var measurand = new Measurand(Text(Columns.Indicator)!, Text(Columns.Variant)!, breakdown!);
        return new(
            new(measurand, territory, status, period!, Text(Columns.Source)!, vintage),
            figure!,
            new()
            {
                Source = Text(Columns.ProvenanceSource)!, Place = Text(Columns.Place), Url = url, Licence = Text(Columns.Licence), Edition = edition,
                IsSample = isSample,
            });
    }

    private Figure? FigureOf()
    {
        // Names only: Enum.TryParse would take "1" and "Number, Later" as well.
        var sign = Known(Columns.Sign, Array.Find(Enum.GetNames<FigureSign>(), n => n == cells[Columns.Sign]));
        var status = Known(Columns.Status, Array.Find(Enum.GetNames<FigureStatus>(), n => n == cells[Columns.Status]));
        int? rounding = null;
        if (cells[Columns.RoundedToMultipleOf] is { Length: > 0 } text)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 2) rounding = number;
            else Refuse(Columns.RoundedToMultipleOf);
        }

        if (sign is null || status is null) return null;
        var figure = Enum.Parse<FigureSign>(sign) is not FigureSign.Number and var other
            ? cells[Columns.Value].Length == 0 ? Figure.Without(other) : null
            : NumberOf(cells[Columns.Value]) is { } value ? Figure.Of(value) : null;
        return Known(Columns.Value, figure) is { } known
            ? known with { Status = Enum.Parse<FigureStatus>(status), RoundedToMultipleOf = rounding }
            : null;
    }

    /// <summary>A number with the decimal sign of the dialect and none for thousands.</summary>
    private decimal? NumberOf(string text)
    {
        if (dialect.DecimalSign != '.' && text.Contains('.', StringComparison.Ordinal)) return null;
        return decimal.TryParse(
            text.Replace(dialect.DecimalSign, '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out var value) ? value : null;
    }

    private Uri? UrlOf()
    {
        if (Text(Columns.Url) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url)) return url;
        Refuse(Columns.Url);
        return null;
    }

    private LocalDate? Day(int column)
    {
        if (cells[column].Length == 0) return null;
        if (PeriodText.Day(cells[column]) is { } day) return day;
        Refuse(column);
        return null;
    }

    private T? Known<T>(int column, T? value)
        where T : class
    {
        if (value is null) Refuse(column);
        return value;
    }

    private string? Text(int column) => CellText.Unguard(cells[column]);

    private string PlaceOf(int column) => log.PlaceOf(line, Columns.Names[column]);

    private void Refuse(int column) => log.Refuse(
        PlaceOf(column), "long-table.cell", cells[column],
        new($"Die Zelle hat nicht die Form der Spalte „{Columns.Names[column]}“.",
            $"The cell does not have the form of the column '{Columns.Names[column]}'."),
        WriteAgain);
}
