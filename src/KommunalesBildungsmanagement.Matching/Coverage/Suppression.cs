using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>Which territories are withheld so that no withheld count follows from a total by subtraction.</summary>
/// <remarks>
/// Primary: fewer people, or fewer in need, than the minimum. Secondary: further territories with people, smallest first, then by key, until at least
/// two are withheld and their people and their need are each together at least the minimum and more than one for each territory. If that cannot be
/// reached, the totals are withheld too. It protects against subtraction within one report; not against somebody who combines several reports on
/// overlapping territories, and not against dominance.
/// </remarks>
internal sealed record Suppression(IReadOnlySet<TerritoryKey> Withheld, bool TotalsToo)
{
    public static Suppression Of(IReadOnlyList<(TerritoryKey Territory, int? People, int? Need)> cells, DisclosureMinimum minimum)
    {
        var withheld = cells.Where(c => minimum.Withholds(c.People) || (c.Need is { } need && minimum.Withholds(need))).ToList();

        // Where a count is unknown there is no total to subtract from.
        if (withheld.Count == 0 || cells.Any(c => c.People is null)) return new(Keys(), withheld.Count > 0);
        var further = new Queue<(TerritoryKey Territory, int? People, int? Need)>(
            cells.Except(withheld).Where(c => c.People > 0).OrderBy(c => c.People).ThenBy(c => c.Territory));
        while (!IsProtected())
        {
            if (!further.TryDequeue(out var next)) return new(Keys(), true);
            withheld.Add(next);
        }

        return new(Keys(), false);

        HashSet<TerritoryKey> Keys() => [.. withheld.Select(c => c.Territory)];

        // One alone is never enough: it is withheld because a count of it is below the minimum.
        bool IsProtected() => IsEnough(c => c.People) && (cells.All(c => c.Need is null or 0) || IsEnough(c => c.Need));

        bool IsEnough(Func<(TerritoryKey Territory, int? People, int? Need), int?> count) =>
            withheld.Sum(c => (long)(count(c) ?? 0)) is var sum && sum >= minimum.People && sum > withheld.Count;
    }
}
