using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Funding.Calendars;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>The reporting calendar as a table for spreadsheets. Stateless, safe on any thread.</summary>
/// <remarks>
/// Days are <c>JJJJ-MM-TT</c>; a day that is not known is an empty cell. A cell that begins with =, +, -, @ or a control character gets an apostrophe
/// in front, because spreadsheets would compute it. Ids of documents are not in it, functions in charge only on demand.
/// </remarks>
public static class CsvCalendar
{
    /// <summary>Writes the calendar, first row the names of the columns.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="culture">German for any German culture, else English.</param>
    /// <param name="dialect">Separator and byte order mark; <see langword="null"/> for RFC 4180.</param>
    /// <param name="showsResponsible">Whether there is a column for the function in charge.</param>
    public static string Write(ReportingCalendar calendar, CultureInfo culture, CsvDialect? dialect = null, bool showsResponsible = false)
    {
        var table = new CsvText(dialect ?? CsvDialect.Rfc4180);
        var columns = showsResponsible ? Columns : Columns.Where(c => c.Heading != Responsible);
        table.Row(columns.Select(c => c.Heading.In(culture)));
        foreach (var obligation in calendar.Obligations) table.Row(columns.Select(c => c.Cell(obligation, culture)));
        return table.ToString();
    }

    private static readonly LocalizedText Responsible = new("zuständig", "responsible");

    private static readonly ValueList<(LocalizedText Heading, Func<Obligation, CultureInfo, string> Cell)> Columns =
    [
        (new("Fall", "case"), (o, _) => o.Case.Id),
        (new("Bezeichnung", "title"), (o, _) => o.Case.Title),
        (new("Regel", "rule"), (o, _) => o.Finding.Rule.Id),
        (new("Teil", "part"), (o, _) => o.Finding.Item ?? ""),
        (new("Pflicht", "obligation"), (o, culture) => o.Text.In(culture)),
        (new("fällig", "due"), (o, _) => Day(o.Due?.Nominal)),
        (new("letzter Tag", "last day"), (o, _) => Day(o.Due?.Legal)),
        (new("Vorwarnung ab", "warning from"), (o, _) => Day(o.WarnFrom)),
        (new("Stand", "state"), (o, culture) => CalendarWords.Of(o.State).In(culture)),
        (new("erledigt am", "done on"), (o, _) => Day(o.Finding.Deadline?.DoneOn)),
        (Responsible, (o, _) => o.Responsible ?? ""),
        (new("nächster Schritt", "next step"), (o, culture) => o.Finding.Rule.NextStep?.In(culture) ?? ""),
        (new("Quelle", "source"), (o, culture) => CalendarWords.Sources(o.Finding.Rule, culture)),
    ];

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
