using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Loading;

namespace Bildungsportal.Explorer;

/// <summary>Which variants of the catalogue have a value here, and for which territories there is something to show. Found once for each snapshot.</summary>
public sealed class IndicatorOverview(PortalState state)
{
    private readonly Lock _lock = new();
    private PortalContent? _content;
    private Dictionary<(string Indicator, string Variant), TerritoryKey> _examples = [];

    /// <summary>A territory for which a variant has a value; <see langword="null"/> if it has none anywhere.</summary>
    public TerritoryKey? ExampleOf(Indicator indicator, IndicatorVariant variant) =>
        Examples().TryGetValue((indicator.Id, variant.Id), out var example) ? example : null;

    /// <summary>Whether a variant of an indicator has a value somewhere.</summary>
    public bool HasValues(Indicator indicator) => indicator.Variants.Any(v => ExampleOf(indicator, v) is not null);

    private Dictionary<(string Indicator, string Variant), TerritoryKey> Examples()
    {
        lock (_lock)
        {
            if (ReferenceEquals(_content, state.Content)) return _examples;
            _content = state.Content;
            _examples = Find(_content);
            return _examples;
        }
    }

    private static Dictionary<(string Indicator, string Variant), TerritoryKey> Find(PortalContent content)
    {
        // Territories of the landscape come first: an example nearby says more than one from far away.
        var places = content.Landscape.Territories.Select(t => t.Key).Index().ToDictionary(t => t.Item, t => t.Index);
        var byCount = content.Observations.All
            .GroupBy(o => (o.Identity.Measurand.Indicator, o.Identity.Measurand.Variant))
            .ToDictionary(g => g.Key, g => g.Select(o => o.Identity.Territory).Distinct()
                .OrderBy(t => t.Level != TerritoryLevel.District).ThenBy(t => places.GetValueOrDefault(t, int.MaxValue)).ThenBy(t => t).ToList());
        var examples = new Dictionary<(string, string), TerritoryKey>();
        foreach (var indicator in EducationIndicators.All)
        {
            foreach (var variant in indicator.Variants)
            {
                IEnumerable<TerritoryKey> candidates =
                [
                    .. byCount.GetValueOrDefault((indicator.Id, variant.Id), []), .. Counted(variant, byCount),
                ];
                var found = candidates.Where(t => HasValue(indicator, variant, content.Observations, t)).Select(t => (TerritoryKey?)t).FirstOrDefault();
                if (found is { } territory) examples[(indicator.Id, variant.Id)] = territory;
            }
        }

        return examples;
    }

    private static List<TerritoryKey> Counted(IndicatorVariant variant, Dictionary<(string, string), List<TerritoryKey>> byCount)
    {
        var counts = variant.Formula.Quantities.Select(q => byCount.GetValueOrDefault((q.Count, q.Variant), [])).ToList();
        if (counts.Count == 0) return [];
        var others = counts.Skip(1).Select(c => c.ToHashSet()).ToList();
        return [.. counts[0].Where(t => others.TrueForAll(o => o.Contains(t)))];
    }

    private static bool HasValue(Indicator indicator, IndicatorVariant variant, ObservationSet observations, TerritoryKey territory) =>
        IndicatorSeries.Of(indicator, variant.Id, observations, [territory], []).Any(s => s.Latest is not null);
}
