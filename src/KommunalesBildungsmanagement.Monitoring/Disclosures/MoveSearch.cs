namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Looks for the cheapest move that meets a requirement: boxes and cycles, with every useful split between up and down.</summary>
internal static class MoveSearch
{
    public static Move? Find(PublicationCells cells, Requirement requirement, AvoidedPersons avoid, bool onlyHidden)
    {
        (Move Move, long Cost)? best = null;
        foreach (var up in Splits(cells, requirement))
        {
            var request = new MoveRequest(requirement.Cell, up, requirement.Width - up, requirement.Within, avoid, onlyHidden);
            best = Find(cells, request, best?.Cost ?? MoveCosts.Never, false) ?? best;
            if (best?.Cost == 0) return best.Value.Move;
        }

        if (best is not null || onlyHidden) return best?.Move;
        foreach (var up in Splits(cells, requirement))
        {
            var request = new MoveRequest(requirement.Cell, up, requirement.Width - up, requirement.Within, avoid, false);
            best = Find(cells, request, best?.Cost ?? MoveCosts.Never, true) ?? best;
        }

        return best?.Move;
    }

    private static (Move Move, long Cost)? Find(PublicationCells cells, MoveRequest request, long below, bool everything)
    {
        var box = new BoxSearch(cells, request).Find(below, everything);
        if (box?.Cost == 0) return box;
        return new CycleSearch(cells, request).Find(box?.Cost ?? below) ?? box;
    }

    // All up, as far down as can be, half and half, and one off either end: for small counts these are all there are.
    private static IEnumerable<long> Splits(PublicationCells cells, Requirement requirement)
    {
        var most = requirement.Width - requirement.Below;
        var least = Math.Max(requirement.Above, requirement.Width - Math.Max(0, cells.Counts[requirement.Cell] - cells.HiddenLeast));
        long[] splits = [most, least, (most + least) / 2, most - 1, least + 1];
        return splits.Where(s => s >= least && s <= most).Distinct().Order();
    }
}
