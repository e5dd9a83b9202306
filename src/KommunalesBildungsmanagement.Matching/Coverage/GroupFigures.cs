using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Sums of counts that may be unknown, and figures that are withheld.</summary>
internal static class GroupFigures
{
    public static Figure Withheld { get; } = Figure.Without(FigureSign.UnknownOrSecret);

    /// <summary>The sum, as final as the least final part; the sign of the parts if one is not a number.</summary>
    public static Figure Sum(IEnumerable<Figure> parts)
    {
        var all = parts.ToList();
        if (all.Where(f => f.Value is null).Select(f => f.Sign).Distinct().ToList() is { Count: > 0 } signs)
            return Figure.Without(signs.Count == 1 ? signs[0] : FigureSign.UnknownOrSecret);
        FigureStatus[] fromLeastFinal = [FigureStatus.Estimated, FigureStatus.Provisional, FigureStatus.Revised, FigureStatus.Final];
        return Of(all.Sum(f => f.Value)) with { Status = fromLeastFinal.First(s => s == FigureStatus.Final || all.Any(f => f.Status == s)) };
    }

    /// <summary>A count as official tables show it.</summary>
    public static Figure Of(decimal? count) => count switch
    {
        null => Withheld,
        0 => Figure.Without(FigureSign.ExactZero),
        { } number => Figure.Of(number),
    };
}
