using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Bildungsportal.Loading;
using KommunalesBildungsmanagement.Offerings;
using Microsoft.Extensions.DependencyInjection;

namespace Bildungsportal.Tests;

public sealed class CatalogueTests(PortalFixture portal)
{
    private ValueList<LearningOffering> Offerings => portal.Services.GetRequiredService<PortalState>().Content.Landscape.Offerings;

    [Theory]
    [InlineData("gebiet")]
    [InlineData("form")]
    [InlineData("art")]
    [InlineData("preis")]
    [InlineData("format")]
    [InlineData("stand")]
    public async Task Counts_of_a_facet_with_one_value_each_add_up(string facet)
    {
        var options = await OptionsAsync("/angebote", facet);
        Assert.Equal(Offerings.Count, PortalFixture.CountIn(options[0].Text));
        Assert.Equal(Offerings.Count, options.Skip(1).Sum(o => PortalFixture.CountIn(o.Text)));
    }

    [Theory]
    [InlineData("gebiet")]
    [InlineData("phase")]
    [InlineData("form")]
    [InlineData("art")]
    [InlineData("thema")]
    [InlineData("preis")]
    [InlineData("format")]
    [InlineData("stand")]
    public async Task Choosing_a_value_shows_as_many_as_it_said(string facet)
    {
        foreach (var option in (await OptionsAsync("/angebote", facet)).Skip(1))
        {
            var found = await IdsAsync($"/angebote?{facet}={option.Value}");
            Assert.Equal(PortalFixture.CountIn(option.Text), found.Count);
        }
    }

    [Fact]
    public async Task Counts_follow_the_other_facets()
    {
        var options = await OptionsAsync("/angebote?gebiet=09762", "preis");
        var expected = Offerings.Count(o => o.Territory.ToString() == "09762" && o.Price is { IsFree: true });
        Assert.Equal(expected, PortalFixture.CountIn(options.Single(o => o.Value == "kostenlos").Text));
    }

    [Fact]
    public async Task Price_unknown_is_neither_free_nor_paid()
    {
        var unknown = Offerings.Where(o => o.Price is null).Select(o => o.Id).Order().ToList();
        Assert.NotEmpty(unknown);
        Assert.Equal(unknown, (await IdsAsync("/angebote?preis=unbekannt")).Order());
        var stated = (await IdsAsync("/angebote?preis=kostenlos")).Concat(await IdsAsync("/angebote?preis=kostenpflichtig")).ToList();
        Assert.Empty(stated.Intersect(unknown));
        Assert.Equal(Offerings.Count, stated.Count + unknown.Count);
    }

    [Fact]
    public async Task Stale_records_are_told_from_unchecked_ones()
    {
        Assert.Equal(["oal-senioren-digital"], await IdsAsync("/angebote?stand=veraltet"));
        Assert.Equal(["paf-elternabende"], await IdsAsync("/angebote?stand=unbekannt"));
    }

    [Fact]
    public async Task Two_choices_narrow_together()
    {
        var expected = Offerings.Where(o => o.Territory.ToString() == "07138" && o.LifePhases.Contains("LP5")).Select(o => o.Id).Order();
        Assert.Equal(expected, (await IdsAsync("/angebote?gebiet=07138&phase=LP5")).Order());
    }

    [Fact]
    public async Task Values_that_do_not_exist_are_left_out() =>
        Assert.Equal(Offerings.Count, (await IdsAsync("/angebote?preis=gratis&gibt-es-nicht=1")).Count);

    [Fact]
    public async Task Order_is_by_title_and_stays()
    {
        var first = await IdsAsync("/angebote");
        Assert.Equal(first, await IdsAsync("/angebote"));
        var titles = first.Select(id => Offerings.Single(o => o.Id == id).Title.German).ToList();
        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
    }

    [Fact]
    public async Task An_offering_shows_what_is_unknown_as_unknown()
    {
        var (_, page) = await portal.GetAsync("/angebote/oal-online-deutsch");
        var facts = page.QuerySelectorAll("dl.facts dt").ToDictionary(dt => dt.TextContent, dt => dt.NextElementSibling!.TextContent.Trim());
        Assert.Equal("Preis unbekannt", facts["Preis"]);
        Assert.Equal("unbekannt", facts["Kinderbetreuung"]);
        Assert.Equal("15 Plätze; wie viele frei sind, ist unbekannt", facts["Plätze"]);
        Assert.All(page.QuerySelectorAll(".truths strong"), s => Assert.Equal("unbekannt", s.TextContent));
    }

    [Fact]
    public async Task An_offering_tells_its_conditions_runs_and_origin()
    {
        var (_, page) = await portal.GetAsync("/angebote/nr-ferienakademie");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("6 bis unter 13 Jahre", text, StringComparison.Ordinal);
        Assert.Contains("geschlossen", text, StringComparison.Ordinal);
        Assert.Contains("Für das Beispiel geschrieben", text, StringComparison.Ordinal);
        Assert.Contains("4 von 24 frei", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indirect_offering_names_whom_it_benefits()
    {
        var (_, page) = await portal.GetAsync("/angebote/kf-workshop-betriebe");
        var audience = page.QuerySelectorAll("dt").Single(dt => dt.TextContent == "Für wen").NextElementSibling!.TextContent;
        Assert.Contains("Multiplikatoren", audience, StringComparison.Ordinal);
        Assert.Contains("zugunsten von: Neuzugewanderte", audience, StringComparison.Ordinal);
    }

    private async Task<List<IHtmlOptionElement>> OptionsAsync(string address, string facet)
    {
        var (_, page) = await portal.GetAsync(address);
        return [.. page.QuerySelectorAll<IHtmlOptionElement>($"select[name={facet}] option")];
    }

    private async Task<List<string>> IdsAsync(string address)
    {
        var (_, page) = await portal.GetAsync(address);
        return [.. page.QuerySelectorAll(".results h3 a").Select(a => a.GetAttribute("href")!["/angebote/".Length..])];
    }
}
