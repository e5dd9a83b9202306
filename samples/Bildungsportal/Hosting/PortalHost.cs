using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Bildungsportal.Catalogue;
using Bildungsportal.Explorer;
using Bildungsportal.Languages;
using Bildungsportal.Loading;
using Bildungsportal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Bildungsportal.Hosting;

/// <summary>Composes the portal: options, clock, store, loading, pages.</summary>
internal static class PortalHost
{
    private static readonly Dictionary<string, string> Switches = new(StringComparer.Ordinal)
    {
        ["--database"] = "Portal:Database",
        ["--data"] = "Portal:DataFolder",
        ["--today"] = "Portal:Today",
        ["--browser"] = "Portal:Browser",
    };

    /// <summary>Runs the portal until it is stopped.</summary>
    /// <returns>0, or 1 if an option is wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, Switches);
        var options = PortalOptions.Read(builder.Configuration);
        if (!options.TryGet(out var valid))
        {
            foreach (var problem in options.Problems) await Console.Error.WriteLineAsync(problem.ToString());
            return 1;
        }

        AddServices(builder.Services, valid);
        await using var app = builder.Build();
        UsePages(app);
        await app.RunAsync();
        return 0;
    }

    private static void AddServices(IServiceCollection services, PortalOptions options)
    {
        services.AddSingleton(options);
        AddClock(services);
        services.AddSingleton<PortalCalendar>();
        services.AddSingleton<PortalState>();
        services.AddSingleton<IndicatorOverview>();
        services.AddSingleton<StoreFilling>();
        services.AddSingleton<ReportPrinter>();
        services.AddHostedService<LandscapeLoading>();
        services.AddDbContextFactory<PortalStore>(db => db.UseSqlite($"Data Source={options.Database}"));
        services.AddScoped<CatalogueSearch>();
        services.AddHttpContextAccessor();
        services.AddScoped<ReaderLanguage>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "portal-form");
        services.AddRazorPages();
    }

    private static void UsePages(WebApplication app)
    {
        app.UseExceptionHandler("/fehler/500");
        app.UseMiddleware<ContentPolicy>();
        app.UseStaticFiles();
        app.UseMiddleware<LoadingGate>();
        app.UseMiddleware<LanguageCookie>();
        app.UseStatusCodePagesWithReExecute("/fehler/{0}");
        app.UseRouting();
        app.UseAntiforgery();
        app.MapRazorPages();
    }

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The one place where a host composes the system clock.")]
    private static void AddClock(IServiceCollection services) => services.AddSingleton<IClock>(SystemClock.Instance);
}
