using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bildungsportal.Tests;

/// <summary>What holds for every page.</summary>
public sealed class PagesTests(PortalFixture portal)
{
    // Most links stand on every page; one visit is enough.
    private static readonly ConcurrentDictionary<string, bool> Followed = new();

    public static TheoryData<string> Addresses =>
    [
        "/", "/angebote", "/angebote?preis=kostenlos&gebiet=09762", "/angebote/kf-deutsch-b1", "/angebote/nr-ferienakademie",
        "/angebote/paf-elternabende",
        "/beratung", "/gebiete/09762", "/gebiete/09777", "/gebiete/09186", "/gebiete/07138", "/gebiete/09", "/status",
        "/kennzahlen", "/kennzahlen?bereich=D&werte=ja", "/kennzahlen/D10?gebiet=09762&variante=1", "/kennzahlen/D10?gebiet=09&variante=1",
        "/kennzahlen/A01?gebiet=07138", "/kennzahlen/I01", "/wirkung",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_answers_in_both_languages(string address)
    {
        var (germanStatus, german) = await portal.GetAsync(address, "de-DE");
        var (englishStatus, english) = await portal.GetAsync(address, "en-GB,en;q=0.9,de;q=0.1");
        Assert.Equal((200, 200), (germanStatus, englishStatus));
        Assert.Equal("de", german.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual(german.Body!.TextContent, english.Body!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_is_well_built(string address)
    {
        var (_, page) = await portal.GetAsync(address);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotNull(page.QuerySelector($"a.skip[href='#{page.QuerySelector("main")!.Id}']"));
        Assert.All(
            page.QuerySelectorAll("script"),
            script => Assert.True(script.GetAttribute("src")!.StartsWith('/') && script.TextContent.Length == 0, "A script stands in the page."));
        Assert.All(page.QuerySelectorAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody th"), th => Assert.Equal("row", th.GetAttribute("scope")));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(
            page.QuerySelectorAll("input:not([type=hidden]), select, textarea"),
            field => Assert.True(page.QuerySelectorAll<IHtmlLabelElement>("label").Any(l => l.HtmlFor == field.Id), $"{field.Id} has no label"));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby], [aria-describedby]"),
            e => Assert.All(
                (e.GetAttribute("aria-labelledby") ?? e.GetAttribute("aria-describedby")!).Split(' '), id => Assert.NotNull(page.GetElementById(id))));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Headings_leave_no_level_out(string address)
    {
        var (_, page) = await portal.GetAsync(address);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Links_within_the_portal_lead_somewhere(string address)
    {
        var (_, page) = await portal.GetAsync(address);
        var links = page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/')).Select(h => h.Split('#')[0]);
        foreach (var link in links.Distinct().Where(link => Followed.TryAdd(link, true))) Assert.Equal(200, (await portal.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Language_ChosenByLink_IsRemembered()
    {
        using var client = portal.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", "de");
        await client.GetAsync("/?lang=en", TestContext.Current.CancellationToken);
        var text = await client.GetStringAsync("/angebote", TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"en\">", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_UnknownToThePortal_IsGerman() =>
        Assert.Equal("de", (await portal.GetAsync("/?lang=fr", "fr-FR")).Page.DocumentElement.GetAttribute("lang"));

    [Fact]
    public async Task Offering_Unknown_Is404WithText()
    {
        var (status, page) = await portal.GetAsync("/angebote/gibt-es-nicht");
        Assert.Equal(404, status);
        Assert.Equal("Dieses Angebot gibt es nicht", page.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("abc", 400, "Ein Gebietsschlüssel besteht nur aus Ziffern.")]
    [InlineData("0976", 400, "Ziffern")]
    [InlineData("09999", 404, "hier nicht bekannt")]
    public async Task Territory_BadKey_SaysWhatIsWrong(string key, int expected, string text)
    {
        var (status, page) = await portal.GetAsync($"/gebiete/{key}");
        Assert.Equal(expected, status);
        Assert.Contains(text, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Unknown_Is404InTheReadersLanguage()
    {
        var (status, page) = await portal.GetAsync("/gibt-es-nicht", "en");
        Assert.Equal(404, status);
        Assert.Equal("There is no such page", page.QuerySelector("h1")!.TextContent);
    }
}
