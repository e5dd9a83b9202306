using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Monitoring.Outputs;
using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Monitoring.Tests.Reports;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Outputs;

public sealed class ReportOutputTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly MonitoringReport Report = ReportBuilder.Build(
        ReportSample.Request with { FunderNotes = [new("Gefördert <vom> Bund", "Funded <by> the federation")] }, ReportSample.Observations);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en")]
    public void Html_IsWellFormedAndEncodesEveryText(string culture)
    {
        var html = HtmlReport.Write(Report, CultureInfo.GetCultureInfo(culture));
        var page = XDocument.Parse(html[html.IndexOf('\n', StringComparison.Ordinal)..]);
        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "b" or "vom" or "by" or "script" or "link" or "img");
        Assert.Contains("Ostallgäu <b>", page.Root!.Value, StringComparison.Ordinal);
        Assert.Equal(culture[..2], page.Root.Attribute("lang")!.Value);
    }

    [Fact]
    public void Html_EveryChart_HasTitleDescriptionAndATable()
    {
        var html = HtmlReport.Write(Report, German);
        var page = XDocument.Parse(html[html.IndexOf('\n', StringComparison.Ordinal)..]);
        XNamespace svg = "http://www.w3.org/2000/svg";
        var charts = page.Descendants(svg + "svg").ToList();
        Assert.NotEmpty(charts);
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(charts, c =>
        {
            Assert.All(c.Attribute("aria-labelledby")!.Value.Split(' '), id => Assert.Contains(id, ids));
            Assert.Equal(2, c.Elements().Count(e => e.Name.LocalName is "title" or "desc"));
            Assert.NotNull(c.Parent!.ElementsAfterSelf().First().Element("table"));
        });
    }

    [Fact]
    public void Html_EveryFigureOfTheReport_StandsInIt()
    {
        var html = HtmlReport.Write(Report, German);
        var page = XDocument.Parse(html[html.IndexOf('\n', StringComparison.Ordinal)..]);
        Assert.Equal(
            Report.Figures.Select(f => f.Print(German).Trim()),
            page.Descendants("td").Where(d => d.Attribute("class")?.Value.StartsWith("figure", StringComparison.Ordinal) == true).Select(d => d.Value.Trim()));
    }

    [Fact]
    public void Csv_HasARowForEachFigureAndNoValueForSecretOnes()
    {
        var rows = CsvReport.Write(Report, German, CsvDialect.Rfc4180).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Report.Figures.Count() + 1, rows.Length);
        Assert.Contains(rows, r => r.Contains("D10,1,total,09762", StringComparison.Ordinal) && r.Contains(",8.4,", StringComparison.Ordinal));
        var secret = ReportBuilder.Build(ReportSample.Request with { PublishedSources = [] }, ReportSample.Observations);
        Assert.DoesNotContain("8.4", CsvReport.Write(secret, German, CsvDialect.Rfc4180), StringComparison.Ordinal);
        Assert.DoesNotContain(",54,", CsvReport.Write(secret, German, CsvDialect.Rfc4180), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_GermanExcel_HasCommasInNumbers() => Assert.Contains(
        ";8,4;", CsvReport.Write(Report, German, CsvDialect.GermanExcel), StringComparison.Ordinal);

    [Fact]
    public void Json_HasTheSameFiguresInTheSameOrder()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(Report));
        var values = new List<decimal?>();
        Collect(json.RootElement, values);
        Assert.Equal(Report.Figures.Select(f => f.Value), values);
        Assert.Equal("educationReport", json.RootElement.GetProperty("format").GetString());
    }

    [Fact]
    public void SecretReport_NoOutputTellsAFigure()
    {
        var secret = ReportBuilder.Build(ReportSample.Request with { PublishedSources = [] }, ReportSample.Observations);
        string[] outputs = [HtmlReport.Write(secret, German), CsvReport.Write(secret, German, CsvDialect.Rfc4180), JsonReport.Write(secret)];
        foreach (var figure in (string[])["8,4", "8.4", "645", "55.708", "55708", "11,0"])
        {
            Assert.All(outputs, o => Assert.DoesNotContain(figure, o, StringComparison.Ordinal));
        }
    }

    private static void Collect(JsonElement element, List<decimal?> values)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, values);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("confidentiality", out _))
            {
                var value = element.GetProperty("value");
                values.Add(value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal());
                return;
            }

            foreach (var property in element.EnumerateObject()) Collect(property.Value, values);
        }
    }
}
