using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using KommunalesBildungsmanagement.Funding.Dossiers;
using KommunalesBildungsmanagement.Funding.Exports;
using KommunalesBildungsmanagement.Funding.Histories;
using KommunalesBildungsmanagement.Funding.RulePacks;

namespace KommunalesBildungsmanagement.Funding.Tests.Exports;

/// <summary>The pages: well-formed, complete, encoded, accessible.</summary>
public sealed class HtmlTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly LocalDate Today = new(2024, 2, 1);

    private static readonly Dossier Judged = Dossier.Of(
        Calendars.Grant with { Lines = [new() { Code = "<i>7</i>", Planned = 4_000m, Actual = 4_800.01m }] }, Today, Calendars.Weekends);

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Write_Calendar_IsAnAccessiblePage(string language)
    {
        var calendar = Calendars.Of(Today, Calendars.Grant);
        var page = Page(HtmlCalendar.Write(calendar, CultureInfo.GetCultureInfo(language)));
        CheckPage(page, language);
        var table = Assert.Single(page.Descendants("table"));
        Assert.Equal(calendar.Obligations.Count, table.Element("tbody")!.Elements("tr").Count());
        Assert.All(table.Descendants("tr"), r => Assert.Equal(7, r.Elements().Count()));
        var overdue = Assert.Single(table.Descendants("tr"), r => r.Value.Contains("NB-VN-GK", StringComparison.Ordinal));
        Assert.Equal("overdue", (string?)overdue.Attribute("class"));
        Assert.Equal(["2023-12-31", "2024-01-01"], overdue.Descendants("time").Take(2).Select(t => (string?)t.Attribute("datetime")));
        Assert.Contains(language == "de" ? "überfällig" : "overdue", overdue.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Calendar_ShowsFunctionsOnlyOnDemand()
    {
        var calendar = Calendars.Of(Today, Calendars.Grant);
        Assert.DoesNotContain("Kämmerei", HtmlCalendar.Write(calendar, German), StringComparison.Ordinal);
        var page = Page(HtmlCalendar.Write(calendar, German, showsResponsible: true));
        Assert.All(page.Descendants("tr"), r => Assert.Equal(8, r.Elements().Count()));
        Assert.Contains("Kämmerei", page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("E-77", page.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Write_Dossier_IsAnAccessiblePageWithEveryFinding(string language)
    {
        var page = Page(HtmlDossier.Write(Judged, CultureInfo.GetCultureInfo(language)));
        CheckPage(page, language);
        var tables = page.Descendants("table").Skip(1).Sum(t => t.Element("tbody")!.Elements("tr").Count());
        Assert.Equal(Judged.Findings.Count, page.Descendants("article").Count() + tables);
        Assert.Equal(Judged.Findings.Select(f => f.Verdict).Distinct().Count(), page.Descendants("h2").Count());
        Assert.DoesNotContain("Kämmerei", page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("E-77", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Dossier_ShowsReasonNumbersSourceStepAndConsequence()
    {
        var page = Page(HtmlDossier.Write(Judged, German));
        var line = Assert.Single(page.Descendants("article"), a => a.Value.Contains("NB-FIN-20-GK", StringComparison.Ordinal));
        Assert.Equal("notMet", (string?)line.Attribute("class"));
        Assert.All(
            ["[<i>7</i>]", "4800,01", "4800,00", "trifft nicht zu", "Fehler", "Nr. 1.2", "§ 49 Abs. 3 Nr. 2 VwVfG", "Änderung des Finanzierungsplans beantragen"],
            t => Assert.Contains(t, line.Value, StringComparison.Ordinal));
        var report = Assert.Single(page.Descendants("article"), a => a.Value.Contains("NB-SB-BMBF", StringComparison.Ordinal));
        Assert.Contains("Meist löst der Bescheid das auf", report.Value, StringComparison.Ordinal);
        Assert.Equal("2023-06-30", (string?)report.Descendants("time").First().Attribute("datetime"));
    }

    [Fact]
    public void Write_Dossier_UndecidedFindingSaysWhatIsMissing()
    {
        var unclear = Calendars.Grant with { Notice = Calendars.Grant.Notice with { PeriodEnd = null } };
        var page = Page(HtmlDossier.Write(Dossier.Of(unclear, Today), English));
        var report = Assert.Single(page.Descendants("article"), a => a.Value.Contains("NB-VN-GK", StringComparison.Ordinal));
        Assert.Equal("undetermined", (string?)report.Attribute("class"));
        Assert.Contains(report.Descendants("dt"), t => t.Value.Trim() == "Missing");
        Assert.DoesNotContain(report.Descendants("dt"), t => t.Value.Trim() == "Consequence");
    }

    [Fact]
    public void Write_Dossier_OfAReplay_NamesRulesNotKnownThen()
    {
        var history = CaseHistory.Empty.Record(new(2013, 1, 1), Calendars.Grant);
        var replayed = history.Replay(new(2013, 6, 1), Today).Dossier!;
        Assert.Contains("Noch nicht bekannt und nicht angewandt", Page(HtmlDossier.Write(replayed, German)).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Noch nicht bekannt und nicht angewandt", HtmlDossier.Write(Judged, German), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Dossier_HidesPersonalDataOfPacksOfTheHost()
    {
        var pack = new RulePack(StaffRules.Compiled.Catalogue, new("Personal", "staff"), RulePackPart.Each(
            StaffRules.Compiled.ForStaffMember, _ => [new StaffMember("E14")], _ => "Stelle 1"));
        var options = new DossierOptions { Further = [(_, day) => new(pack, day, new("Hausregel", "house rule"))] };
        var page = Page(HtmlDossier.Write(Dossier.Of(Calendars.Grant, Today, options), German));
        var staff = Assert.Single(page.Descendants("article"), a => a.Value.Contains("HAUS-ENTGELT", StringComparison.Ordinal));
        Assert.Contains("nicht angezeigt", staff.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("E14", page.Value, StringComparison.Ordinal);
    }

    private static void CheckPage(XElement page, string language)
    {
        Assert.Equal(language, (string?)page.Attribute("lang"));
        Assert.Single(page.Descendants("title"));
        Assert.Single(page.Descendants("h1"));
        Assert.Single(page.Descendants("main"));
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("b"));
        Assert.Empty(page.Descendants("i"));
        Assert.Contains(Calendars.Title.ReplaceLineEndings(" "), page.Value.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(page.Descendants("table"), t => Assert.NotEqual("", t.Element("caption")!.Value.Trim()));
        Assert.All(page.Descendants("th"), t => Assert.Contains((string?)t.Attribute("scope"), new[] { "col", "row" }));
        Assert.All(page.Descendants("tbody").Elements("tr"), r => Assert.Equal("th", r.Elements().First().Name.LocalName));
        Assert.DoesNotContain(page.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "src" or "href" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    private static XElement Page(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=", html, StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(html), new() { DtdProcessing = DtdProcessing.Ignore });
        return XElement.Load(reader);
    }
}
