using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>What the chapters of one report work with.</summary>
internal sealed class ReportDesk(ReportRequest request, ObservationSet observations)
{
    public ReportRequest Request => request;

    public ObservationSet Observations => observations;

    public FigureRelease Release { get; } = new(request);

    /// <summary>Regierungsbezirk (where figures have it), Land and Germany, with their names.</summary>
    public ValueList<(TerritoryKey Key, LocalizedText Name)> Wider { get; } = WiderThan(request).ToValueList();

    /// <summary>The districts that are ranked: those of the Regierungsbezirk with names, or of the Land where there is none.</summary>
    public ValueList<TerritoryKey> Peers { get; } = PeersOf(request).ToValueList();

    /// <summary>The series of a variant with the latest value; <see langword="null"/> if there is none.</summary>
    public IndicatorSeries? Latest(Indicator indicator, string variant) =>
        IndicatorSeries.Of(indicator, variant, observations, [request.Territory], request.Breaks).FirstOrDefault(s => s.Latest is not null);

    private static IEnumerable<(TerritoryKey, LocalizedText)> WiderThan(ReportRequest request)
    {
        var own = request.Territory;
        if (own.Level > TerritoryLevel.GovernmentRegion && own.GovernmentRegion is { } region && request.Names.TryGetValue(region, out var name))
        {
            yield return (region, LocalizedText.Same(name));
        }

        if (own.Level > TerritoryLevel.State) yield return (own.State, LocalizedText.Same(request.NameOf(own.State)));
        if (own.Level > TerritoryLevel.Country) yield return (TerritoryKey.Germany, new("Deutschland", "Germany"));
    }

    private static IEnumerable<TerritoryKey> PeersOf(ReportRequest request)
    {
        if (request.Territory.Level != TerritoryLevel.District) return [];
        var around = request.Territory.GovernmentRegion ?? request.Territory.State;
        return request.Names.Keys.Where(k => k.Level == TerritoryLevel.District && around.Contains(k)).Order();
    }
}
