using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Goals;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Measures;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;
using KommunalesBildungsmanagement;
using Bildungsportal.Loading;
using Bildungsportal.Storage;
using Bildungsportal.Territories;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bildungsportal.Pages;

/// <summary>One territory.</summary>
public sealed class TerritoryModel(PortalState state, PortalStore store) : PageModel
{
    private static readonly Indicator LeaversWithoutCertificate = EducationIndicators.Find("D10");
    private static readonly Measurand PopulationTotal = new(Counts.Population, Counts.OnlyVariant, Breakdown.Total);

    /// <summary>The territory; <see langword="null"/> if the key is wrong or unknown.</summary>
    public Territory? Territory { get; private set; }

    /// <summary>What is wrong with the key.</summary>
    public ValueList<Problem> Problems { get; private set; } = [];

    /// <summary>The landscape.</summary>
    public EducationLandscape Landscape => state.Content.Landscape;

    /// <summary>The Land.</summary>
    public Territory? Land { get; private set; }

    /// <summary>Latest population.</summary>
    public Observation? Population =>
        state.Content.Observations.TryFindLatest(PopulationTotal, Territory!.Key, out var population) ? population : null;

    /// <summary>Schools, if the open data were loaded.</summary>
    public IReadOnlyList<SchoolRow> Schools { get; private set; } = [];

    /// <summary>Measures of the territory.</summary>
    public IReadOnlyList<Measure> Measures => [.. Landscape.Measures.Where(m => IsHere(m.Territory))];

    /// <summary>Goals of the territory.</summary>
    public IReadOnlyList<Goal> Goals => [.. Landscape.Goals.Where(g => g.Territory is { } key && IsHere(key))];

    /// <summary>Evaluations of measures of the territory.</summary>
    public IReadOnlyList<ImpactEvaluation> Evaluations => [.. Landscape.Evaluations.Where(e => Measures.Any(m => m.Id == e.Measure))];

    internal CertificateTable? Certificates { get; private set; }

    /// <summary>The published formula of the share.</summary>
    public static IndicatorVariant ShareVariant { get; } = LeaversWithoutCertificate.Variant("1");

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(string key)
    {
        var reading = TerritoryKey.Read(key);
        if (!reading.TryGet(out var valid))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Problems = reading.Problems;
            return;
        }

        Territory = Landscape.Territories.FirstOrDefault(t => t.Key == valid);
        if (Territory is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Land = valid.Level is TerritoryLevel.Country or TerritoryLevel.State ? null : Landscape.Territories.FirstOrDefault(t => t.Key == valid.State);
        Certificates = CertificateTable.Of(state.Content.Observations, valid);
        Schools = await store.Schools.AsNoTracking().Where(s => s.District == valid.Digits).OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync();
    }

    /// <summary>The share without certificate in a territory and period; <see langword="null"/> without figures.</summary>
    public Rate? ShareIn(TerritoryKey key, ReportingPeriod period) => 
        LeaversWithoutCertificate.Compute(ShareVariant.Id, state.Content.Observations, key, period).Rate;

    /// <summary>Whether something with this key belongs on this page.</summary>
    public bool IsHere(TerritoryKey key) => Territory!.Key.Contains(key);

    /// <summary>Name of an actor.</summary>
    public string NameOf(string actor) => Landscape.TryFindActor(actor, out var found) ? found.Name : actor;

    /// <summary>Label of a target group.</summary>
    public LocalizedText GroupOf(string id) => Landscape.TryFindTargetGroup(id, out var group) ? group.Label : LocalizedText.Same(id);
}
