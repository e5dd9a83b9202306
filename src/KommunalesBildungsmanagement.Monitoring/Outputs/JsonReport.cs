using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KommunalesBildungsmanagement.Monitoring.Reports;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Monitoring.Outputs;

/// <summary>A report as JSON in both languages: sections, texts, tables and figures with everything that stands behind them.</summary>
/// <remarks>Enumerations are written by their English names in camel case, days as yyyy-MM-dd, texts as <c>{ "de", "en" }</c>.</remarks>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the document.</summary>
    /// <param name="report">The report.</param>
    public static string Write(MonitoringReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Text(json, "title", report.Title);
            json.WriteString("format", Name(report.Format));
            json.WriteString("audience", Name(report.Audience));
            json.WriteString("territory", report.Territory.ToString());
            json.WriteString("madeOn", LocalDatePattern.Iso.Format(report.MadeOn));
            json.WriteString("catalogueEdition", LocalDatePattern.Iso.Format(report.CatalogueEdition));
            json.WriteStartArray("sections");
            foreach (var section in report.Sections) Section(json, section);
            json.WriteEndArray();
            Texts(json, "funderNotes", report.FunderNotes);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Section(Utf8JsonWriter json, ReportSection section)
    {
        json.WriteStartObject();
        Text(json, "heading", section.Heading);
        json.WriteStartArray("blocks");
        foreach (var block in section.Blocks) Block(json, block);
        json.WriteEndArray();
        json.WriteStartArray("sections");
        foreach (var inner in section.Sections) Section(json, inner);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter json, ReportBlock block)
    {
        json.WriteStartObject();
        switch (block)
        {
            case ReportParagraph paragraph:
                Text(json, "paragraph", paragraph.Text);
                break;
            case ReportList list:
                Text(json, "list", list.Heading);
                Texts(json, "items", list.Items);
                break;
            case ReportTable table:
                Table(json, table);
                break;
            case ReportChart chart:
                Text(json, "chart", chart.Chart.Title);
                Text(json, "description", chart.Chart.Description);
                Table(json, chart.Table);
                break;
            default:
                throw new ArgumentException($"{block.GetType().Name} is no block.", nameof(block));
        }

        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, ReportTable table)
    {
        Text(json, "table", table.Caption);
        Text(json, "rowHead", table.RowHead);
        Texts(json, "columns", table.Columns);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            Text(json, "head", row.Head);
            json.WriteStartArray("figures");
            foreach (var figure in row.Cells) Figure(json, figure);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Figure(Utf8JsonWriter json, ReportFigure figure)
    {
        json.WriteStartObject();
        Text(json, "label", figure.Label);
        json.WriteString("id", figure.Id);
        json.WriteString("variant", figure.Variant);
        json.WriteString("breakdown", figure.Breakdown.ToString());
        json.WriteStartArray("territories");
        foreach (var territory in figure.Territories) json.WriteStringValue(territory.ToString());
        json.WriteEndArray();
        Text(json, "period", figure.Period.Text);
        if (figure.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        json.WriteString("sign", figure.Sign);
        Text(json, "unit", figure.Unit);
        json.WriteString("status", Name(figure.Status));
        json.WriteString("confidentiality", Name(figure.State));
        json.WriteString("asOf", figure.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteStartArray("sources");
        foreach (var source in figure.Sources)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Source);
            json.WriteString("licence", source.Licence);
            json.WriteString("edition", source.Edition is { } edition ? LocalDatePattern.Iso.Format(edition) : null);
            json.WriteString("url", source.Url?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "remarks", figure.Remarks);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, ValueList<LocalizedText> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) Both(json, text);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, LocalizedText text)
    {
        json.WritePropertyName(name);
        Both(json, text);
    }

    private static void Both(Utf8JsonWriter json, LocalizedText text)
    {
        json.WriteStartObject();
        json.WriteString("de", text.German);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
