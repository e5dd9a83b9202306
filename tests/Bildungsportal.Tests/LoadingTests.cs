using Bildungsportal.Loading;
using Bildungsportal.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bildungsportal.Tests;

public sealed class LoadingTests(PortalFixture portal)
{
    [Fact]
    public void The_sample_landscape_has_no_problems() => Assert.Empty(portal.Services.GetRequiredService<PortalState>().Content.Problems);

    [Fact]
    public void What_has_no_provenance_of_its_own_says_that_it_is_a_sample()
    {
        var landscape = portal.Services.GetRequiredService<PortalState>().Content.Landscape;
        var texts = landscape.Needs.Select(n => n.Statement)
            .Concat(landscape.BarrierFindings.Select(f => f.Statement))
            .Concat(landscape.Goals.Select(g => g.Statement));
        Assert.All(texts, text => Assert.StartsWith("Beispiel", text.German, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.StartsWith("Example", text.English, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_offering_keeps_its_whole_document()
    {
        using var store = await OpenStoreAsync();
        var row = await store.Offerings.SingleAsync(o => o.Id == "kf-deutsch-b1", TestContext.Current.CancellationToken);
        Assert.Contains("continuousEntry", row.Document, StringComparison.Ordinal);
        Assert.Contains("reductions", row.Document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observations_come_back_from_the_store_as_they_were()
    {
        using var store = await OpenStoreAsync();
        var rows = await store.Observations.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(4 + (6 * 14), rows.Count);
        Assert.All(rows, row => Assert.Equal(row.ToObservation(), ObservationRow.Of(row.ToObservation()).ToObservation()));
    }

    [Fact]
    public async Task While_loading_every_page_but_the_status_shows_how_far_it_is()
    {
        await using var slow = new LoadingPortal();
        foreach (var address in new[] { "/", "/angebote", "/beratung", "/gebiete/09762" })
        {
            var (status, page) = await slow.GetAsync(address, "en");
            Assert.Equal(503, status);
            Assert.Equal("Loading", page.QuerySelector("h1")!.TextContent);
            Assert.NotNull(page.QuerySelector("meta[http-equiv=refresh]"));
            Assert.Contains("read the sample landscape", page.QuerySelector("ol")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(200, (await slow.GetAsync("/status")).Status);
    }

    [Fact]
    public async Task The_same_content_is_not_loaded_twice()
    {
        await using var first = new SharedDatabasePortal();
        await first.InitializeAsync();
        Assert.False(first.Services.GetRequiredService<PortalState>().Content.WasInStore);
        await using var second = new SharedDatabasePortal(first.Database);
        await second.InitializeAsync();
        var content = second.Services.GetRequiredService<PortalState>().Content;
        Assert.True(content.WasInStore);
        Assert.Equal(first.Services.GetRequiredService<PortalState>().Content.Landscape, content.Landscape);
    }

    private Task<PortalStore> OpenStoreAsync() =>
        portal.Services.GetRequiredService<IDbContextFactory<PortalStore>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    /// <summary>A portal whose loading never begins.</summary>
    private sealed class LoadingPortal : PortalFixture
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
            {
                var state = new PortalState();
                state.Begin(new("Beispiel-Landschaft einlesen", "read the sample landscape"));
                services.AddSingleton(state);
                services.Remove(services.Single(s => s.ImplementationType?.Name == "LandscapeLoading"));
            });
        }
    }

    private sealed class SharedDatabasePortal(string? database = null) : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings =>
            database is null ? base.Settings : new Dictionary<string, string> { ["Portal:Database"] = database };
    }
}
