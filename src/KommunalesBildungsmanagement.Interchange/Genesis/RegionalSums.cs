using System.Globalization;
using KommunalesBildungsmanagement.Interchange.Tables;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Checks what should add up: columns of a row, categories of a territory, territories up to the country.</summary>
internal sealed class RegionalSums(RegionalTable definition, ValueList<DisclosureRounding> roundings, ReadingLog log)
{
    private readonly int _total = definition.Categories.ToList().FindIndex(c => c.Code is null);

    public void Check(IReadOnlyList<RegionalCells> rows, bool countryIsNoSum)
    {
        foreach (var row in rows) CheckColumns(row);
        foreach (var group in rows.GroupBy(r => (r.Territory, r.Period))) CheckCategories([.. group]);
        foreach (var group in rows.GroupBy(r => (r.Period, r.Category))) CheckTerritories(group.ToDictionary(r => r.Territory), countryIsNoSum);
    }

    private void CheckColumns(RegionalCells row)
    {
        foreach (var sum in definition.Sums)
        {
            Compare(row, sum.Total, [.. sum.Parts.Select(row.AddedBy)], "genesis.sum", new("Die Spalten", "The columns"));
        }

        foreach (var part in definition.Parts)
        {
            if (row.Figures[part.Part].Value is not { } some || row.Figures[part.Whole].Value is not { } all || some <= all + Slack(row, 1)) continue;
            log.Warn(
                log.PlaceOf(row.Row.Line, definition.Columns[part.Part].Name), "genesis.part", row.Row.Cells[part.Part],
                new($"Der Teil ist größer als das Ganze: {definition.Columns[part.Whole].Name} = {row.Row.Cells[part.Whole]}.",
                    $"The part is more than the whole: {definition.Columns[part.Whole].Name} = {row.Row.Cells[part.Whole]}."),
                TableTexts.AskPublisher);
        }
    }

    private void CheckCategories(IReadOnlyList<RegionalCells> rows)
    {
        if (_total < 0 || rows.FirstOrDefault(r => r.Category == _total) is not { } total || rows.Count != definition.Categories.Count) return;
        for (var i = 0; i < definition.Columns.Count; i++)
        {
            Compare(total, i, [.. rows.Where(r => r != total).Select(r => r.AddedBy(i))], "genesis.category-sum", new("Die Zeilen", "The rows"));
        }
    }

    /// <summary>Municipalities in these tables are single ones, and never all of their district: they are left out.</summary>
    private void CheckTerritories(Dictionary<TerritoryKey, RegionalCells> rows, bool countryIsNoSum)
    {
        foreach (var whole in rows.Values)
        {
            var parts = PartsOf(whole.Territory, rows);
            if (parts.Count == 0 || (countryIsNoSum && whole.Territory == TerritoryKey.Germany)) continue;
            for (var i = 0; i < definition.Columns.Count; i++)
            {
                if (!definition.Columns[i].AddsUp) continue;
                Compare(whole, i, [.. parts.Select(p => p.AddedBy(i))], "genesis.territory-sum", new("Die Gebiete", "The territories"));
            }
        }
    }

    private static List<RegionalCells> PartsOf(TerritoryKey whole, Dictionary<TerritoryKey, RegionalCells> rows)
    {
        List<RegionalCells> At(TerritoryLevel level) => [.. rows.Values.Where(r => r.Territory.Level == level && whole.Contains(r.Territory))];
        return whole.Level switch
        {
            TerritoryLevel.Country => At(TerritoryLevel.State),
            TerritoryLevel.State => At(TerritoryLevel.GovernmentRegion) is { Count: > 0 } regions ? regions : At(TerritoryLevel.District),
            TerritoryLevel.GovernmentRegion => At(TerritoryLevel.District),
            _ => [],
        };
    }

    private void Compare(RegionalCells total, int column, decimal?[] parts, string code, LocalizedText subject)
    {
        if (total.Figures[column].Value is not { } expected || Array.Exists(parts, p => p is null)) return;
        var sum = parts.Sum(p => p!.Value);
        if (Math.Abs(sum - expected) <= Slack(total, parts.Length)) return;
        var text = sum.ToString(CultureInfo.InvariantCulture);
        log.Warn(
            log.PlaceOf(total.Row.Line, definition.Columns[column].Name), code, total.Row.Cells[column],
            new($"{subject.German} ergeben zusammen {text.Replace('.', ',')}.", $"{subject.English} add up to {text}."), TableTexts.AskPublisher);
    }

    /// <summary>By how much a sum may miss its total where each figure was rounded by itself: half a base for each of them.</summary>
    private decimal Slack(RegionalCells total, int parts)
    {
        var rounding = roundings.FirstOrDefault(r => r.Concerns(total.Territory, total.Period));
        return (parts + 1) * ((rounding?.Base / 2 ?? 0) + (definition.RoundedTo / 2m));
    }
}
