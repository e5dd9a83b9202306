using KommunalesBildungsmanagement.Monitoring.Effects;
using MathNet.Numerics;

namespace KommunalesBildungsmanagement.Monitoring.Disparities;

/// <summary>What the index of dissimilarity is when chance alone spreads a group over areas of fixed sizes.</summary>
internal static class EvenAllocation
{
    public const int MostPersons = 10_000_000;

    private const int Draws = 999;

    /// <summary>Expected index, exactly: by area the group follows a hypergeometric distribution.</summary>
    public static double Expected(int[] sizes, int group, int others)
    {
        var bySize = sizes.CountBy(s => s).OrderBy(s => s.Key);
        return bySize.Sum(s => s.Value * OfArea(s.Key, group, others)) / 2;
    }

    /// <summary>Indices of seeded random allocations, ascending.</summary>
    public static double[] Draw(int[] sizes, int group, int others, int seed)
    {
        // The smaller side is dealt out; the index is the same for both.
        var (dealt, rest) = (Math.Min(group, others), Math.Max(group, others));
        var draws = new SeededDraws(seed);
        int[] places = [.. sizes.SelectMany((size, area) => Enumerable.Repeat(area, size))];
        var indices = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var counts = new int[sizes.Length];
            for (var i = 0; i < dealt; i++)
            {
                var other = i + draws.Below(places.Length - i);
                (places[i], places[other]) = (places[other], places[i]);
                counts[places[i]]++;
            }

            indices[draw] = DissimilarityIndex.Distances(counts, sizes, dealt, rest);
        }

        Array.Sort(indices);
        return indices;
    }

    private static double OfArea(int size, int group, int others)
    {
        var sum = 0.0;
        for (var a = Math.Max(0, size - others); a <= Math.Min(size, group); a++)
        {
            var probability = Math.Exp(LnChoose(group, a) + LnChoose(others, size - a) - LnChoose(group + others, size));
            sum += probability * Math.Abs(((double)a / group) - ((double)(size - a) / others));
        }

        return sum;
    }

    private static double LnChoose(int all, int taken) =>
        SpecialFunctions.FactorialLn(all) - SpecialFunctions.FactorialLn(taken) - SpecialFunctions.FactorialLn(all - taken);
}
