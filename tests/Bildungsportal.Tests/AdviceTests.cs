using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Bildungsportal.Tests;

public sealed class AdviceTests(PortalFixture portal)
{
    private static readonly (string, string)[] Required =
        [("Form.Age", "17"), ("Form.Certificate", "None"), ("Form.Residence", "09762"), ("Form.German", "A2")];

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task The_required_profile_gets_all_four_verdicts(string language)
    {
        var (status, page, _) = await portal.AdviseAsync(language, Required);
        Assert.Equal(200, status);
        foreach (var verdict in new[] { "Suitable", "SuitableIf", "NeedsClarification", "NotSuitable" })
        {
            var matches = page.QuerySelectorAll($"section.v-{verdict} .match");
            Assert.NotEmpty(matches);
            Assert.Equal(matches.Length, PortalFixture.CountIn(page.GetElementById(verdict)!.TextContent));
        }
    }

    [Fact]
    public async Task The_certificate_course_suits_with_the_bridging_course()
    {
        var match = MatchOf(await portal.AdviseAsync("de", Required), "SuitableIf", "kf-schulabschluss");
        Assert.Contains("mindestens B1 (Ihre Angabe: A2)", match.TextContent, StringComparison.Ordinal);
        Assert.Contains("Brückenkurs Deutsch A2 bis B1", match.QuerySelector(".removal")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Welding_does_not_suit_and_would_with_18_years()
    {
        var match = MatchOf(await portal.AdviseAsync("de", Required), "NotSuitable", "kf-schweissen");
        Assert.Contains("Alter: mindestens 18 (Ihre Angabe: 17)", match.TextContent, StringComparison.Ordinal);
        Assert.Contains("Alter: 18", match.QuerySelector(".change")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workshop_days_ask_for_the_stage()
    {
        var match = MatchOf(await portal.AdviseAsync("en", Required), "NeedsClarification", "kf-werkstatttage");
        Assert.Contains("What do you do at present", match.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_match_that_is_not_suitable_has_a_reason()
    {
        var (_, page, _) = await portal.AdviseAsync("de", Required);
        Assert.All(page.QuerySelectorAll(".verdict:not(.v-Suitable) .match"), m => Assert.NotEmpty(m.QuerySelectorAll(".obstacle")));
    }

    [Fact]
    public async Task Points_can_be_recomputed_from_the_parts()
    {
        var (_, page, _) = await portal.AdviseAsync("de", Required);
        foreach (var match in page.QuerySelectorAll(".match"))
        {
            var parts = match.QuerySelectorAll(".reasons .label").Select(l => l.TextContent).Where(t => t.Contains(" von ", StringComparison.Ordinal))
                .Sum(t => int.Parse(t[(t.LastIndexOf('(') + 1)..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Contains($", {parts} Punkte)", match.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Questions_say_how_many_offerings_they_concern()
    {
        var (_, page, _) = await portal.AdviseAsync("de", Required);
        var asked = page.QuerySelectorAll(".questions li").ToList();
        Assert.NotEmpty(asked);
        var question = asked[0].FirstChild!.TextContent.Trim();
        var concerned = page.QuerySelectorAll(".v-NeedsClarification .match")
            .Count(m => m.QuerySelectorAll("ul:not(.reasons) > li").Any(li => li.TextContent == question));
        Assert.Contains($"betrifft {concerned} ", asked[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_stated_is_nothing_refused()
    {
        var (status, page, _) = await portal.AdviseAsync("de");
        Assert.Equal(200, status);
        var refused = page.QuerySelectorAll(".v-NotSuitable .match");
        Assert.All(refused, m => Assert.DoesNotContain("Ihre Angabe", m.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_complete_list_turns_questions_into_answers()
    {
        var open = MatchOf(await portal.AdviseAsync("de", Required), "NeedsClarification", "kf-eltern-kind");
        Assert.Contains("Kind im Haushalt", open.TextContent, StringComparison.Ordinal);
        MatchOf(await portal.AdviseAsync("de", [.. Required, ("Form.Complete", "Situations")]), "NotSuitable", "kf-eltern-kind");
        MatchOf(await portal.AdviseAsync("de", [.. Required, ("Form.Situations", "parent")]), "Suitable", "kf-eltern-kind");
    }

    [Theory]
    [InlineData("de", "siebzehn", "Das Alter ist keine ganze Zahl von 0 bis 150.")]
    [InlineData("en", "-3", "The age is not a whole number from 0 to 150.")]
    [InlineData("en", "151", "The age is not a whole number from 0 to 150.")]
    public async Task A_wrong_age_is_told_and_the_other_fields_stay(string language, string age, string message)
    {
        var (status, page, _) = await portal.AdviseAsync(language, [("Form.Age", age), .. Required.Skip(1), ("Form.Goals", "0231")]);
        Assert.Equal(400, status);
        Assert.Contains(message, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(age, ((IHtmlInputElement)page.GetElementById("Age")!).Value);
        Assert.Equal("true", page.GetElementById("Age")!.GetAttribute("aria-invalid"));
        Assert.Equal("A2", ((IHtmlSelectElement)page.GetElementById("German")!).Value);
        Assert.Equal("09762", ((IHtmlSelectElement)page.GetElementById("Residence")!).Value);
        Assert.True(((IHtmlInputElement)page.GetElementById("Goals-0231")!).IsChecked);
        Assert.Empty(page.QuerySelectorAll(".match"));
    }

    [Theory]
    [InlineData("Form.German", "Z9")]
    [InlineData("Form.Residence", "09x")]
    [InlineData("Form.Budget", "-1")]
    [InlineData("Form.Stage", "mars")]
    [InlineData("Form.Device", "vielleicht")]
    [InlineData("Form.Times", "never")]
    public async Task Forged_values_are_refused_with_a_message(string field, string value)
    {
        var (status, page, _) = await portal.AdviseAsync("de", (field, value));
        Assert.Equal(400, status);
        Assert.Single(page.QuerySelectorAll("[role=alert] li"));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        var (_, page, _) = await portal.AdviseAsync("de", ("Form.Age", "x"), ("Form.Budget", "viel"), ("Form.German", "Z9"));
        Assert.Equal(3, page.QuerySelectorAll("[role=alert] li").Length);
    }

    [Fact]
    public async Task A_form_without_token_is_refused()
    {
        using var client = portal.CreateClient();
        using var body = new FormUrlEncodedContent([KeyValuePair.Create("Form.Age", "17")]);
        using var response = await client.PostAsync("/beratung", body, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Statements_get_neither_into_an_address_nor_into_the_log()
    {
        var (_, page, address) = await portal.AdviseAsync(
            "de", ("Form.Age", "117"), ("Form.Budget", "73519"), ("Form.Situations", "single-parent"));
        Assert.Equal("/beratung", address);
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.DoesNotContain("73519", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(portal.Log.Lines, line => line.Contains("/beratung", StringComparison.Ordinal));
        Assert.All(portal.Log.Lines, line => Assert.DoesNotContain("73519", line, StringComparison.Ordinal));
        Assert.All(portal.Log.Lines, line => Assert.DoesNotContain("single-parent", line, StringComparison.Ordinal));
    }

    private static IElement MatchOf((int Status, IHtmlDocument Page, string Address) answer, string verdict, string offering) =>
        answer.Page.QuerySelectorAll($"section.v-{verdict} .match").Single(m => m.QuerySelector($"h3 a[href='/angebote/{offering}']") is not null);
}
