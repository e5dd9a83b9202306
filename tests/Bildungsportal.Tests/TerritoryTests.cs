using AngleSharp.Dom;

namespace Bildungsportal.Tests;

public sealed class TerritoryTests(PortalFixture portal)
{
    [Theory]
    [InlineData("09762", "44.398", "645", "54", "8,4 % (54 von 645)", "5,4 % (6474 von 120736)")]
    [InlineData("09777", "141.182", "1.258", "26", "2,1 % (26 von 1258)", "5,4 % (6474 von 120736)")]
    [InlineData("09186", "128.227", "1.082", "98", "9,1 % (98 von 1082)", "5,4 % (6474 von 120736)")]
    [InlineData("07138", "182.811", "1.830", "184", "10,1 % (184 von 1830)", "8,6 % (3318 von 38686)")]
    public async Task Real_figures_are_shown_with_counts_and_the_Land(
        string key, string population, string all, string without, string share, string land)
    {
        var (_, page) = await portal.GetAsync($"/gebiete/{key}");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains($"{population} (31.12.2019)", text, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("table tbody tr")
            .ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.QuerySelector("td")!.TextContent);
        Assert.Equal(all, rows["alle"]);
        Assert.Equal(without, rows["ohne Hauptschulabschluss"]);
        Assert.Contains(share, text, StringComparison.Ordinal);
        Assert.Contains(land, text, StringComparison.Ordinal);
        Assert.Contains("© Statistische Ämter des Bundes und der Länder", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("09762")]
    [InlineData("09777")]
    public async Task The_real_agreement_stands_on_both_pages(string key)
    {
        var (_, page) = await portal.GetAsync($"/gebiete/{key}");
        var text = page.QuerySelector("main")!.TextContent;
        const string Fields = "Bildungsberatung, Berufsorientierung, Bildungskoordination für Neuzugewanderte – unter anderem";
        Assert.Contains(Fields, text, StringComparison.Ordinal);
        Assert.Contains("Tag der Unterschrift unbekannt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_funding_reference_of_Pfaffenhofen_is_shown() =>
        Assert.Contains("01JL1663", (await portal.GetAsync("/gebiete/09186")).Page.Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_claim_that_the_design_cannot_carry_is_refused()
    {
        var (_, page) = await portal.GetAsync("/gebiete/09762");
        var refusals = page.QuerySelectorAll(".tag.error").Select(t => t.ParentElement!.TextContent).ToList();
        Assert.Contains("ursächliche Wirkung", Assert.Single(refusals), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sample_is_marked()
    {
        var (_, page) = await portal.GetAsync("/gebiete/09762");
        Assert.All(
            page.QuerySelectorAll("#akteure ~ ul li").Where(li => li.TextContent.Contains("(Beispiel)", StringComparison.Ordinal)),
            li => Assert.NotNull(li.QuerySelector(".tag.sample")));
        Assert.All(page.QuerySelectorAll("#massnahmen ~ h3"), h => Assert.NotNull(h.QuerySelector(".tag.sample")));
    }
}
