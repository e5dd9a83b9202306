using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Reports;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Monitoring.Outputs;

/// <summary>The figures of a report as one long table: a row for each figure with everything that stands behind it.</summary>
/// <remarks>A secret figure has its sign and no value. Numbers have a decimal point in RFC 4180 and a comma for a German Excel.</remarks>
public static class CsvReport
{
    private static readonly string[] Heads =
    [
        "section", "label", "id", "variant", "breakdown", "territory", "period", "first_day", "last_day", "value", "sign", "unit", "status",
        "confidentiality", "as_of", "source", "licence", "remarks",
    ];

    private static readonly ValueFormat<DisclosureState> States = ValueFormat.For<DisclosureState>();
    private static readonly ValueFormat<FigureStatus> Statuses = ValueFormat.For<FigureStatus>();

    /// <summary>Writes the table.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Language of labels and remarks; heads are the same in every language.</param>
    /// <param name="dialect">Separator and byte order mark.</param>
    public static string Write(MonitoringReport report, CultureInfo culture, CsvDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(dialect);
        var table = new CsvText(dialect);
        table.Row(Heads);
        foreach (var section in report.Sections) Section(table, section, culture, dialect);
        return table.ToString();
    }

    private static void Section(CsvText table, ReportSection section, CultureInfo culture, CsvDialect dialect)
    {
        foreach (var figure in section.Blocks.SelectMany(b => b.Figures))
        {
            table.Row(
                section.Heading.In(culture), figure.Label.In(culture), figure.Id, figure.Variant, figure.Breakdown.ToString(),
                string.Join(' ', figure.Territories), figure.Period.Text.In(culture), Day(figure.Period.Days.First), Day(figure.Period.Days.Last),
                Number(figure.Value, dialect), figure.Value is null ? figure.Sign ?? "." : "", figure.Unit.In(culture),
                Statuses.Describe(figure.Status).In(culture), States.Describe(figure.State).In(culture), Day(figure.AsOf),
                string.Join("; ", figure.Sources.Select(s => s.Source)),
                string.Join("; ", figure.Sources.Select(s => s.Licence).OfType<string>().Distinct()),
                string.Join(" ", figure.Remarks.Select(r => r.In(culture))));
        }

        foreach (var inner in section.Sections) Section(table, inner, culture, dialect);
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string Number(decimal? value, CsvDialect dialect)
    {
        var text = value?.ToString(CultureInfo.InvariantCulture) ?? "";
        return dialect.Separator == ',' ? text : text.Replace('.', ',');
    }
}
