namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>Gives each person who is alone in a cell a number; sums of one over the same person have the same number.</summary>
internal static class SinglePersons
{
    public static void Number(PublicationCells cells)
    {
        var parent = Enumerable.Range(0, cells.Count).ToArray();
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cells.Counts[cell] != 1) continue;
            foreach (var (_, sum) in cells.Parents(cell).Where(p => cells.Counts[p.Cell] == 1)) parent[Root(parent, cell)] = Root(parent, sum);
        }

        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (cells.Counts[cell] == 1) cells.Person[cell] = Root(parent, cell);
        }
    }

    private static int Root(int[] parent, int cell)
    {
        while (parent[cell] != cell) cell = parent[cell] = parent[parent[cell]];
        return cell;
    }
}
