using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bildungsportal.Tests;

public sealed class IndicatorTests(PortalFixture portal)
{
    [Fact]
    public async Task The_catalogue_has_48_indicators_in_nine_areas()
    {
        var (_, page) = await portal.GetAsync("/kennzahlen");
        Assert.Equal(48, page.QuerySelectorAll("ul.results > li").Length);
        Assert.Equal(9, page.QuerySelectorAll("section[aria-labelledby^=bereich-]").Length);
        Assert.Equal("48 von 48 Kennzahlen", page.QuerySelector("[role=status]")!.TextContent);
        Assert.All(page.QuerySelectorAll("ul.results > li"), li => Assert.Contains("Beleg der Definition", li.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("suche=hauptschulabschluss+ABG%C3%84NGE", "D10")]
    [InlineData("suche=leavers+without", "D10")]
    [InlineData("suche=d10", "D10")]
    public async Task The_catalogue_is_searched_in_both_languages(string query, string expected)
    {
        var (_, page) = await portal.GetAsync($"/kennzahlen?{query}");
        Assert.Contains(expected, Ids(page));
        Assert.True(Ids(page).Count < 10);
    }

    [Fact]
    public async Task The_catalogue_is_filtered_by_area_and_by_values()
    {
        var (_, area) = await portal.GetAsync("/kennzahlen?bereich=D");
        Assert.All(Ids(area), id => Assert.StartsWith("D", id, StringComparison.Ordinal));
        var (_, values) = await portal.GetAsync("/kennzahlen?werte=ja");
        Assert.Contains("D10", Ids(values));
        Assert.DoesNotContain("I01", Ids(values));
        Assert.Equal("D", ((IHtmlSelectElement)area.GetElementById("bereich")!).Value);
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        var (status, page) = await portal.GetAsync("/kennzahlen?suche=%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.Equal(200, status);
        Assert.Equal("0 von 48 Kennzahlen", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("<script>alert(1)</script>", ((IHtmlInputElement)page.GetElementById("suche")!).Value);
    }

    [Theory]
    [InlineData("de", "8,4 Prozent", "54 von 645", "abgänger ohne hauptschulabschluss / alle")]
    [InlineData("en", "8.4 percent", "54 of 645", "leavers without hauptschulabschluss / all")]
    public async Task The_value_of_Kaufbeuren_is_shown_with_counts_source_and_formula(string language, string value, string counts, string formula)
    {
        var (_, page) = await portal.GetAsync("/kennzahlen/D10?gebiet=09762&variante=1", language);
        Assert.Equal(value, page.QuerySelector(".figure-large")!.TextContent);
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains(counts, text, StringComparison.Ordinal);
        Assert.Contains(formula, text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("© Statistische Ämter des Bundes und der Länder", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Land_is_compared_and_the_difference_has_its_sign()
    {
        var (_, page) = await portal.GetAsync("/kennzahlen/D10?gebiet=09762&variante=1");
        var land = page.QuerySelectorAll("section[aria-labelledby=vergleichswerte] tbody tr")
            .Single(r => r.QuerySelector("th")!.TextContent.Contains("Bayern", StringComparison.Ordinal));
        Assert.Equal(["5,4 Prozent", "+3,0"], land.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
    }

    [Fact]
    public async Task Charts_have_a_text_alternative_and_no_style_of_their_own()
    {
        var (_, page) = await portal.GetAsync("/kennzahlen/D10?gebiet=09762&variante=1&vergleich=land");
        var charts = page.QuerySelectorAll("svg");
        Assert.Equal(2, charts.Length);
        Assert.All(charts, chart => Assert.Equal("img", chart.GetAttribute("role")));
        Assert.All(charts, chart => Assert.All(
            chart.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.False(string.IsNullOrWhiteSpace(page.GetElementById(id)?.TextContent))));
        Assert.Empty(page.QuerySelectorAll("[style], style"));
    }

    [Theory]
    [InlineData("region", new[] { "Kaufbeuren", "Ostallgäu" })]
    [InlineData("land", new[] { "Pfaffenhofen a.d.Ilm", "Kaufbeuren", "Ostallgäu" })]
    public async Task Peers_are_ranked_highest_first(string peers, string[] expected)
    {
        var (_, page) = await portal.GetAsync($"/kennzahlen/D10?gebiet=09762&variante=1&vergleich={peers}");
        var rows = page.QuerySelectorAll("section[aria-labelledby=rangfolge] tbody tr").ToList();
        Assert.Equal(expected, rows.Select(r => r.QuerySelector("th")!.TextContent));
        Assert.Equal("Kaufbeuren", Assert.Single(rows, r => r.ClassList.Contains("own")).QuerySelector("th")!.TextContent);
        Assert.Equal(Enumerable.Range(1, expected.Length).Select(r => r.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            rows.Select(r => r.QuerySelector("td")!.TextContent));
    }

    [Fact]
    public async Task Without_figures_the_page_says_what_is_missing()
    {
        var (status, page) = await portal.GetAsync("/kennzahlen/D10?gebiet=09762&variante=2");
        Assert.Equal(200, status);
        Assert.Null(page.QuerySelector(".figure-large"));
        Assert.Contains("Es fehlt", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var (_, nothing) = await portal.GetAsync("/kennzahlen/E01?gebiet=09762");
        Assert.Contains("keine Angaben", nothing.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kennzahlen/Z99", 404)]
    [InlineData("/kennzahlen/%3Cb%3E", 404)]
    [InlineData("/kennzahlen/D10?variante=99", 404)]
    [InlineData("/kennzahlen/D10?gebiet=09999", 404)]
    [InlineData("/kennzahlen/D10?gebiet=xyz", 400)]
    [InlineData("/kennzahlen/D10?zeitraum=quatsch&vergleich=17", 200)]
    [InlineData("/kennzahlen/D10?vergleich=region&gebiet=07138", 200)]
    public async Task Odd_addresses_are_answered(string address, int expected)
    {
        var (status, page) = await portal.GetAsync(address);
        Assert.Equal(expected, status);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task Browsers_are_told_to_run_nothing_that_stands_in_a_page()
    {
        using var client = portal.CreateClient();
        using var answer = await client.GetAsync("/kennzahlen/D10", TestContext.Current.CancellationToken);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    private static List<string> Ids(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("ul.results h3 a").Select(a => a.GetAttribute("href")!.Split('/')[^1])];
}
