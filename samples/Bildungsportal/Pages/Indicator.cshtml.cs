using KommunalesBildungsmanagement.Landscapes;
using KommunalesBildungsmanagement.Monitoring.Catalogues;
using KommunalesBildungsmanagement.Monitoring.Comparisons;
using KommunalesBildungsmanagement.Monitoring.Formulas;
using KommunalesBildungsmanagement.Monitoring.Series;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;
using Bildungsportal.Explorer;
using Bildungsportal.Loading;
using Bildungsportal.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bildungsportal.Pages;

/// <summary>One indicator in one territory: definition, value, time series, comparison, ranking.</summary>
public sealed class IndicatorModel(PortalState state, IndicatorOverview overview) : PageModel
{
    private static readonly ValueList<SeriesBreak> Breaks = [SeriesBreak.VhsStatistics2018];

    // Beyond that a list to choose from helps nobody; the key can still be stated in the address.
    private const int ListedMunicipalities = 200;

    /// <summary>Key of the territory.</summary>
    [BindProperty(SupportsGet = true, Name = "gebiet")]
    public string? TerritoryText { get; set; }

    /// <summary>Id of the variant.</summary>
    [BindProperty(SupportsGet = true, Name = "variante")]
    public string? VariantId { get; set; }

    /// <summary>The period.</summary>
    [BindProperty(SupportsGet = true, Name = "zeitraum")]
    public string? PeriodText { get; set; }

    /// <summary>With whom it is ranked.</summary>
    [BindProperty(SupportsGet = true, Name = "vergleich")]
    public string? PeersText { get; set; }

    /// <summary>The indicator; <see langword="null"/> if it is unknown.</summary>
    public Indicator? Indicator { get; private set; }

    /// <summary>The variant; <see langword="null"/> if it is unknown.</summary>
    public IndicatorVariant? Variant { get; private set; }

    /// <summary>The territory.</summary>
    public TerritoryKey Territory { get; private set; }

    /// <summary>What is wrong with the address, if anything.</summary>
    public ValueList<Problem> Problems { get; private set; } = [];

    /// <summary>Whether there is such an indicator, variant, territory and period.</summary>
    public bool IsFound { get; private set; }

    /// <summary>The series, one for each kind of period.</summary>
    public ValueList<IndicatorSeries> Series { get; private set; } = [];

    /// <summary>The value and what it is compared with; <see langword="null"/> without any period.</summary>
    public IndicatorComparison? Comparison { get; private set; }

    /// <summary>The value with the others; <see langword="null"/> where there are none to rank.</summary>
    public IndicatorRanking? Ranking { get; private set; }

    /// <summary>With whom it is ranked.</summary>
    public Peers Peers { get; private set; }

    /// <summary>Periods to choose from, latest first.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => [.. Series.SelectMany(s => s.Points.Reverse()).Select(p => p.Value.Period)];

    /// <summary>Territories to choose from.</summary>
    public IReadOnlyList<TerritoryKey> Choices { get; private set; } = [];

    internal PlaceNames Names { get; } = new(state.Content.Landscape);

    /// <summary>Figures.</summary>
    internal KommunalesBildungsmanagement.Indicators.ObservationSet Observations => state.Content.Observations;

    /// <summary>Whether a variant has a value somewhere.</summary>
    public bool HasValues(IndicatorVariant variant) => overview.ExampleOf(Indicator!, variant) is not null;

    /// <summary>The text of a period in an address.</summary>
    public static string CodeOf(ReportingPeriod period) => PeriodCode.Write(period);

    /// <summary>Shows the page.</summary>
    public void OnGet(string id)
    {
        if (!EducationIndicators.TryFind(id, out var indicator))
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Indicator = indicator;
        Variant = string.IsNullOrEmpty(VariantId)
            ? indicator.Variants.FirstOrDefault(v => overview.ExampleOf(indicator, v) is not null) ?? indicator.Variants[0]
            : indicator.Variants.FirstOrDefault(v => v.Id == VariantId);
        if (Variant is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var reading = string.IsNullOrEmpty(TerritoryText) ? Reading.Of(DefaultTerritory()) : KeyOf(TerritoryText);
        if (!reading.TryGet(out var territory))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Problems = reading.Problems;
            return;
        }

        Territory = territory;
        IsFound = Names.Knows(territory);
        if (!IsFound) Response.StatusCode = StatusCodes.Status404NotFound;
        else Fill(indicator, Variant);
    }

    // Germany has no digits in the library and needs a name in an address.
    private static Reading<TerritoryKey> KeyOf(string text) => text == "DG" ? Reading.Of(TerritoryKey.Germany) : TerritoryKey.Read(text);

    private TerritoryKey DefaultTerritory() => overview.ExampleOf(Indicator!, Variant!) ?? state.Content.Landscape.Territories[0].Key;

    private void Fill(Indicator indicator, IndicatorVariant variant)
    {
        Series = IndicatorSeries.Of(indicator, variant.Id, Observations, [Territory], Breaks);
        Choices = TerritoryChoices(indicator, variant);
        var period = ChosenPeriod();
        if (period is null) return;
        Comparison = IndicatorComparison.Of(indicator, variant.Id, Observations, Territory, period, [], Breaks);
        Peers = Enum.TryParse<Peers>(PeersText, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) && IsOpen(chosen)
            ? chosen
            : Enum.GetValues<Peers>().First(IsOpen);
        var others = PeersOf(Peers);
        Ranking = others.Count > 1 ? IndicatorRanking.Of(indicator, variant.Id, Observations, others, period) : null;
    }

    /// <summary>Whether a territory has such peers.</summary>
    public bool IsOpen(Peers peers) => peers switch
    {
        Peers.Region => Territory.Level > TerritoryLevel.GovernmentRegion && Territory.GovernmentRegion is not null,
        Peers.Land => Territory.Level > TerritoryLevel.State,
        _ => Territory.Level <= TerritoryLevel.District,
    };

    // An unknown or foreign period in an old link is no mistake of the reader: the latest is shown.
    private ReportingPeriod? ChosenPeriod()
    {
        var all = Series.SelectMany(s => s.Points).Select(p => p.Value.Period).ToList();
        return all.Find(p => PeriodCode.Write(p) == PeriodText)
            ?? Series.Select(s => s.Latest ?? s.Points[^1]).FirstOrDefault()?.Value.Period;
    }

    private List<TerritoryKey> PeersOf(Peers peers)
    {
        var area = peers switch
        {
            Peers.Region => Territory.GovernmentRegion!.Value,
            Peers.Land => Territory.State,
            _ => TerritoryKey.Germany,
        };
        return [.. Names.Keys.Where(k => k.Level == Territory.Level && area.Contains(k))];
    }

    private List<TerritoryKey> TerritoryChoices(Indicator indicator, IndicatorVariant variant)
    {
        var municipalities = Names.Keys.Where(k => k.Level > TerritoryLevel.District)
            .Where(k => Observations.Of(indicator.Id, variant.Id, k).Any()
                || variant.Formula.Quantities.Take(1).Any(q => Observations.Of(q.Count, q.Variant, k).Any()))
            .ToList();
        if (municipalities.Count > ListedMunicipalities) municipalities = [.. municipalities.Where(k => k == Territory)];
        return
        [
            .. Names.Keys.Where(k => k.Level <= TerritoryLevel.District).Concat(municipalities).Append(TerritoryKey.Germany).Append(Territory)
                .Distinct().Order(),
        ];
    }
}
