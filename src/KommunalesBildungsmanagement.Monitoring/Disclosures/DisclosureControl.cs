using System.Numerics;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>
/// Statistical disclosure control of tables of counts: hides or rounds what would disclose something, and as much besides as is needed so that no
/// hidden count can be computed from what is shown.
/// </summary>
/// <remarks>
/// <para>The result is proved by construction: for each hidden cell there are two tables of whole counts that show the same to everybody outside and
/// differ in this cell by the width that the policy demands.</para>
/// <para>Deterministic: neither the order of cells nor of categories or dimensions matters. Pure; the tables given are not changed.</para>
/// </remarks>
public static class DisclosureControl
{
    /// <summary>Protects tables that are published together.</summary>
    /// <param name="publication">The tables.</param>
    /// <param name="policy">What counts as disclosing, and what to do.</param>
    /// <param name="earlier">
    /// An edition that is out already and is now corrected or extended: what it hides stays hidden, and what it shows is known. Its figures are
    /// held to be still right by whoever attacks.
    /// </param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The protected tables, or, if the policy cannot be kept, every cell that remains open to computation.</returns>
    public static Reading<ProtectedPublication> Protect(
        TablePublication publication, DisclosurePolicy policy, ProtectedPublication? earlier = null, CancellationToken cancellation = default)
    {
        var cells = new PublicationCells(publication);
        var problems = policy.Problems().ToList();
        Prepare(cells, policy, problems);
        if (problems.Count > 0) return Reading.Failed<ProtectedPublication>(problems);
        var requirements = SensitiveCells.Find(cells, policy);
        foreach (var requirement in requirements.Where(r => HidesItself(r, policy))) cells.IsHidden[requirement.Cell] = true;
        if (earlier is not null) requirements.AddRange(EarlierEdition.Apply(cells, earlier, policy, problems));
        // What must be published cannot be sensitive.
        var refused = requirements.Where(r => cells.IsHidden[r.Cell] && cells.HidingCost[r.Cell] < 0 && r.Rule != SensitivityRule.HiddenEarlier)
            .Select(r => r.Cell).ToList();
        var suppressor = new Suppressor(cells, requirements, policy);
        suppressor.Run(cancellation);
        var open = refused.Concat(suppressor.Unmet.Select(r => r.Cell)).Distinct().Order();
        problems.AddRange(open.Select(c => DisclosureProblems.Impossible(cells.Address(c))));
        return problems.Exists(p => p.Severity == ProblemSeverity.Error)
            ? Reading.Failed<ProtectedPublication>(problems)
            : Reading.Of(new PublicationWriter(cells, policy, requirements, suppressor).Write(publication), problems);
    }

    private static bool HidesItself(Requirement requirement, DisclosurePolicy policy) => requirement.Rule switch
    {
        // All of a group in one category may be shown by nobody; whether the cell itself must go is decided by the moves.
        SensitivityRule.Group => false,
        SensitivityRule.Dominance => true,
        _ => policy.RoundingBase is null,
    };

    private static void Prepare(PublicationCells cells, DisclosurePolicy policy, List<Problem> problems)
    {
        cells.HiddenLeast = policy.HiddenCellsMayBeZero ? 0 : 1;
        SinglePersons.Number(cells);
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var count = cells.Counts[cell];
            if (policy.RoundingBase is { } @base && count >= 0)
            {
                (cells.ShownLeast[cell], cells.ShownMost[cell]) = CountRounding.Alike(CountRounding.Round(count, @base), @base);
            }

            cells.HidingCost[cell] = count switch
            {
                < 0 => PublicationCells.None,
                0 when !policy.HiddenCellsMayBeZero => PublicationCells.None,
                _ => Cost(policy.Loss, count, cells.SumDimensions(cell)),
            };
        }

        foreach (var priority in policy.Priorities)
        {
            var cell = cells.Addresses.TryFind(priority.Cell, out var key) ? cells.Find(key) : PublicationCells.None;
            if (cell < 0) problems.Add(DisclosureProblems.UnknownPriority(priority.Cell));
            else if (priority.Weight is null) cells.HidingCost[cell] = PublicationCells.None;
            else if (cells.HidingCost[cell] > 0) cells.HidingCost[cell] *= priority.Weight.Value;
        }
    }

    private static long Cost(LossMeasure measure, long count, int sumDimensions) => measure switch
    {
        LossMeasure.Cells => 1,
        LossMeasure.Cases => Math.Max(1, count),
        _ => (1L + BitOperations.Log2((ulong)count + 1)) << sumDimensions,
    };
}
