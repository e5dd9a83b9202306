namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Checks placements against a round: capacities, wishes, eligibility, quotas, and that nobody is passed over. It shares no code with the procedure,
/// knows nothing of how the placements came about, and is therefore also the check of what people have changed.
/// </summary>
/// <remarks>Stateless, safe on any thread. Cost: about one comparison per wish and quota, and one sort of the admitted of each place.</remarks>
public static class StabilityCheck
{
    /// <summary>Everything that is wrong with the placements.</summary>
    /// <param name="round">The checked round.</param>
    /// <param name="placements">The placements, in any order.</param>
    /// <param name="searchLimit">
    /// How many results may be tried to find out whether a stable one exists, if siblings are in the round and this one is not stable.
    /// </param>
    public static StabilityReport Check(CheckedRound round, IEnumerable<Placement> placements, int searchLimit = 20_000)
    {
        var violations = new PlacementCheck(round).Violations(placements);
        var exists = violations.Count == 0 || round.SiblingWishes.Count == 0 ? Truth.True : StableSearch.Exists(round, searchLimit);
        return new(violations.ToValueList(), exists);
    }
}
