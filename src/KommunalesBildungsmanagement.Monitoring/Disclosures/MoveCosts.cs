namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>What it costs that a cell takes part in a move: nothing, what hiding it costs, or it cannot.</summary>
internal readonly struct MoveCosts(PublicationCells cells, MoveRequest request)
{
    /// <summary>The cell cannot take part.</summary>
    public const long Never = long.MaxValue / 4;

    public long Of(int cell, int sign)
    {
        var count = cells.Counts[cell];
        if (count < 0 || request.Avoid.Contains(cells.Person[cell])) return Never;
        var low = count - (sign > 0 ? request.Down : request.Up);
        if (cells.IsHidden[cell]) return low >= cells.HiddenLeast ? 0 : Never;
        var high = count + (sign > 0 ? request.Up : request.Down);
        if (low >= cells.ShownLeast[cell] && high <= cells.ShownMost[cell]) return 0;
        return request.OnlyHidden || cells.HidingCost[cell] < 0 || low < cells.HiddenLeast ? Never : cells.HidingCost[cell];
    }

    /// <summary>The cost of an address: nothing where no table has such a cell.</summary>
    public long OfKey(long key, int sign)
    {
        var cell = cells.Find(key);
        return cell < 0 ? 0 : Of(cell, sign);
    }
}
