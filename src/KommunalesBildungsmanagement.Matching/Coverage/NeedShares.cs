namespace KommunalesBildungsmanagement.Matching;

/// <summary>Spreads a sized need over the segments in proportion to their people, in whole people that add up to the size.</summary>
internal static class NeedShares
{
    /// <summary>The need of each segment, by id; <see langword="null"/> where it is unknown.</summary>
    /// <remarks>
    /// Nobody has sized the need: everybody in the group has it. Otherwise the method of largest remainders (Hare and Niemeyer); equal remainders
    /// by id. If the size of one segment is unknown, no share is known.
    /// </remarks>
    public static IReadOnlyDictionary<string, int?> Of(CoverageRequest request)
    {
        var segments = request.Segments.OrderBy(s => s.Id, StringComparer.Ordinal).ToList();
        if (request.Need.Size is not { } size) return segments.ToDictionary(s => s.Id, s => s.Count);
        if (segments.Count == 1) return new Dictionary<string, int?> { [segments[0].Id] = size };
        var people = segments.Sum(s => (long?)s.Count ?? 0);
        if (people == 0 || segments.Any(s => s.Count is null)) return segments.ToDictionary(s => s.Id, int? (_) => null);
        var shares = segments
            .Select(s => (s.Id, Product: (long)size * s.Count!.Value))
            .Select(s => (s.Id, Whole: (int)(s.Product / people), Remainder: s.Product % people))
            .ToList();
        var missing = size - shares.Sum(s => s.Whole);
        var roundedUp = shares.OrderByDescending(s => s.Remainder).ThenBy(s => s.Id, StringComparer.Ordinal)
            .Take(missing).Select(s => s.Id).ToHashSet();
        return shares.ToDictionary(s => s.Id, int? (s) => s.Whole + (roundedUp.Contains(s.Id) ? 1 : 0));
    }
}
