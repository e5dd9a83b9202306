using KommunalesBildungsmanagement.Indicators;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>How a need of a target group is covered by offerings, and where gaps are. Aggregates in, aggregates out.</summary>
/// <remarks>
/// Offerings are judged by their requirements, each evaluated for what is typical of each segment; unknown stays open and never counts as lost.
/// </remarks>
public static class CoverageAnalysis
{
    /// <summary>Coverage and gaps of one need in each territory of a request.</summary>
    /// <param name="request">Group, need, period and figures.</param>
    /// <param name="offerings">The offerings, in any order.</param>
    /// <param name="context">Day of the analysis and landscape.</param>
    /// <returns>
    /// The report; or everything that is wrong with the request: double counting, territories that overlap, a need of another group.
    /// </returns>
    public static Reading<CoverageReport> Of(CoverageRequest request, IEnumerable<LearningOffering> offerings, MatchingContext context)
    {
        var problems = CoverageRequestCheck.Of(request).ToValueList();
        if (problems.Count > 0) return Reading.Failed<CoverageReport>(problems);
        var period = new DateRange(request.Period.First, Earlier(request.Period.Last, request.Need.Horizon));
        var runs = CoverageRun.Of(new(request.Need), period, offerings, context);
        var shares = NeedShares.Of(request);
        var territories = request.Reported.Select(t => new TerritoryFacts(t, request, shares, runs)).ToList();
        var neighbours = runs.Where(r => request.Neighbours.Concat(request.Reported).Any(n => n.Contains(r.Territory))).ToList();
        return Reading.Of(new CoveragePublication(request, territories).ToReport(runs, facts => GapFinding.Of(facts, request, neighbours, context)));
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;
}
