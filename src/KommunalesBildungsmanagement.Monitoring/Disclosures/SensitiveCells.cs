namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Finds the cells that disclose something by themselves.</summary>
internal static class SensitiveCells
{
    public static List<Requirement> Find(PublicationCells cells, DisclosurePolicy policy)
    {
        var groups = policy.GroupDisclosureDimensions
            .Select(n => Array.FindIndex(cells.Addresses.Trees, t => t.Name == n)).Where(d => d >= 0).ToArray();
        var found = new List<Requirement>();
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cells.Counts[cell] < 0) continue;
            // What the source has rounded shows no count of one or two, and its zeros are no exact zeros.
            var isRounded = cells.Cells[cell].Figure.RoundedToMultipleOf is not null;
            Add(found, cells, policy, cell, isRounded);
            if (isRounded || cells.Counts[cell] == 0) continue;
            found.AddRange(groups.Where(d => IsWholeGroup(cells, cell, d))
                .Select(d => new Requirement(cell, SensitivityRule.Group, 0, 1, 1, d)));
        }

        return found;
    }

    private static void Add(List<Requirement> found, PublicationCells cells, DisclosurePolicy policy, int cell, bool isRounded)
    {
        var (count, width) = (cells.Counts[cell], policy.EffectiveIntervalWidth);
        if (count == 0)
        {
            if (policy.ZerosAreDisclosive && !isRounded) found.Add(new(cell, SensitivityRule.Zero, 0, 0, width));
            return;
        }

        if (count < policy.MinimumCount) found.Add(new(cell, SensitivityRule.SmallCount, 0, 0, width));
        var largest = cells.Cells[cell].LargestContributions;
        if (largest.Count == 0) return;
        var above = Math.Max(policy.Dominance?.RequiredAbove(count, largest) ?? 0, policy.Percent?.RequiredAbove(count, largest) ?? 0);
        if (above > 0) found.Add(new(cell, SensitivityRule.Dominance, above, 0, Math.Max(above, width)));
    }

    private static bool IsWholeGroup(PublicationCells cells, int cell, int dimension)
    {
        var parent = cells.Parent(cell, dimension);
        if (parent < 0 || cells.Counts[parent] != cells.Counts[cell]) return false;
        var siblings = cells.Siblings(cell, dimension).ToList();
        return siblings.Count > 0 && siblings.TrueForAll(s => cells.Counts[s] == 0);
    }
}
