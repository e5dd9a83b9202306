using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Bildungsportal.Tests;

public sealed class EvaluationEntryTests(PortalFixture portal)
{
    private const string Pairs = "10 12\n11 14\n9;12,5\n14 15\n12 13\n10 15\n13 13\n8 12\n11 12\n12 16\n10 11\n9 13";

    private static readonly (string Name, string Value)[] Named = [("Title", "Lesepaten"), ("Outcome", "Lesetest")];

    [Fact]
    public async Task A_causal_sentence_on_before_and_after_is_refused_and_the_right_one_is_offered()
    {
        var (status, page) = await SendAsync("de", [.. Named, ("Design", "D2"), ("Pairs", Pairs), ("German", "Die Lesepaten haben das verbessert.")]);
        Assert.Equal(200, status);
        Assert.Contains("trägt diesen Satz nicht", page.QuerySelector(".verdict-line")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("li[data-code='evaluation.design-too-weak'] .tag.error"));
        Assert.NotEmpty(page.QuerySelectorAll("li[data-code='claim.wording-too-strong'] .tag.error"));
        var sentences = page.QuerySelectorAll(".sentence").ToDictionary(s => s.GetAttribute("lang")!, s => s.TextContent);
        Assert.Contains("12", sentences["de"], StringComparison.Ordinal);
        Assert.Contains("Rückkehr zur Mitte", sentences["de"], StringComparison.Ordinal);
        Assert.Contains("regression to the mean", sentences["en"], StringComparison.Ordinal);
        Assert.DoesNotContain("bewirkt", sentences["de"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_carried_by_before_and_after()
    {
        var (_, page) = await SendAsync("en", [.. Named, ("Design", "D2"), ("Pairs", Pairs), ("ClaimKind", "Change")]);
        Assert.Contains("The study carries this sentence", page.QuerySelector(".verdict-line")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("95 % interval", page.GetElementById("ergebnis")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_four_groups_of_the_handbook_give_a_difference_of_changes()
    {
        var (_, page) = await SendAsync("de", [
            .. Named, ("Design", "D4"), .. Group("ParticipantsBefore", "30", "50", "8"), .. Group("ParticipantsAfter", "28", "62", "9"),
            .. Group("OthersBefore", "31", "52", "7"), .. Group("OthersAfter", "33", "55", "10"), ("DroppedOut", "4"), ("ComparisonDroppedOut", "5")]);
        var text = page.GetElementById("ergebnis")!.TextContent;
        Assert.Contains("9,0 Punkte höher", text, StringComparison.Ordinal);
        Assert.Contains("2,8 bis 15,2", text, StringComparison.Ordinal);
        Assert.Contains("Von 32 Teilnehmenden fehlen am Ende 4.", text, StringComparison.Ordinal);
        Assert.Contains("Von 38 Personen der Vergleichsgruppe fehlen am Ende 5.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("D0", "Delivery", "Events=4", "Reached=57")]
    [InlineData("D1", "SelfRating", "Answered=40", "Agreeing=31")]
    [InlineData("D3", "Difference", "Participants=5 6 7 8 9 6 7 8 5 6 7", "Others=4 5 6 5 4 6 5 4 5 6 4")]
    [InlineData("D5", "Shift", "SeriesBefore=10 11 10 12 11 10 12 11", "SeriesAfter=15 16 15 17 16 15 17 16", "PersonsPerPoint=40")]
    [InlineData("D7", "CausalEffect", "Participants=5 6 7 8 9 6 7 8 5 6 7", "Others=4 5 6 5 4 6 5 4 5 6 4", "DroppedOut=0", "ComparisonDroppedOut=1")]
    public async Task Every_design_carries_its_own_kind_of_sentence(string design, string kind, params string[] fields)
    {
        var step = design is "D0" ? "Delivered" : design is "D1" ? "Accepted" : "Learnt";
        var (status, page) = await SendAsync("de", [
            .. Named, ("Design", design), ("ClaimKind", kind), ("Step", step), ("ClaimStep", step),
            .. fields.Select(f => f.Split('=')).Select(f => (f[0], f[1]))]);
        Assert.Equal(200, status);
        Assert.Contains("trägt diesen Satz.", page.QuerySelector(".verdict-line")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".sentence").Length);
    }

    [Fact]
    public async Task Two_persons_are_too_few_for_any_figure()
    {
        var (_, page) = await SendAsync("de", [.. Named, ("Design", "D2"), ("Pairs", "10 12\n11 19"), ("ClaimKind", "Change"), ("Enrolments", "5")]);
        Assert.Empty(page.QuerySelectorAll(".sentence"));
        Assert.DoesNotContain("5 Anmeldungen", page.GetElementById("ergebnis")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("95-%", page.GetElementById("ergebnis")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "besteht nicht aus zwei Zahlen")]
    [InlineData("en", "does not hold two numbers")]
    public async Task All_mistakes_are_told_at_their_fields_and_the_input_stays(string language, string message)
    {
        var (status, page) = await SendAsync(language, [
            ("Title", " "), ("Outcome", "Lesetest"), ("Design", "D2"), ("Pairs", "10 12\nAnna"), ("Enrolments", "viele"), ("German", "Es wurde besser.")]);
        Assert.Equal(400, status);
        Assert.Equal(["Title", "Pairs", "Enrolments"], page.QuerySelectorAll("[role=alert] li a").Select(a => a.GetAttribute("href")![1..]));
        Assert.Contains(message, page.GetElementById("Pairs-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.GetElementById("Pairs")!.GetAttribute("aria-invalid"));
        Assert.Equal("10 12\nAnna", ((IHtmlTextAreaElement)page.GetElementById("Pairs")!).Value);
        Assert.Equal("viele", ((IHtmlInputElement)page.GetElementById("Enrolments")!).Value);
        Assert.Equal("Es wurde besser.", ((IHtmlTextAreaElement)page.GetElementById("German")!).Value);
        Assert.Empty(page.QuerySelectorAll(".verdict-line"));
    }

    [Theory]
    [InlineData("Design", "D6")]
    [InlineData("Design", "2")]
    [InlineData("ClaimKind", "Wunder")]
    [InlineData("Step", "9")]
    [InlineData("DroppedOut", "-1")]
    [InlineData("Pairs", "1 2 3")]
    [InlineData("Pairs", "1 NaN")]
    [InlineData("Pairs", "1 1e300")]
    public async Task Forged_values_are_refused_at_their_field(string field, string value)
    {
        var (status, page) = await SendAsync("de", [.. Named, ("Design", "D2"), ("Pairs", Pairs), (field, value)]);
        Assert.Equal(400, status);
        Assert.Equal($"#{field}", Assert.Single(page.QuerySelectorAll("[role=alert] li a")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("Persons", "0")]
    [InlineData("Deviation", "-1")]
    [InlineData("Mean", "")]
    public async Task A_group_that_cannot_be_is_refused(string part, string value)
    {
        var before = Group("ParticipantsBefore", "30", "50", "8").Select(f => f.Name.EndsWith(part, StringComparison.Ordinal) ? (f.Name, value) : f);
        var (status, page) = await SendAsync("de", [
            .. Named, ("Design", "D4"), .. before, .. Group("ParticipantsAfter", "28", "62", "9"),
            .. Group("OthersBefore", "31", "52", "7"), .. Group("OthersAfter", "33", "55", "10")]);
        Assert.Equal(400, status);
        Assert.Equal($"#ParticipantsBefore-{part}", Assert.Single(page.QuerySelectorAll("[role=alert] li a")).GetAttribute("href"));
        Assert.NotNull(page.GetElementById($"ParticipantsBefore-{part}"));
    }

    [Fact]
    public async Task More_agreeing_than_answering_is_refused()
    {
        var (status, page) = await SendAsync("de", [.. Named, ("Design", "D1"), ("Answered", "10"), ("Agreeing", "11")]);
        Assert.Equal(400, status);
        Assert.Equal("#Agreeing", Assert.Single(page.QuerySelectorAll("[role=alert] li a")).GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_typed_never_becomes_markup()
    {
        const string Attack = "<img src=x onerror=alert(1)>\"'";
        var (_, page) = await SendAsync("de", [
            ("Title", Attack), ("Outcome", Attack), ("Unit", Attack), ("Design", "D2"), ("Pairs", Pairs), ("German", Attack), ("ClaimKind", "Change")]);
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains("<img", page.QuerySelector(".sentence[lang=de]")!.TextContent, StringComparison.Ordinal);
        var (_, refused) = await SendAsync("de", [("Title", Attack), ("Outcome", "x"), ("Design", "D2"), ("Pairs", Attack)]);
        Assert.Empty(refused.QuerySelectorAll("img"));
    }

    [Fact]
    public async Task The_script_gets_the_same_result_without_the_page()
    {
        (string, string)[] fields = [.. Named, ("Design", "D2"), ("Pairs", Pairs)];
        var (_, page) = await SendAsync("en", fields);
        var (status, part) = await SendAsync("en", fields, "/wirkung?handler=Result");
        Assert.Equal(200, status);
        Assert.Null(part.QuerySelector("form"));
        Assert.Equal(page.GetElementById("ergebnis")!.InnerHtml.Trim(), part.Body!.InnerHtml.Trim());
    }

    [Fact]
    public async Task Nothing_is_stored_and_the_page_says_so()
    {
        var (_, page) = await SendAsync("de", [.. Named, ("Design", "D2"), ("Pairs", "73519 73520\n73521 73522\n73523 73529")]);
        Assert.Contains("Nichts wird gespeichert", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.All(portal.Log.Lines, line => Assert.DoesNotContain("73519", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_script_is_a_file_of_the_portal()
    {
        var (_, page) = await portal.GetAsync("/wirkung");
        var script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(script.TextContent);
        using var client = portal.CreateClient();
        using var answer = await client.GetAsync(script.GetAttribute("src"), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    private static IEnumerable<(string Name, string Value)> Group(string name, string persons, string mean, string deviation) =>
        [($"{name}.Persons", persons), ($"{name}.Mean", mean), ($"{name}.Deviation", deviation)];

    private async Task<(int Status, IHtmlDocument Page)> SendAsync(
        string language, IEnumerable<(string Name, string Value)> fields, string address = "/wirkung")
    {
        using var client = portal.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        var form = new HtmlParser().ParseDocument(await client.GetStringAsync("/wirkung", TestContext.Current.CancellationToken));
        var token = ((IHtmlInputElement)form.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var preset = form.QuerySelectorAll<IHtmlSelectElement>("form.study select").Select(s => (s.Name!, s.Value!));

        // As in a browser: what the reader states takes the place of what was there.
        var pairs = preset.Concat(fields.Select(f => ($"Form.{f.Name}", f.Value)))
            .GroupBy(f => f.Item1).Select(g => KeyValuePair.Create(g.Key, g.Last().Item2))
            .Append(KeyValuePair.Create("__RequestVerificationToken", token));
        using var body = new FormUrlEncodedContent(pairs);
        using var answer = await client.PostAsync(address, body, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }
}
