using System.Linq.Expressions;
using Bildungsportal.Hosting;
using Bildungsportal.Loading;
using Bildungsportal.Storage;
using Microsoft.EntityFrameworkCore;

namespace Bildungsportal.Catalogue;

/// <summary>Filters and counts in SQL, by the conditions of the facets. Unknown is counted as unknown, never as no.</summary>
public sealed class CatalogueSearch(PortalStore store, PortalState state, PortalCalendar calendar)
{
    /// <summary>The offerings that fit all chosen values, and for each facet what choosing otherwise would give.</summary>
    /// <param name="chosen">Facet key and value.</param>
    /// <param name="inGerman">Whether to sort by the German title.</param>
    public async Task<CataloguePage> FindAsync(IReadOnlyDictionary<string, string> chosen, bool inGerman)
    {
        var facets = CatalogueFacets.Of(state.Content.Landscape, calendar.Today);
        var valid = facets
            .Where(f => chosen.TryGetValue(f.Key, out var value) && IsOption(f, value))
            .ToDictionary(f => f.Key, f => chosen[f.Key]);
        var rows = await Narrow(facets, valid, except: null)
            .OrderBy(r => inGerman ? r.German : r.English).ThenBy(r => r.Id)
            .Select(r => r.Id)
            .ToListAsync();
        var counts = new List<FacetCounts>();
        foreach (var facet in facets) counts.Add(await CountAsync(facets, facet, valid));
        var byId = state.Content.Landscape.Offerings.DistinctBy(o => o.Id).ToDictionary(o => o.Id);
        return new(rows.Select(id => byId[id]).ToValueList(), counts.ToValueList(), await store.Offerings.CountAsync());
    }

    private static bool IsOption(Facet facet, string value) =>
        facet.Options.Any(o => o.Value == value) || (facet.IsKnown is not null && value == Facet.Unknown);

    private async Task<FacetCounts> CountAsync(ValueList<Facet> facets, Facet facet, Dictionary<string, string> chosen)
    {
        // What this facet itself has narrowed is left out: the numbers say what another choice would bring.
        var others = Narrow(facets, chosen, except: facet);
        var counts = new List<OptionCount>();
        foreach (var option in facet.Options)
        {
            var count = await others.CountAsync(option.Condition.SurelyTrue());
            if (count > 0 || chosen.GetValueOrDefault(facet.Key) == option.Value) counts.Add(new(option, count));
        }

        var unknown = facet.IsKnown is null ? 0 : await others.CountAsync(Not(facet.IsKnown.SurelyTrue()));
        return new(facet, counts.ToValueList(), unknown, await others.CountAsync(), chosen.GetValueOrDefault(facet.Key));
    }

    private IQueryable<OfferingRow> Narrow(ValueList<Facet> facets, Dictionary<string, string> chosen, Facet? except)
    {
        var rows = store.Offerings.AsNoTracking();
        foreach (var facet in facets)
        {
            if (facet == except || !chosen.TryGetValue(facet.Key, out var value)) continue;
            rows = facet.Options.FirstOrDefault(o => o.Value == value) is { } option
                ? rows.Where(option.Condition.SurelyTrue())
                : rows.Where(Not(facet.IsKnown!.SurelyTrue()));
        }

        return rows;
    }

    private static Expression<Func<OfferingRow, bool>> Not(Expression<Func<OfferingRow, bool>> condition) =>
        Expression.Lambda<Func<OfferingRow, bool>>(Expression.Not(condition.Body), condition.Parameters);
}
