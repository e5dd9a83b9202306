using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bildungsportal.Loading;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(Bildungsportal.Tests.PortalFixture))]

namespace Bildungsportal.Tests;

/// <summary>The portal in this process, with a database of its own and a fixed day.</summary>
public class PortalFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-").FullName;

    /// <summary>Everything that was logged, on all levels.</summary>
    public LogRecorder Log { get; } = new();

    /// <summary>Where the database is.</summary>
    public string Database => Path.Combine(_folder, "portal.db");

    /// <summary>What the portal is told beside the database and the day.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>The level from which lines are recorded.</summary>
    protected virtual LogLevel RecordedFrom => LogLevel.Trace;

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync()
    {
        var state = Services.GetRequiredService<PortalState>();
        for (var waited = 0; !state.IsReady && state.Failure is null && waited < 1800; waited++) await Task.Delay(100);
        Assert.Null(state.Failure);
        Assert.True(state.IsReady);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A page as a document.</summary>
    public async Task<(int Status, IHtmlDocument Page)> GetAsync(string address, string? language = null)
    {
        using var client = CreateClient();
        if (language is not null) client.DefaultRequestHeaders.Add("Accept-Language", language);
        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await ParseAsync(response));
    }

    /// <summary>The page that follows the advice form.</summary>
    public async Task<(int Status, IHtmlDocument Page, string Address)> AdviseAsync(string language, params (string Name, string Value)[] fields)
    {
        using var client = CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        using var form = await client.GetAsync("/beratung", TestContext.Current.CancellationToken);
        var token = ((IHtmlInputElement)(await ParseAsync(form)).QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        var pairs = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token));
        using var body = new FormUrlEncodedContent(pairs);
        using var response = await client.PostAsync("/beratung", body, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await ParseAsync(response), response.RequestMessage!.RequestUri!.PathAndQuery);
    }

    /// <summary>The number in the first brackets of a text.</summary>
    public static int CountIn(string text) =>
        int.Parse(text[(text.LastIndexOf('(') + 1)..text.LastIndexOf(')')], CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Portal:Database", Database);
        builder.UseSetting("Portal:Today", "2026-11-22");
        foreach (var (key, value) in Settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging =>
        {
            logging.AddProvider(Log);
            logging.AddFilter<LogRecorder>(null, RecordedFrom);
        });
    }

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
