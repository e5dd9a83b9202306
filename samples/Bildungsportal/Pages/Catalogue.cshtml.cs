using KommunalesBildungsmanagement.Offerings;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Catalogue;
using Bildungsportal.Hosting;
using Bildungsportal.Languages;
using Bildungsportal.Loading;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Bildungsportal.Pages;

/// <summary>The catalogue.</summary>
public sealed class CatalogueModel(CatalogueSearch search, PortalState state, PortalCalendar calendar, ReaderLanguage language) : PageModel
{
    /// <summary>The answer.</summary>
    public CataloguePage Result { get; private set; } = new([], [], 0);

    /// <summary>What is chosen, each with the address that takes it away.</summary>
    public IReadOnlyList<Chip> Chosen { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync()
    {
        var query = Request.Query
            .Where(q => q.Key != ReaderLanguage.Name && !string.IsNullOrEmpty(q.Value))
            .ToDictionary(q => q.Key, q => q.Value.ToString());
        Result = await search.FindAsync(query, language.Code == "de");
        Chosen =
        [
            .. Result.Facets.Where(f => f.Chosen is not null).Select(f => new Chip(
                f.Facet.Label,
                f.Facet.Options.FirstOrDefault(o => o.Value == f.Chosen)?.Label ?? PortalTexts.Unknown,
                QueryHelpers.AddQueryString("/angebote", query.Where(q => q.Key != f.Facet.Key).ToDictionary(q => q.Key, q => (string?)q.Value)))),
        ];
    }

    /// <summary>Name of a territory.</summary>
    public string NameOf(TerritoryKey key) => state.Content.Landscape.Territories.FirstOrDefault(t => t.Key == key)?.Name ?? key.ToString();

    /// <summary>Name of the provider.</summary>
    public string ProviderOf(LearningOffering offering) =>
        state.Content.Landscape.TryFindActor(offering.Provider, out var actor) ? actor.Name : offering.Provider;

    /// <summary>Whether the record is fresh today.</summary>
    public Truth FreshnessOf(LearningOffering offering) => offering.Freshness.IsFreshOn(calendar.Today);

    /// <summary>A chosen value.</summary>
    public sealed record Chip(LocalizedText Facet, LocalizedText Value, string AddressWithout);
}
