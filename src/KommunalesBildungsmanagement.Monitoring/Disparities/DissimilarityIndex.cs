using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>How unevenly a group and all others are spread over areas: 0 alike, 100 wholly apart.</summary>
/// <remarks>
/// <para>D = 100/2 Σ |a_i/A - b_i/B| (O. D. and B. Duncan 1955, American Sociological Review 20, 210-217): the share of the group that would have to
/// move, without anybody coming in exchange, for both to be spread alike. It depends on how areas are cut: compare only over the same areas.</para>
/// <para>Small counts alone make it greater than 0. So it stands beside what chance would give at the same totals of areas and group (W. J.
/// Carrington and K. R. Troske 1997, Journal of Business &amp; Economic Statistics 15, 402-409): the expectation is computed exactly from the
/// hypergeometric distribution, the range from seeded random allocations.</para>
/// <para>Shown figures are rounded once, half away from zero. Counts must have passed disclosure control before.</para>
/// </remarks>
public sealed record DissimilarityIndex
{
    private DissimilarityIndex()
    {
    }

    /// <summary>The index, 0 to 100, one decimal.</summary>
    public required decimal Value { get; init; }

    /// <summary>What the index would be on average if chance alone spread the group, 0 to 100, one decimal.</summary>
    public required decimal ExpectedByChance { get; init; }

    /// <summary>Range that holds 95 % of random allocations, 0 to 100, one decimal.</summary>
    public required (decimal Lower, decimal Upper) RangeByChance { get; init; }

    /// <summary>
    /// The index against its expectation by chance: 100 (D - E)/(100 - E), or 100 (D - E)/E where D is below E; -100 to 100, one decimal.
    /// </summary>
    public required decimal Adjusted { get; init; }

    /// <summary>Whether the index is greater than in 97.5 % of random allocations.</summary>
    public required bool IsBeyondChance { get; init; }

    /// <summary>
    /// Isolation: share of the group in the area of an average person of the group, 0 to 1, four decimals (Massey and Denton 1988).
    /// </summary>
    public required decimal Isolation { get; init; }

    /// <summary>Exposure: share of the others in the area of an average person of the group; 1 less isolation.</summary>
    public decimal Exposure => 1 - Isolation;

    /// <summary>Persons of the group.</summary>
    public required int Group { get; init; }

    /// <summary>All other persons.</summary>
    public required int Others { get; init; }

    /// <summary>Areas that hold anybody.</summary>
    public required int Areas { get; init; }

    /// <summary>Seed of the random allocations.</summary>
    public required int Seed { get; init; }

    /// <summary>What may be shown, by the smaller of group and others.</summary>
    public FigureDetail Detail => FigureDetails.Of(Math.Min(Group, Others));

    /// <summary>The index in words, with what chance would give; no figure below 10 persons.</summary>
    public LocalizedText Text => DisparityTexts.Of(this);

    /// <summary>Computes the index.</summary>
    /// <param name="areas">Each area once.</param>
    /// <param name="seed">Seed of the random allocations.</param>
    /// <returns>Not computable without persons of the group, without others, in fewer than two areas, or if an area comes twice.</returns>
    public static Reading<DissimilarityIndex> Of(ValueList<AreaCounts> areas, int seed)
    {
        if (Fault(areas) is { } fault) return Reading.Failed<DissimilarityIndex>(fault);
        AreaCounts[] held = [.. areas.Where(a => a.Persons > 0).OrderBy(a => a.Persons).ThenBy(a => a.Group)];
        var (group, others) = (held.Sum(a => a.Group), held.Sum(a => a.Others));
        int[] sizes = [.. held.Select(a => a.Persons)];
        var value = Distances([.. held.Select(a => a.Group)], sizes, group, others);
        var expected = EvenAllocation.Expected(sizes, group, others);
        var draws = EvenAllocation.Draw(sizes, group, others, seed);
        var (lower, upper) = (draws[(int)(0.025 * draws.Length)], draws[(int)(0.975 * draws.Length)]);
        return Reading.Of(new DissimilarityIndex
        {
            Value = Percent(value),
            ExpectedByChance = Percent(expected),
            RangeByChance = (Percent(lower), Percent(upper)),
            Adjusted = Percent(Adjust(value, expected)),
            IsBeyondChance = value > upper + 1e-12,
            Isolation = Figures.Round(held.Sum(a => (double)a.Group / group * a.Group / a.Persons), 4),
            Group = group,
            Others = others,
            Areas = held.Length,
            Seed = seed,
        });
    }

    /// <summary>Half the sum of distances of the two distributions, 0 to 1.</summary>
    internal static double Distances(int[] groups, int[] sizes, int group, int others) =>
        Math.Min(1, groups.Select((a, i) => Math.Abs(((double)a / group) - ((double)(sizes[i] - a) / others))).Sum() / 2);

    private static double Adjust(double value, double expected) =>
        value >= expected ? (expected < 1 ? (value - expected) / (1 - expected) : 0) : (value - expected) / expected;

    private static decimal Percent(double share) => Figures.Round(100 * share, 1);

    private static Problem? Fault(ValueList<AreaCounts> areas)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in areas)
        {
            if (!seen.Add(area.Area)) return new(
                "disparity.area-twice", "", area.Area,
                new("Nicht berechenbar, weil ein Gebiet zweimal vorkommt.", "Not computable, because an area occurs twice."),
                new("Je Gebiet eine Zeile angeben.", "State one row for each area."));
        }

        return areas.Count(a => a.Persons > 0) < 2 ? NotComputable.TooFew(2, "weniger als zwei besetzte Gebiete", "fewer than two areas with persons")
            : areas.All(a => a.Group == 0) || areas.All(a => a.Others == 0)
                ? NotComputable.TooFew(1, "keine Person der Gruppe oder keine andere", "no person of the group, or no other")
            : areas.Sum(a => (long)a.Persons) > EvenAllocation.MostPersons ? NotComputable.Because(
                "disparity.too-many",
                new("Nicht berechenbar, weil es mehr als zehn Millionen Personen sind.", "Not computable, because there are more than ten million "
                    + "persons."),
                new("Für kleinere Gebiete getrennt rechnen.", "Compute smaller territories apart."))
            : null;
    }
}
