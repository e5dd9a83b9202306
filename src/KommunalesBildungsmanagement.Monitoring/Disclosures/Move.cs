namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// A change of counts that leaves every equation of the tables as it is: each cell named goes up or down by the same amount. Applied upwards and
/// downwards to the true table it gives two tables that look alike from outside: the witnesses that the cells cannot be told.
/// </summary>
/// <param name="Target">The cell for whose sake it was looked for; it goes up.</param>
/// <param name="Cells">The cells that change.</param>
/// <param name="Signs">1 for those that go with the target, -1 for those that go against it.</param>
/// <param name="Up">By how much the target may go up.</param>
/// <param name="Down">By how much it may go down.</param>
internal sealed record Move(int Target, int[] Cells, int[] Signs, long Up, long Down)
{
    public long Width => Up + Down;

    public int SignOf(int cell)
    {
        var at = Array.IndexOf(Cells, cell);
        return at < 0 ? 0 : Signs[at];
    }

    public long Above(int cell) => SignOf(cell) switch { > 0 => Up, < 0 => Down, _ => 0 };

    public long Below(int cell) => SignOf(cell) switch { > 0 => Down, < 0 => Up, _ => 0 };
}
