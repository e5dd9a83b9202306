using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Monitoring.Disparities;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>
/// Dissimilarity index of a group and the others over the categories of a dimension, 0 to 100: the share of the group that would have to move to be
/// spread as the others are. It depends on the size of the sub-areas.
/// </summary>
/// <param name="Group">The group.</param>
/// <param name="Others">Those it is compared with, not containing the group.</param>
/// <param name="Dimension">The sub-areas, e.g. <see cref="Dimensions.SocialSpace"/>.</param>
public sealed record DissimilarityOf(Quantity Group, Quantity Others, string Dimension) : IndicatorFormula
{
    /// <summary>The sub-areas, not blank.</summary>
    public string Dimension { get; init => field = Require.Text(value); } = Require.Text(Dimension, nameof(Dimension));

    /// <inheritdoc/>
    public override ValueList<Quantity> Quantities => [Group, Others];

    internal override Computation Compute(CountSource counts, ReportingPeriod period)
    {
        var areas = counts.Territories.SelectMany(t => counts.Observations.Of(Group.Count, Group.Variant, t))
            .Where(o => o.Identity.Period == period)
            .Select(o => o.Identity.Measurand.Breakdown.Parts.FirstOrDefault(p => p.Dimension == Dimension).Category)
            .OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (areas.Count < 2)
        {
            return Computation.Without([new(
                $"Es fehlen Zählungen nach „{Dimension}“, {period.Text.German}.", $"Counts by '{Dimension}' are missing, {period.Text.English}.")]);
        }

        var missing = new List<LocalizedText>();
        var quantities = areas.Select(a => Group.Of(Dimension, a)).Concat(areas.Select(a => Others.Of(Dimension, a))).ToValueList();
        if (!counts.TryFind(quantities, period, missing, out var found)) return Computation.Without(missing);
        var (group, others) = (found[..areas.Count], found[areas.Count..]);
        int[] inGroup = [.. group.Select(g => (int)g.Value)];
        int[] sizes = [.. group.Zip(others, (g, o) => (int)(g.Value + o.Value))];
        var total = inGroup.Sum();
        var rest = sizes.Sum() - total;
        if (total == 0 || rest == 0)
        {
            return Computation.Without([new(
                "Eine der Gruppen ist leer; einen Index gibt es nicht.",
                "One of the groups is empty; there is no index.")]);
        }

        return new()
        {
            Value = (decimal)DissimilarityIndex.Distances(inGroup, sizes, total, rest) * 100,
            Used = found.SelectMany(f => f.Used).ToValueList(),
        };
    }
}
