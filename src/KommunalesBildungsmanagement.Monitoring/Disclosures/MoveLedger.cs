namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>The moves found so far, by the cells that take part.</summary>
internal sealed class MoveLedger(PublicationCells cells, bool guardsAgainstSingleCases)
{
    /// <summary>Stands for every outsider.</summary>
    public const int Everybody = -1;

    private readonly Dictionary<int, List<Move>> _byCell = [];
    private readonly HashSet<Move> _all = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Move, int[]> _persons = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyCollection<Move> All => _all;

    public IReadOnlyList<Move> Of(int cell) => _byCell.TryGetValue(cell, out var moves) ? moves : [];

    public void Add(Move move)
    {
        _all.Add(move);
        _persons[move] = guardsAgainstSingleCases
            ? [.. move.Cells.Select(c => cells.Person[c]).Where(p => p >= 0).Distinct().Order()]
            : [];
        foreach (var cell in move.Cells)
        {
            if (!_byCell.TryGetValue(cell, out var moves)) _byCell[cell] = moves = [];
            moves.Add(move);
        }
    }

    public void Remove(Move move)
    {
        _all.Remove(move);
        _persons.Remove(move);
        foreach (var cell in move.Cells) _byCell[cell].RemoveAll(m => ReferenceEquals(m, move));
    }

    /// <summary>Somebody from whom the cell is not protected yet; <see langword="null"/> if it is from all.</summary>
    /// <returns><see cref="Everybody"/> if it is not protected at all, otherwise a single person in all its moves.</returns>
    public int? KnownTo(Requirement requirement)
    {
        var guards = Guards(requirement);
        List<int>? inAll = null;
        foreach (var move in Of(requirement.Cell))
        {
            if (!Serves(move, requirement)) continue;
            if (!guards) return null;
            if (inAll is null) inAll = [.. _persons[move].Where(p => p != cells.Person[requirement.Cell])];
            else inAll.RemoveAll(p => Array.IndexOf(_persons[move], p) < 0);
            if (inAll.Count == 0) return null;
        }

        return inAll is null ? Everybody : inAll[0];
    }

    /// <summary>
    /// Whether single persons are attackers too: of small counts. Who is alone in a group knows the zeros beside the own case anyway, and no single
    /// case dominates a large sum.
    /// </summary>
    public bool Guards(Requirement requirement) => guardsAgainstSingleCases && requirement.Rule == SensitivityRule.SmallCount;

    /// <summary>Whether some move alone keeps the cell open by this width.</summary>
    public bool IsOpen(int cell, long width) => Of(cell).Any(m => m.Width >= width);

    private bool Serves(Move move, Requirement requirement)
    {
        if (move.Width < requirement.Width || move.Above(requirement.Cell) < requirement.Above || move.Below(requirement.Cell) < requirement.Below)
        {
            return false;
        }

        return requirement.Within < 0
            || cells.Parent(requirement.Cell, requirement.Within) is var sum && (sum < 0 || move.SignOf(sum) == 0);
    }
}
