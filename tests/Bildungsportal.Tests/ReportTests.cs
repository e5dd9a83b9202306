using System.Text.Json;
using System.Xml.Linq;
using KommunalesBildungsmanagement.Interchange.Printing;

namespace Bildungsportal.Tests;

public sealed class ReportTests(PortalFixture portal)
{
    [Theory]
    [InlineData("profil")]
    [InlineData("bericht")]
    [InlineData("daten")]
    [InlineData("thema&kennzahl=D10")]
    public async Task A_report_is_a_page_of_its_own_in_both_languages(string kind)
    {
        foreach (var (language, value) in new[] { ("de", "8,4"), ("en", "8.4") })
        {
            var (status, type, text) = await GetAsync($"/gebiete/09762/bericht.html?art={kind}", language);
            Assert.Equal((200, "text/html; charset=utf-8"), (status, type));
            Assert.Equal(language, XDocument.Parse(text.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!.Attribute("lang")!.Value);
            Assert.Contains(value, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Csv_and_Json_hold_the_same_figure_with_its_source()
    {
        var (_, csvType, csv) = await GetAsync("/gebiete/09762/bericht.csv", "en");
        Assert.Equal("text/csv; charset=utf-8", csvType);
        Assert.Contains(csv.Split('\n'), line => line.Contains(",D10,", StringComparison.Ordinal) && line.Contains(",8.4,", StringComparison.Ordinal)
            && line.Contains("21111-02-06-4", StringComparison.Ordinal));
        var (_, jsonType, json) = await GetAsync("/gebiete/09762/bericht.json", "de");
        Assert.Equal("application/json", jsonType);
        using var document = JsonDocument.Parse(json);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        Assert.Contains("8.4", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gebiete/09762/bericht.docx", "HTML, PDF, CSV und JSON")]
    [InlineData("/gebiete/09762/bericht.html?art=roman", "profil, bericht, daten und thema")]
    [InlineData("/gebiete/09762/bericht.html?art=thema&kennzahl=X1", "Diese Kennzahl gibt es nicht")]
    [InlineData("/gebiete/09999/bericht.html", "hier nicht bekannt")]
    [InlineData("/gebiete/abc/bericht.csv", "hier nicht bekannt")]
    public async Task What_there_is_not_says_so(string address, string text)
    {
        var (status, page) = await portal.GetAsync(address);
        Assert.Equal(404, status);
        Assert.Contains(text, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_is_printed_where_there_is_a_browser()
    {
        var found = ChromiumPrinter.Find();
        if (!found.Succeeded && Environment.GetEnvironmentVariable("KBM_STRICT") != "1") Assert.Skip(found.Problems[0].ToString());
        using var client = portal.CreateClient();
        using var answer = await client.GetAsync("/gebiete/09762/bericht.pdf", TestContext.Current.CancellationToken);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.ToString());
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("%PDF"u8.ToArray(), bytes[..4]);
    }

    [Fact]
    public async Task Without_a_browser_the_reader_is_told_how_to_print()
    {
        using var without = new NoBrowserPortal();
        await ((IAsyncLifetime)without).InitializeAsync();
        var (status, page) = await without.GetAsync("/gebiete/09762/bericht.pdf");
        Assert.Equal(404, status);
        Assert.Contains("drucken Sie ihn im Browser als PDF", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(int Status, string Type, string Text)> GetAsync(string address, string language)
    {
        using var client = portal.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType!.ToString(),
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private sealed class NoBrowserPortal : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Portal:Browser"] = "/nowhere/chromium" };
    }
}
