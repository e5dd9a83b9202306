using AngleSharp.Dom;
using Bildungsportal.Loading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bildungsportal.Tests;

/// <summary>The portal with the real files beside the repository. Their absence skips the test visibly; with KBM_STRICT=1 it fails it.</summary>
public sealed class OpenDataTests
{
    [Fact]
    public async Task The_open_data_are_loaded_and_shown_with_their_problems()
    {
        await using var portal = new OpenDataPortal(Folder());
        await portal.InitializeAsync();
        var content = portal.Services.GetRequiredService<PortalState>().Content;
        Assert.True(content.Landscape.Territories.Count > 11_000);

        var (_, kaufbeuren) = await portal.GetAsync("/gebiete/09762");
        Assert.Contains("44.398 (31.12.2019)", kaufbeuren.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("8,4 % (54 von 645)", kaufbeuren.Body.TextContent, StringComparison.Ordinal);
        var schools = kaufbeuren.QuerySelectorAll("#schulen ~ details tbody tr");
        Assert.NotEmpty(schools);
        Assert.All(schools, row => Assert.Contains("Postleitzahl", row.LastElementChild!.TextContent, StringComparison.Ordinal));

        // A district of which the landscape has nothing but figures.
        var (status, munich) = await portal.GetAsync("/gebiete/09162");
        Assert.Equal(200, status);
        Assert.Contains("ohne Hauptschulabschluss", munich.Body!.TextContent, StringComparison.Ordinal);

        await IndicatorsHaveTheirSeriesAsync(portal);

        var (_, report) = await portal.GetAsync("/status", "en");
        var rows = report.QuerySelectorAll("details tbody tr");
        Assert.Equal(content.Problems.Count, rows.Length);
        Assert.Contains(rows, row => row.TextContent.Contains("schools_decoded.csv:", StringComparison.Ordinal));
    }

    private static async Task IndicatorsHaveTheirSeriesAsync(OpenDataPortal portal)
    {
        var (_, share) = await portal.GetAsync("/kennzahlen/D10?gebiet=09762&variante=1");
        Assert.Equal("8,4 Prozent", share.QuerySelector(".figure-large")!.TextContent);
        var compared = share.QuerySelectorAll("section[aria-labelledby=vergleichswerte] tbody th").Select(th => th.TextContent.Trim());
        Assert.Equal(["Regierungsbezirk: Schwaben", "Land: Bayern", "Deutschland"], compared);
        Assert.Equal(14, share.QuerySelectorAll("section[aria-labelledby=rangfolge] tbody tr").Length);

        // Konstanz has a long series, with the variant that its way of counting needs.
        var (_, library) = await portal.GetAsync("/kennzahlen?werte=ja", "en");
        Assert.True(library.QuerySelectorAll("ul.results > li").Length >= 13);
        var (_, unemployment) = await portal.GetAsync("/kennzahlen/A05?gebiet=09762");
        Assert.NotNull(unemployment.QuerySelector(".figure-large"));
    }

    private static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("KBM_DATA") is { Length: > 0 } given ? given : BesideRepository();
        if (Directory.Exists(folder)) return folder;
        var reason = $"The folder of open data is missing: {folder}. Set KBM_DATA to test with real files.";
        if (Environment.GetEnvironmentVariable("KBM_STRICT") == "1") Assert.Fail(reason);
        Assert.Skip(reason);
        return folder;
    }

    private static string BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KommunalesBildungsmanagement.sln"))) folder = folder.Parent;
        return Path.GetFullPath(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "..", "shared", "data"));
    }

    private sealed class OpenDataPortal(string folder) : PortalFixture
    {
        // A hundred thousand rows are written; a line for each would be the better part of the work.
        protected override LogLevel RecordedFrom => LogLevel.Warning;

        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Portal:DataFolder"] = folder };
    }
}
