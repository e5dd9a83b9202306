namespace KommunalesBildungsmanagement.Monitoring.Steering.Reviews;

/// <summary>Finds the same thing recorded under two ids. The first id, in ordinal order, counts as the one to keep. A finding that was
/// replaced by a newer one is not a duplicate of it.</summary>
internal static class DuplicateReviews
{
    public static IEnumerable<SteeringRemark> Of(ReviewCase review)
    {
        var records = review.Loop.Records;
        var replaced = records.Findings.SelectMany(f => f.Supersedes).ToHashSet();
        return
        [
            .. Twins("finding.duplicate", "findings", records.Findings.Where(f => !replaced.Contains(f.Id)), f => f.Id,
                f => (Words(f.Statement), f.Territory, f.TargetGroup, f.Period), review),
            .. Twins("recommendation.duplicate", "recommendations", records.Recommendations, r => r.Id,
                r => (Words(r.Asks), r.Addressee, r.Territory), review),
            .. Twins("goal.duplicate", "goals", review.Loop.Landscape.Goals, g => g.Id,
                g => (Words(g.Statement), g.Territory, g.TargetGroup), review),
        ];
    }

    private static IEnumerable<SteeringRemark> Twins<T, TKey>(
        string code, string list, IEnumerable<T> items, Func<T, string> id, Func<T, TKey> what, ReviewCase review) =>
        from same in items.GroupBy(what)
        let kept = same.Select(id).Order(StringComparer.Ordinal).First()
        from item in same
        where id(item) != kept
        select review.Remark(
            code, $"{list}[{id(item)}]",
            new($"„{id(item)}“ sagt dasselbe wie „{kept}“.", $"'{id(item)}' says the same as '{kept}'."),
            new(
                $"Beide zusammenführen: Verweise auf „{id(item)}“ auf „{kept}“ umstellen und seine eigenen dort ergänzen.",
                $"Merge the two: turn references to '{id(item)}' to '{kept}', and add its own references there."),
            ReviewCase.That(false, new("steht nur einmal da", "stands there once only")));

    private static string Words(LocalizedText text) => text.German.Trim().ToUpperInvariant();
}
