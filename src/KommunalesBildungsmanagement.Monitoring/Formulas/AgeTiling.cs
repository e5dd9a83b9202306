using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>Which age groups of a source add up to the ages that are meant, without gap and overlap.</summary>
internal static class AgeTiling
{
    /// <summary>The cells of a quantity; without ages the one cell of its part. <see langword="null"/> if the source does not have them.</summary>
    public static IReadOnlyList<Observation>? Find(Quantity quantity, IReadOnlyList<Observation> issue)
    {
        var counted = issue.Where(o => o.Identity.Measurand.Indicator == quantity.Count && o.Identity.Measurand.Variant == quantity.Variant);
        if (quantity.Ages is not { } ages)
        {
            return counted.FirstOrDefault(o => o.Identity.Measurand.Breakdown == quantity.Part) is { } one ? [one] : null;
        }

        var bands = new Dictionary<AgeBand, Observation>();
        foreach (var observation in counted)
        {
            var parts = observation.Identity.Measurand.Breakdown.Parts;
            var age = parts.FirstOrDefault(p => p.Dimension == Dimensions.Age).Category;
            if (age is null || !AgeBand.Read(age).TryGet(out var band)) continue;
            if (Breakdown.By(parts.Where(p => p.Dimension != Dimensions.Age)) == quantity.Part) bands.TryAdd(band, observation);
        }

        return bands.TryGetValue(ages, out var whole) ? [whole] : Fill(ages.From, ages.Below, bands);
    }

    /// <summary>Goes from age to age by the widest group first, so that few cells are read, and back where a group leads nowhere.</summary>
    private static List<Observation>? Fill(int from, int? below, Dictionary<AgeBand, Observation> bands)
    {
        var starting = bands.Keys.ToLookup(b => b.From);
        var deadEnds = new HashSet<int>();
        return From(from);

        List<Observation>? From(int age)
        {
            if (age == below) return [];
            if (deadEnds.Contains(age)) return null;
            foreach (var band in starting[age].OrderByDescending(b => b.Below ?? int.MaxValue))
            {
                if (band.Below is null)
                {
                    if (below is null) return [bands[band]];
                    continue;
                }

                if (band.Below <= (below ?? int.MaxValue) && From(band.Below.Value) is { } rest) return [bands[band], .. rest];
            }

            deadEnds.Add(age);
            return null;
        }
    }
}
