using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Makes a table of counts of observations.</summary>
internal sealed class ObservedTableReader(ObservedSlice slice)
{
    private readonly List<Problem> _problems = [];

    public Reading<ObservedTable> Read(IEnumerable<Observation> observations)
    {
        var held = observations.Where(o => slice.Holds(o.Identity))
            .GroupBy(o => (o.Identity.Territory, o.Identity.Measurand))
            .Select(g => g.OrderBy(o => o.Identity.Vintage).Last())
            .OrderBy(o => o.Identity.Territory).ToList();
        if (held.Count == 0) return Reading.Failed<ObservedTable>(Nothing());
        var territories = held.Select(o => o.Identity.Territory).Distinct().Order().ToList();
        if (!territories.TrueForAll(territories[0].Contains)) return Reading.Failed<ObservedTable>(NoTotal());
        var totals = held.Where(o => o.Identity.Measurand.Breakdown == Breakdown.Total).ToDictionary(o => o.Identity.Territory, o => o.Figure);
        var tree = Tree(territories[0], territories, totals);
        ValueList<TableDimension> dimensions = [new(ObservedSlice.TerritoryDimension, tree), .. slice.Dimensions];
        if (dimensions.Count > 4) return Reading.Failed<ObservedTable>(DisclosureProblems.DimensionCount(slice.Table, dimensions.Count));

        var addresses = new CellAddresses(dimensions);
        var figures = new Dictionary<long, Figure>();
        var observed = new List<(Breakdown, Observation)>();
        foreach (var observation in held)
        {
            var address = Breakdown.By([
                (ObservedSlice.TerritoryDimension, $"{observation.Identity.Territory}"), .. observation.Identity.Measurand.Breakdown.Parts]);
            if (!addresses.TryFind(address, out var key))
            {
                _problems.Add(DisclosureProblems.UnknownAddress(slice.Table, address));
                continue;
            }

            figures[key] = observation.Figure;
            observed.Add((addresses.Address(key), observation));
        }

        Complete(addresses, dimensions, figures);
        var table = FrequencyTable.Read(
            slice.Table, dimensions, figures.Select(f => new FrequencyCell(addresses.Address(f.Key), f.Value)), slice.AllowedDifference);
        var problems = _problems.Concat(table.Problems).ToList();
        return problems.Exists(p => p.Severity == ProblemSeverity.Error)
            ? Reading.Failed<ObservedTable>(problems)
            : Reading.Of(new ObservedTable(table.Value, observed.ToValueList()), problems);
    }

    private TableCategory Tree(TerritoryKey territory, List<TerritoryKey> all, Dictionary<TerritoryKey, Figure> totals)
    {
        var below = all.Where(t => t != territory && territory.Contains(t)).ToList();
        var parts = below.Where(t => !below.Exists(b => b != t && b.Contains(t))).ToList();
        var children = parts.Select(t => Tree(t, below, totals));
        if (!LeavesRest(territory, parts, totals)) return new($"{territory}", children.ToValueList());
        _problems.Add(RestOf(territory));
        return new($"{territory}", children.Append(new($"{territory} {ObservedSlice.RestOfTerritory}") { IsRest = true }).ToValueList());
    }

    // A source may name the largest town of a district only: what is left can be computed by everybody and is a cell like any other.
    private bool LeavesRest(TerritoryKey territory, List<TerritoryKey> parts, Dictionary<TerritoryKey, Figure> totals)
    {
        var figures = parts.Prepend(territory).Select(t => totals.GetValueOrDefault(t)).ToList();
        if (parts.Count == 0 || figures.Exists(f => f?.Value is null)) return false;
        var rest = figures[0]!.Value!.Value - figures.Skip(1).Sum(f => f!.Value!.Value);
        return rest > slice.AllowedDifference + figures.Sum(f => (f!.RoundedToMultipleOf ?? 0) / 2);
    }

