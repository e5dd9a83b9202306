using System.Diagnostics.CodeAnalysis;
using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>Finds counts for formulas in one or several disjoint territories. A count is found whole or not at all.</summary>
internal sealed class CountSource(ObservationSet observations, ValueList<TerritoryKey> territories)
{
    public ObservationSet Observations => observations;

    public ValueList<TerritoryKey> Territories => territories;

    /// <summary>Cells that were found and hold a sign in place of a number.</summary>
    public HashSet<Observation> Open { get; } = [];

    /// <summary>The latest edition that has the count in every territory.</summary>
    public bool TryFind(Quantity quantity, ReportingPeriod? period, List<LocalizedText> missing, [MaybeNullWhen(false)] out CountFound found)
    {
        found = TryFind([quantity], period, missing, out var all) ? all[0] : null;
        return found is not null;
    }

    /// <summary>The latest edition that has all counts in every territory.</summary>
    public bool TryFind(
        ValueList<Quantity> quantities, ReportingPeriod? period, List<LocalizedText> missing, [MaybeNullWhen(false)] out CountFound[] found)
    {
        found = null;
        if (period is null)
        {
            missing.AddRange(quantities.Select(q => IndicatorFormula.NotFound(q, null)));
            return false;
        }

        foreach (var territory in territories)
        {
            if (!TryFind(quantities, territory, period, missing, out var here)) return false;
            found = found is null ? here : [.. found.Zip(here, (sum, part) => sum + part)];
        }

        return found is not null;
    }

    private bool TryFind(
        ValueList<Quantity> quantities, TerritoryKey territory, ReportingPeriod period, List<LocalizedText> missing,
        [MaybeNullWhen(false)] out CountFound[] found)
    {
        var byIssue = quantities.Select(q => (q.Count, q.Variant)).Distinct()
            .SelectMany(c => observations.Of(c.Count, c.Variant, territory)).Where(o => o.Identity.Period == period)
            .GroupBy(o => CountIssue.Of(o.Identity))
            .OrderByDescending(g => g.Key.Vintage).ThenBy(g => g.Key.Source, StringComparer.Ordinal).ThenBy(g => g.Key.TerritorialStatus)
            .ToList();
        List<LocalizedText>? faultsOfLatest = null;
        foreach (var issue in byIssue)
        {
            var faults = new List<LocalizedText>();
            var counts = quantities.Select(q => Resolve(q, [.. issue], territory, period, faults)).OfType<CountFound>().ToArray();
            if (faults.Count == 0)
            {
                found = counts;
                return true;
            }

            faultsOfLatest ??= faults;
        }

        missing.AddRange(faultsOfLatest ?? [.. quantities.Select(q => In(territory, IndicatorFormula.NotFound(q, period)))]);
        found = null;
        return false;
    }

    private CountFound? Resolve(
        Quantity quantity, List<Observation> issue, TerritoryKey territory, ReportingPeriod period, List<LocalizedText> faults)
    {
        var cells = AgeTiling.Find(quantity, issue);
        if (cells is null)
        {
            faults.Add(In(territory, IndicatorFormula.NotFound(quantity, period)));
            return null;
        }

        var open = cells.Where(c => c.Figure.Value is null).ToList();
        if (open.Count == 0) return cells.Select(CountFound.Of).Aggregate((sum, part) => sum + part);
        Open.UnionWith(open);
        faults.AddRange(open.Select(c => In(territory, Unusable(c, period))));
        return null;
    }

    private static LocalizedText Unusable(Observation cell, ReportingPeriod period)
    {
        var measurand = cell.Identity.Measurand;
        var what = new Quantity(measurand.Indicator) { Variant = measurand.Variant, Part = measurand.Breakdown }.Text;
        return new(
            $"{what.German}, {period.Text.German}: {cell.Figure.Text.German}.",
            $"{what.English}, {period.Text.English}: {cell.Figure.Text.English}.");
    }

    /// <summary>The fault with the territory, where there are several.</summary>
    private LocalizedText In(TerritoryKey territory, LocalizedText fault) =>
        territories.Count == 1 ? fault : new($"{territory}: {fault.German}", $"{territory}: {fault.English}");
}
