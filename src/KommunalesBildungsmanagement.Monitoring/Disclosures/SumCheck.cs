namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Whether every sum is what its parts add up to, as far as all of them are known.</summary>
internal static class SumCheck
{
    public static IEnumerable<Problem> Of(
        string table, CellAddresses addresses, IReadOnlyDictionary<long, FrequencyCell> cells, int allowedDifference)
    {
        for (var dimension = 0; dimension < addresses.Trees.Length; dimension++)
        {
            var tree = addresses.Trees[dimension];
            for (var key = 0L; key < addresses.Count; key++)
            {
                var node = addresses.Node(key, dimension);
                if (tree.IsLeaf(node) || cells[key].Count is not { } count) continue;
                var parts = Array.ConvertAll(tree.Children(node), c => cells[addresses.With(key, dimension, c)]);
                if (Array.Exists(parts, p => p.Count is null)) continue;
                var sum = parts.Sum(p => p.Count!.Value);
                if (sum == count) continue;
                var explained = allowedDifference + parts.Append(cells[key]).Sum(p => (p.Figure.RoundedToMultipleOf ?? 0) / 2);
                yield return DisclosureProblems.Sum(table, cells[key].Address, tree.Name, count, sum, Math.Abs(sum - count) <= explained);
            }
        }
    }
}
