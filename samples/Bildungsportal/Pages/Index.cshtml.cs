using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Loading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>The first page.</summary>
public sealed class IndexModel(PortalState state) : PageModel
{
    private static readonly Measurand Population = new(Counts.Population, Counts.OnlyVariant, Breakdown.Total);

    /// <summary>Territories with offerings.</summary>
    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Districts of which only figures are known.</summary>
    public IReadOnlyList<Territory> OtherDistricts { get; private set; } = [];

    /// <summary>How many offerings there are.</summary>
    public int Offerings => state.Content.Landscape.Offerings.Count;

    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
        var (landscape, observations) = (state.Content.Landscape, state.Content.Observations);
        var districts = landscape.Territories
            .Where(t => t.Key.Level == TerritoryLevel.District)
            .ToLookup(t => landscape.Offerings.Any(o => t.Key.Contains(o.Territory)));
        Places =
        [
            .. districts[true].Select(territory => new Place(
                territory,
                observations.TryFindLatest(Population, territory.Key, out var population) ? population : null,
                landscape.Offerings.Count(o => territory.Key.Contains(o.Territory)))),
        ];
        OtherDistricts = [.. districts[false].OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    /// <summary>A territory on the first page.</summary>
    public sealed record Place(Territory Territory, Observation? Population, int Offerings);
}
