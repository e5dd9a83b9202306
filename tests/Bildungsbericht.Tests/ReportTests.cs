using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Bildungsbericht.Tests;

/// <summary>What the host writes on the extract that comes with it.</summary>
public sealed class ReportTests : HostFixture
{
    private static readonly string[] Names =
    [
        "data-compendium-09762", "education-report-07138", "education-report-09186", "education-report-09762", "education-report-09777",
        "local-profile-07138", "local-profile-09186", "local-profile-09762", "local-profile-09777", "thematic-analysis-09762",
    ];

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Execute_NoTerritory_WritesTheSetOfTheSample(string language)
    {
        var (code, output, errors) = await RunInFolderAsync("--lang", language);
        Assert.Equal((0, ""), (code, errors));
        var files = Names.SelectMany(n => new[] { $"{n}.csv", $"{n}.html", $"{n}.json" }).Append("index.html").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(files, Written());
        Assert.All(files, f => Assert.Contains(f, output, StringComparison.Ordinal));
        foreach (var html in files.Where(f => f.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = WellFormed(Content(html));
            Assert.Equal(language, page.DocumentElement!.GetAttribute("lang"));
        }

        var links = WellFormed(Content("index.html")).GetElementsByTagName("a").Cast<XmlElement>().Select(a => a.GetAttribute("href"));
        Assert.Equal(files.Except(["index.html"]), links.Order(StringComparer.Ordinal));
        Assert.All(Names, n => Assert.Equal(FiguresOfJson(n), FiguresOfCsv(n, language == "de" ? ';' : ',')));
    }

    [Fact]
    public async Task Execute_Kaufbeuren_HasTheKnownRate()
    {
        Assert.Equal(0, (await RunInFolderAsync("--territory", "09762", "--format", "education-report")).Code);
        Assert.Equal(["education-report-09762.csv", "education-report-09762.html", "education-report-09762.json", "index.html"], Written());
        Assert.Contains(FiguresOfJson("education-report-09762"), f => f is { Id: "D10", Variant: "1", Territory: "09762", Value: 8.4m });
        Assert.Contains("8,4", Content("education-report-09762.html"), StringComparison.Ordinal);
        Assert.Contains("dl-de/by-2-0", Content("education-report-09762.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_ThematicAnalysis_IsAboutLeaversWithoutCertificate()
    {
        Assert.Equal(0, (await RunInFolderAsync("--territory", "07138", "--format", "thematic-analysis")).Code);
        var figures = FiguresOfJson("thematic-analysis-07138");
        Assert.Contains(figures, f => f is { Id: "D10", Territory: "07138", Value: not null });
        Assert.DoesNotContain(figures, f => f.Id.StartsWith("A0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Execute_TwoRuns_WriteTheSame()
    {
        await RunInFolderAsync();
        var first = Written().ToDictionary(f => f, Content);
        await RunInFolderAsync();
        Assert.Equal(first, Written().ToDictionary(f => f, Content));
    }

    [Theory]
    [InlineData(null, "2026-11-22")] // 23:30 UTC is the next day in Germany
    [InlineData("2026-03-01", "2026-03-01")]
    public async Task Execute_Day_StandsInTheReport(string? option, string day)
    {
        string[] args = option is null ? [] : ["--day", option];
        await RunInFolderAsync(["--territory", "09762", "--format", "local-profile", "--audience", "council", .. args]);
        using var json = JsonDocument.Parse(Content("local-profile-09762.json"));
        Assert.Equal((day, "council"), (json.RootElement.GetProperty("madeOn").GetString(), json.RootElement.GetProperty("audience").GetString()));
    }

    [Theory]
    [InlineData("bildungskommunen", "Kofinanziert von der Europäischen Union")]
    [InlineData("ganztag-in-bildungskommunen", "Kofinanziert von der Europäischen Union")]
    [InlineData("bildung-integriert", "Verantwortung für den Inhalt")]
    [InlineData("koordinierung-neuzugewanderte", "Förderkennzeichen")]
    public async Task Execute_FundedBy_SaysSoAndOnlyThen(string programme, string words)
    {
        await RunInFolderAsync("--territory", "09762", "--format", "local-profile");
        Assert.DoesNotContain(words, Content("local-profile-09762.html"), StringComparison.Ordinal);
        await RunInFolderAsync("--territory", "09762", "--format", "local-profile", "--funded-by", programme);
        Assert.Contains(words, Content("local-profile-09762.html"), StringComparison.Ordinal);
        Assert.Contains(words, Content("local-profile-09762.json"), StringComparison.Ordinal);
    }

    private static XmlDocument WellFormed(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new() { DtdProcessing = DtdProcessing.Ignore });
        var page = new XmlDocument();
        page.Load(reader);
        return page;
    }

    private List<(string Id, string Variant, string Territory, decimal? Value)> FiguresOfJson(string name)
    {
        using var json = JsonDocument.Parse(Content($"{name}.json"));
        var figures = new List<(string, string, string, decimal?)>();
        Collect(json.RootElement);
        return figures;

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array) foreach (var item in element.EnumerateArray()) Collect(item);
            if (element.ValueKind != JsonValueKind.Object) return;
            if (element.TryGetProperty("variant", out var variant))
            {
                var value = element.GetProperty("value");
                figures.Add((
                    element.GetProperty("id").GetString()!, variant.GetString()!,
                    string.Join(' ', element.GetProperty("territories").EnumerateArray().Select(t => t.GetString())),
                    value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal()));
            }
            else
            {
                foreach (var property in element.EnumerateObject()) Collect(property.Value);
            }
        }
    }

    private List<(string Id, string Variant, string Territory, decimal? Value)> FiguresOfCsv(string name, char separator)
    {
        var rows = Rows(Content($"{name}.csv").TrimStart('\uFEFF'), separator);
        var heads = rows[0];
        Assert.All(rows, r => Assert.Equal(heads.Count, r.Count));
        var (id, variant, territory, value) = (heads.IndexOf("id"), heads.IndexOf("variant"), heads.IndexOf("territory"), heads.IndexOf("value"));
        return
        [
            .. rows.Skip(1).Select(r => (r[id], r[variant], r[territory], r[value].Length == 0
                ? (decimal?)null
                : decimal.Parse(separator == ';' ? r[value].Replace(',', '.') : r[value], CultureInfo.InvariantCulture))),
        ];
    }

    // RFC 4180, read by hand, so that the writer is not tested with its own kin.
    private static List<List<string>> Rows(string text, char separator)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || (text[i] != separator && text[i] is not ('\r' or '\n'))) cell.Append(text[i]);
            else if (text[i] != '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] != '\r') continue;
                rows.Add(row);
                row = [];
            }
        }

        Assert.True(row.Count == 0 && cell.Length == 0 && !quoted);
        return rows;
    }
}
