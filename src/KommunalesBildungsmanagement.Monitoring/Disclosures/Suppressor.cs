namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// Hides cells until every requirement is met by moves, then shows again what no requirement needs.
/// </summary>
/// <remarks>
/// Sums come first, for what they need is of use to their parts; among cells of one level the smallest come first. A move stays valid whatever
/// else is hidden later, so one pass is enough.
/// </remarks>
internal sealed class Suppressor(PublicationCells cells, IReadOnlyList<Requirement> requirements, DisclosurePolicy policy)
{
    private readonly MoveLedger _moves = new(cells, policy.GuardsAgainstSingleCases);
    private readonly Dictionary<int, List<Requirement>> _requirementsOf =
        requirements.GroupBy(r => r.Cell).ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>The requirements that cannot be met.</summary>
    public List<Requirement> Unmet { get; } = [];

    /// <summary>The moves that prove the result.</summary>
    public IReadOnlyCollection<Move> Moves => _moves.All;

    /// <summary>The moves of a cell.</summary>
    public IReadOnlyList<Move> MovesOf(int cell) => _moves.Of(cell);

    public void Run(CancellationToken cancellation)
    {
        foreach (var requirement in requirements.OrderBy(r => cells.Level(r.Cell)).ThenBy(r => cells.Counts[r.Cell]).ThenBy(r => cells.Keys[r.Cell]))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Meet(requirement, false, [])) Unmet.Add(requirement);
        }

        WidenNarrowOnes();

        if (Unmet.Count == 0) ShowAgain(cancellation);
    }

    // Nobody who knows only the own cell may be able to tell: a move without other single persons, or for each of them one without that person.
    private bool Meet(Requirement requirement, bool onlyHidden, List<Move> added)
    {
        var own = cells.Person[requirement.Cell];
        while (_moves.KnownTo(requirement) is { } person)
        {
            var avoid = (_moves.Guards(requirement), person) switch
            {
                (false, _) => AvoidedPersons.Nobody,
                (true, MoveLedger.Everybody) => AvoidedPersons.AllBut(own),
                _ => AvoidedPersons.Only(person),
            };
            var move = requirement.Rule == SensitivityRule.Group
                ? MoveSearch.Find(cells, requirement with { Width = Wide(requirement) }, avoid, onlyHidden)
                : null;
            move ??= MoveSearch.Find(cells, requirement, avoid, onlyHidden);
            if (move is null && avoid.Mode == 1) move = MoveSearch.Find(cells, requirement, AvoidedPersons.Nobody, onlyHidden);
            if (move is null) return false;
            Take(move);
            added.Add(move);
        }

        return true;
    }

    // One case elsewhere is enough for a group; where it goes, a move of the full width saves another one for the zeros beside.
    private long Wide(Requirement requirement) => Math.Max(1, Math.Min(cells.Counts[requirement.Cell], policy.EffectiveIntervalWidth));

    private void Take(Move move)
    {
        for (var i = 0; i < move.Cells.Length; i++)
        {
            var cell = move.Cells[i];
            var (low, high) = (cells.Counts[cell] - move.Below(cell), cells.Counts[cell] + move.Above(cell));
            if (low < cells.ShownLeast[cell] || high > cells.ShownMost[cell]) cells.IsHidden[cell] = true;
        }

        _moves.Add(move);
    }

    // A move for a group may be smaller than the width that the policy demands of every hidden cell.
    private void WidenNarrowOnes()
    {
        for (var narrow = Narrow(); narrow.Count > 0 && Unmet.Count == 0; narrow = Narrow())
        {
            foreach (var cell in narrow)
            {
                var requirement = new Requirement(cell, SensitivityRule.HiddenBeside, 0, 0, policy.EffectiveIntervalWidth);
                if (!_requirementsOf.TryAdd(cell, [requirement])) _requirementsOf[cell].Add(requirement);
                if (!Meet(requirement, false, [])) Unmet.Add(requirement);
            }
        }
    }

    private List<int> Narrow() => [.. _moves.All.Where(m => m.Width < policy.EffectiveIntervalWidth).SelectMany(m => m.Cells).Distinct().Order()
        .Where(c => cells.IsHidden[c] && !_moves.IsOpen(c, policy.EffectiveIntervalWidth))];

    private void ShowAgain(CancellationToken cancellation)
    {
        var further = Enumerable.Range(0, cells.Count).Where(c => cells.IsHidden[c] && !_requirementsOf.ContainsKey(c))
            .OrderByDescending(c => cells.HidingCost[c]).ThenBy(c => cells.Keys[c]).ToList();
        foreach (var cell in further)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!TryShow(cell)) cells.IsHidden[cell] = true;
        }
    }

    private bool TryShow(int cell)
    {
        cells.IsHidden[cell] = false;
        var lost = _moves.Of(cell).ToList();
        foreach (var move in lost) _moves.Remove(move);
        var added = new List<Move>();
        var concerned = lost.SelectMany(m => m.Cells).Where(c => c != cell).Distinct().Order().ToList();
        // A secondary cell without a move left would be open to computation, so it is shown too or needs one of its own.
        var isMet = concerned.SelectMany(c => _requirementsOf.GetValueOrDefault(c, [])).All(r => Meet(r, true, added))
            && concerned.All(c => !cells.IsHidden[c] || _moves.IsOpen(c, policy.EffectiveIntervalWidth) || TryShowUnused(c));
        if (isMet) return true;
        foreach (var move in added) _moves.Remove(move);
        foreach (var move in lost) _moves.Add(move);
        foreach (var c in concerned.Where(c => lost.Exists(m => m.SignOf(c) != 0) && MustHide(c))) cells.IsHidden[c] = true;
        return false;
    }

    private bool TryShowUnused(int cell)
    {
        if (_requirementsOf.ContainsKey(cell) || _moves.Of(cell).Count > 0) return false;
        cells.IsHidden[cell] = false;
        return true;
    }

    private bool MustHide(int cell) => _moves.Of(cell).Any(m =>
        cells.Counts[cell] - m.Below(cell) < cells.ShownLeast[cell] || cells.Counts[cell] + m.Above(cell) > cells.ShownMost[cell]);
}
