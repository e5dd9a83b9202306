using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disclosures;

namespace KommunalesBildungsmanagement.Monitoring.Tests.Disclosures;

/// <summary>
/// What people do by hand: where a sum has exactly one hidden part, the smallest other part is hidden too, and where a hidden sum has no hidden part,
/// its smallest part; until nothing changes.
/// </summary>
internal static class SimpleSuppression
{
    public static (int Hidden, FrequencyTable Table) Run(FrequencyTable table, int minimum)
    {
        var view = new Attacks.PublishedView([table], new());
        var counts = view.Low.ToArray();
        var hidden = counts.Select(c => c > 0 && c < minimum).ToArray();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (sum, parts) in view.Equations)
            {
                var line = parts.Append(sum).ToList();
                if (line.Count(c => hidden[c]) != 1) continue;
                var others = line.Where(c => !hidden[c] && counts[c] > 0).ToList();
                if (others.Count == 0) continue;
                hidden[others.MinBy(c => counts[c])] = true;
                changed = true;
            }
        }

        var cells = table.Cells.Select(c => hidden[view.Number(c.Address)] ? c with { Figure = Figure.Without(FigureSign.UnknownOrSecret) } : c);
        return (hidden.Count(h => h), FrequencyTable.Read(table.Id, table.Dimensions, cells).Value);
    }
}
