using KommunalesBildungsmanagement.Evaluations;

namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>Groups or social spaces in the order of a share, and which differences are none that can be told.</summary>
/// <remarks>
/// Two are distinguishable if the Newcombe interval of their difference leaves out zero; that separate intervals overlap would be too strict a test.
/// Each pair stands for itself: among many pairs about one in twenty leaves out zero by chance. Groups below 10 persons have no place and are never
/// pooled. Equality by value.
/// </remarks>
public sealed record RateRanking
{
    private RateRanking(ValueList<RankedRate> ranked, ValueList<GroupRate> withoutPlace) => (Ranked, WithoutPlace) = (ranked, withoutPlace);

    /// <summary>Those with a figure, highest first, then by id.</summary>
    public ValueList<RankedRate> Ranked { get; }

    /// <summary>Those too small for a figure, by id.</summary>
    public ValueList<GroupRate> WithoutPlace { get; }

    /// <summary>Ranks.</summary>
    /// <param name="rates">Each group once; the persons of each are others.</param>
    /// <exception cref="InvalidValueException">A group comes twice.</exception>
    public static RateRanking Of(ValueList<GroupRate> rates)
    {
        Require.Distinct(rates.Select(r => r.Id).ToValueList(), nameof(rates));
        GroupRate[] shown = [.. rates.Where(r => r.Detail >= FigureDetail.WithInterval)
            .OrderByDescending(Value).ThenBy(r => r.Id, StringComparer.Ordinal)];
        return new(
            [.. shown.Select(r => Rank(r, shown))],
            [.. rates.Where(r => r.Detail < FigureDetail.WithInterval).OrderBy(r => r.Id, StringComparer.Ordinal)]);
    }

    private static RankedRate Rank(GroupRate rate, GroupRate[] all)
    {
        var apart = all.Where(o => o.Id != rate.Id && new RateComparison(o, rate).IsDistinguishable == true).ToList();
        return new(
            rate,
            1 + all.Count(o => Value(o) > Value(rate)),
            1 + apart.Count(o => Value(o) > Value(rate)),
            all.Length - apart.Count(o => Value(o) < Value(rate)),
            [.. all.Where(o => o.Id != rate.Id && !apart.Contains(o)).Select(o => o.Id)]);
    }

    private static decimal Value(GroupRate rate) => (decimal)rate.Share.Count / rate.Share.Persons;
}
