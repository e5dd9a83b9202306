namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What an edition that is out already means for the next: hidden stays hidden, shown is known.</summary>
internal static class EarlierEdition
{
    public static List<Requirement> Apply(PublicationCells cells, ProtectedPublication earlier, DisclosurePolicy policy, List<Problem> problems)
    {
        var found = new List<Requirement>();
        foreach (var cell in earlier.Tables.SelectMany(t => t.Cells).DistinctBy(c => c.Address))
        {
            var now = cells.Addresses.TryFind(cell.Address, out var key) ? cells.Find(key) : PublicationCells.None;
            if (now < 0 || cells.Counts[now] < 0) continue;
            if (cell.IsHidden)
            {
                if (cells.Counts[now] == 0 && !policy.HiddenCellsMayBeZero) continue;
                cells.IsHidden[now] = true;
                found.Add(new(now, SensitivityRule.HiddenEarlier, 0, 0, policy.EffectiveIntervalWidth));
            }
            else if (cells.IsHidden[now])
            {
                problems.Add(DisclosureProblems.EarlierDiffers(cell.Address));
            }
            else
            {
                cells.HidingCost[now] = PublicationCells.None;
            }
        }

        return found;
    }
}