    private void Complete(CellAddresses addresses, ValueList<TableDimension> dimensions, Dictionary<long, Figure> figures)
    {
        var rests = addresses.Trees.Select(t => dimensions.First(d => d.Name == t.Name).Total.WithDescendants().Where(c => c.IsRest)
            .Select(c => t.TryFind(c.Id, out var node) ? node : 0).ToHashSet()).ToArray();
        // A rest in two dimensions needs the rests in one of them first.
        for (var round = 0; round < addresses.Trees.Length; round++)
        {
            for (var key = 0L; key < addresses.Count; key++)
            {
                for (var d = 0; d < addresses.Trees.Length && !figures.ContainsKey(key); d++)
                {
                    if (rests[d].Contains(addresses.Node(key, d)) && Rest(addresses, figures, key, d) is { } rest) figures.Add(key, rest);
                }
            }
        }

        for (var key = 0L; key < addresses.Count; key++)
        {
            if (figures.TryAdd(key, Figure.Without(FigureSign.UnknownOrSecret))) _problems.Add(NotObserved(addresses.Address(key)));
        }
    }

    private Figure? Rest(CellAddresses addresses, Dictionary<long, Figure> figures, long key, int dimension)
    {
        var tree = addresses.Trees[dimension];
        var node = addresses.Node(key, dimension);
        var others = tree.Children(tree.Parent(node)).Where(c => c != node).Prepend(tree.Parent(node))
            .Select(c => figures.GetValueOrDefault(addresses.With(key, dimension, c))).ToList();
        if (others.Contains(null)) return null;
        // What is hidden on the way leaves the rest unknown, and that is no fault.
        if (others.Exists(f => f!.Value is null)) return Figure.Without(FigureSign.UnknownOrSecret);
        var rest = others[0]!.Value!.Value - others.Skip(1).Sum(f => f!.Value!.Value);
        var bases = others.Select(f => f!.RoundedToMultipleOf).Where(b => b is not null).Distinct().ToList();
        if (rest < 0)
        {
            _problems.Add(Negative(addresses.Address(key), rest));
            return Figure.Without(FigureSign.UnknownOrSecret);
        }

        if (bases.Count == 0) return rest == 0 ? Figure.Without(FigureSign.ExactZero) : Figure.Of(rest);
        return bases.Count == 1 && rest % bases[0]!.Value == 0
            ? Figure.Of(rest) with { RoundedToMultipleOf = bases[0] }
            : Figure.Without(FigureSign.UnknownOrSecret);
    }

    private Problem Nothing() => new(
        "disclosure.slice-empty", slice.Table, null,
        new("Zu diesem Ausschnitt gibt es keine Beobachtung.", "There is no observation of this slice."),
        new("Kennung, Variante, Zeitraum und Quelle prüfen.", "Check id, variant, period and source."));

    private Problem NoTotal() => new(
        "disclosure.no-territory-total", slice.Table, null,
        new("Kein Gebiet des Ausschnitts enthält alle anderen.", "No territory of the slice contains all others."),
        new("Die Zeile für das übergeordnete Gebiet hinzunehmen.", "Add the row of the territory above."));

    private Problem RestOf(TerritoryKey territory) => new(
        "disclosure.territory-rest", $"{slice.Table}: {territory}", null,
        new("Die Gebiete darunter ergeben weniger; der Rest ist als eigene Zelle aufgenommen.",
            "The territories below add up to less; the rest is taken in as a cell of its own."),
        new("Nichts, wenn die Quelle nicht alle Teile nennt; sonst die fehlenden Gebiete ergänzen.",
            "Nothing if the source does not name all parts; otherwise add the missing territories."),
        ProblemSeverity.Warning);

    private Problem NotObserved(Breakdown address) => new(
        "disclosure.not-observed", DisclosureProblems.At(slice.Table, address), null,
        new("Die Zelle ist nicht beobachtet; sie gilt als unbekannt.", "The cell is not observed; it counts as unknown."),
        new("Prüfen, ob die Quelle sie hat.", "Check whether the source has it."), ProblemSeverity.Warning);

    private Problem Negative(Breakdown address, decimal rest) => new(
        "disclosure.negative-rest", DisclosureProblems.At(slice.Table, address), $"{rest:0}",
        new("Die gerundeten oder falschen Zahlen lassen einen negativen Rest; die Zelle gilt als unbekannt.",
            "Rounded or wrong counts leave a negative rest; the cell counts as unknown."),
        new("Nichts, wenn die Quelle rundet; sonst die Daten prüfen.", "Nothing if the source rounds; otherwise check the data."),
        ProblemSeverity.Warning);
}
