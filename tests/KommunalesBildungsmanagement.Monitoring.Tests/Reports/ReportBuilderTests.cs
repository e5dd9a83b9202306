using System.Globalization;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Charts;
using KommunalesBildungsmanagement.Monitoring.Reports;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Reports;

public sealed class ReportBuilderTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void Build_EducationReport_HasGlanceAreasMissingMethodsAndSources()
    {
        var report = Build(ReportSample.Request);
        Assert.Equal(
            ["Auf einen Blick", "D Allgemeinbildende Schulen", "Was fehlt", "Methoden und Zeichen", "Quellen"],
            report.Sections.Select(s => s.Heading.German));
        Assert.Equal("Bildungsbericht: Kaufbeuren", report.Title.German);
        Assert.Equal("Table", Assert.Single(report.Sources).Source);
    }

    [Fact]
    public void Build_KeyFigure_IsTheGoldenValueBesideWiderTerritories()
    {
        var table = Assert.IsType<ReportTable>(Build(ReportSample.Request).Sections[0].Blocks[1]);
        var row = table.Rows.First(r => r.Head.German.StartsWith("D10", StringComparison.Ordinal));
        Assert.Equal(["Kaufbeuren", "Schwaben", "Bayern", "Deutschland"], table.Columns.Select(c => c.German));
        Assert.Equal(["8,4", "5,6", "5,4", "7,1"], row.Cells.Select(c => c.Print(German)));
        Assert.All(row.Cells, c => Assert.Equal((DisclosureState.PublishedBySource, Given.Issued), (c.State, c.AsOf)));
    }

    [Fact]
    public void Build_Ranking_MarksTheOwnBarAndNamesWhoHasNoValue()
    {
        var chart = Assert.IsType<BarChart>(Chapter(Build(ReportSample.Request)).Blocks.OfType<ReportChart>().First().Chart);
        Assert.Equal(["Kaufbeuren", "Ostallgäu <b>", "Unterallgäu"], chart.Bars.Select(b => b.Label.German));
        Assert.Equal([true, false, false], chart.Bars.Select(b => b.IsEmphasised));
        Assert.Null(chart.Bars[2].Value);
        Assert.Contains("Kaufbeuren steht an Stelle 1 von 2.", chart.Description.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Groups_StandWithTheirIntervals()
    {
        var groups = Chapter(Build(ReportSample.Request)).Blocks.OfType<ReportList>().First(l => l.Items.Count == 3);
        Assert.Contains("11,0 %", groups.Items[0].German, StringComparison.Ordinal);
        Assert.Contains("6,2 %", groups.Items[1].German, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(591, false)]
    [InlineData(500, true)]
    public void Build_PartsOfACount_HaveSharesAndSayIfTheyDoNotAddUp(int others, bool saysSo)
    {
        var set = Given.Set(
            Given.Count(Counts.SchoolLeavers, 645), Given.Count(Counts.SchoolLeavers, 54, null, null, Given.WithoutCertificate),
            Given.Count(Counts.SchoolLeavers, others, null, null, (Dimensions.Certificate, Dimensions.Hauptschulabschluss)));
        var report = ReportBuilder.Build(ReportSample.Request, set);
        var table = Blocks(report.Sections).OfType<ReportTable>().Single(t => t.Caption.German.Contains("nach Abschluss", StringComparison.Ordinal));
        Assert.Equal(
            ["ohne Hauptschulabschluss 54 8,4", $"mit Hauptschulabschluss {others} {(saysSo ? "77,5" : "91,6")}", "insgesamt 645 100"],
            table.Rows.Select(r => $"{r.Head.German} {r.Cells[0].Print(German)} {r.Cells[1].Print(German)}"));
        Assert.All(table.Rows.Take(2), r => Assert.Equal("…", r.Cells[3].Print(German)));
        Assert.Equal(saysSo, Blocks(report.Sections).OfType<ReportParagraph>().Any(p => p.Text.German.Contains("nicht die Gesamtzahl", StringComparison.Ordinal)));
    }

    [Fact]
    public void Build_SourceNeitherPublishedNorReleased_ShowsNoFigureOfIt()
    {
        var report = Build(ReportSample.Request with { PublishedSources = [] });
        Assert.NotEmpty(report.Figures);
        Assert.All(report.Figures, f => Assert.Null(f.Value));
        Assert.Contains(report.Figures, f => f.Sources.Count > 0 && f.Sign == ".");
        Assert.All(report.Figures.Where(f => f.Sources.Count > 0 && f.Sign == "."), f => Assert.Equal(DisclosureState.Secret, f.State));
        Assert.DoesNotContain(report.Sections.SelectMany(s => s.Sections).SelectMany(s => s.Blocks), b => b is ReportChart);
    }

    [Theory]
    [InlineData(2, 100, false)]
    [InlineData(3, 100, true)]
    [InlineData(98, 100, false)]
    [InlineData(97, 100, true)]
    [InlineData(100, 100, true)]
    [InlineData(0, 100, true)]
    public void Build_ReleasedCounts_RatesOfSmallNumeratorOrRestAreHeldBack(int without, int total, bool shown)
    {
        var report = ReportBuilder.Build(
            ReportSample.Request with { PublishedSources = [], ReleasedSources = ["table"] },
            Given.Set(Given.Count(Counts.SchoolLeavers, total), Given.Count(Counts.SchoolLeavers, without, null, null, Given.WithoutCertificate)));
        var figure = report.Sections[0].Figures.First(f => f.Id == "D10");
        Assert.Equal(shown, figure.Value is not null);
        Assert.Equal(shown ? DisclosureState.Released : DisclosureState.Secret, figure.State);
    }

    [Fact]
    public void Build_HeldBackDistricts_StandLastInTheRankingInTheOrderOfKeys()
    {
        Observation Own(Observation o) => o with { Identity = o.Identity with { Source = "register" } };
        var set = Given.Set(
            ReportSample.Counted(Given.Kaufbeuren, 645, 54, 291, 32)
                .Concat(ReportSample.Counted(TerritoryKey.Parse("09778"), 800, 60, 400, 30))
                .Concat(ReportSample.Counted(Given.Ostallgaeu, 1200, 700, 600, 300).Select(Own)));
        var chart = Assert.IsType<BarChart>(Chapter(ReportBuilder.Build(ReportSample.Request, set)).Blocks.OfType<ReportChart>().First().Chart);
        Assert.Equal(["Kaufbeuren", "Unterallgäu", "Ostallgäu <b>"], chart.Bars.Select(b => b.Label.German));
        Assert.DoesNotContain("58", chart.Description.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_SecretAtTheSource_SaysSoWithItsSign()
    {
        var set = Given.Set(
            Given.Count(Counts.SchoolLeavers, 645), Given.Count(Counts.SchoolLeavers, 54, null, null, Given.WithoutCertificate),
            Given.Count(Counts.SchoolLeavers, 120000, Given.Bavaria),
            Given.Cell(Counts.SchoolLeavers, Figure.Without(FigureSign.UnknownOrSecret), Given.Bavaria, null, Given.WithoutCertificate));
        var land = ReportBuilder.Build(ReportSample.Request, set).Sections[0].Figures
            .First(f => f.Id == "D10" && f.Territories[0] == Given.Bavaria);
        Assert.Equal((DisclosureState.Secret, "."), (land.State, land.Print(German)));
    }

    [Fact]
    public void Build_RoundedAtTheSource_SaysSoAndGivesTheSpan()
    {
        var set = Given.Set(ReportSample.Counted(Given.Kaufbeuren, 645, 54, 291, 33)
            .Select(o => o with { Figure = o.Figure with { RoundedToMultipleOf = 3 } }));
        var figure = ReportBuilder.Build(ReportSample.Request, set).Sections[0].Figures.First(f => f.Id == "D10");
        Assert.Equal(DisclosureState.RoundedBySource, figure.State);
        Assert.Single(figure.Remarks);
    }

    [Fact]
    public void Build_ThreeYears_HaveALineChart()
    {
        var set = Given.Set(Enumerable.Range(2021, 3).SelectMany(y => ReportSample.Counted(Given.Kaufbeuren, 600, y - 1980, 300, 20, new SchoolYear(y))));
        var line = Chapter(ReportBuilder.Build(ReportSample.Request, set)).Blocks.OfType<ReportChart>().Select(c => c.Chart).OfType<LineChart>().First();
        Assert.Equal(3, line.Periods.Count);
        Assert.Equal("Kaufbeuren", Assert.Single(line.Lines).Label.German);
    }

    [Fact]
    public void Build_ThematicAnalysis_IsLimitedToItsIndicators()
    {
        var report = Build(ReportSample.Request with { Format = ProductFormat.ThematicAnalysis, Indicators = ["D10"] });
        Assert.Equal(["D Allgemeinbildende Schulen", "Was fehlt", "Methoden und Zeichen", "Quellen"], report.Sections.Select(s => s.Heading.German));
        Assert.Equal("D10 Abgänge ohne (mindestens) Hauptschulabschluss", Assert.Single(report.Sections[0].Sections).Heading.German);
    }

    [Fact]
    public void Build_Compendium_HasTablesAndNoCharts() => Assert.DoesNotContain(
        Blocks(Build(ReportSample.Request with { Format = ProductFormat.DataCompendium }).Sections), b => b is ReportChart);

    [Fact]
    public void Build_Profile_HasTheGlanceOnly() => Assert.Equal(
        ["Auf einen Blick", "Was fehlt", "Methoden und Zeichen", "Quellen"],
        Build(ReportSample.Request with { Format = ProductFormat.LocalProfile }).Sections.Select(s => s.Heading.German));

    [Fact]
    public void Build_IncomePerInhabitant_StandsInAreaAAsPublished()
    {
        var year = new CalendarYear(2021);
        var set = Given.Set(
            Given.Count("A05", 4.7m, null, year), Given.Count(Counts.HouseholdIncomePerInhabitant, 24100, null, year),
            Given.Count(Counts.HouseholdIncomePerInhabitant, 26000, Given.Bavaria, year),
            Given.Count(Counts.HouseholdIncomePerInhabitant, 23000, null, new CalendarYear(2020)));
        var section = ReportBuilder.Build(ReportSample.Request, set).Sections.SelectMany(s => s.Sections)
            .Single(s => s.Heading.German == "verfügbares Einkommen je Einwohner");
        Assert.Equal(["24.100", "26.000"], section.Figures.Select(f => f.Print(German)));
    }

    [Fact]
    public void Build_NothingThere_IsAReportThatSaysSo()
    {
        var report = ReportBuilder.Build(ReportSample.Request, Given.Set());
        Assert.Empty(report.Figures);
        Assert.Contains("Von 48 Indikatoren", Assert.IsType<ReportParagraph>(report.Sections[0].Blocks[0]).Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OrderOfObservations_DoesNotMatter() =>
        Assert.Equal(Build(ReportSample.Request), ReportBuilder.Build(ReportSample.Request, Given.Set(ReportSample.All().Reverse())));

    [Fact]
    public void Table_RowTooShort_IsRefused()
    {
        var table = Build(ReportSample.Request).Sections[0].Blocks.OfType<ReportTable>().First();
        Assert.Throws<InvalidValueException>(() => table with { Rows = [new(new("a", "a"), [])] });
    }

    private static MonitoringReport Build(ReportRequest request) => ReportBuilder.Build(request, ReportSample.Observations);

    private static ReportSection Chapter(MonitoringReport report) =>
        report.Sections.SelectMany(s => s.Sections).First(s => s.Heading.German.StartsWith("D10", StringComparison.Ordinal));

    private static IEnumerable<ReportBlock> Blocks(IEnumerable<ReportSection> sections) => sections.SelectMany(s => s.Blocks.Concat(Blocks(s.Sections)));
}
