namespace KommunalesBildungsmanagement.Matching;

/// <summary>The one place where an offering is evaluated for what is typical of a segment. A faster evaluation is put in here.</summary>
internal static class SegmentAccess
{
    /// <summary>The outcome of each requirement of a run, in its order. What nobody has asked for holds, as it does in matching.</summary>
    public static Truth[] Of(PersonProfile profile, CoverageRun run)
    {
        var outcomes = new Truth[run.Requirements.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var criterion = run.Requirements[i];
            outcomes[i] = criterion.CountsFor(profile) ? criterion.Condition.Evaluate(profile) : Truth.True;
        }

        return outcomes;
    }

    /// <summary>Whether all requirements hold.</summary>
    public static Truth All(IEnumerable<Truth> outcomes) => outcomes.Aggregate(Truth.True, (all, one) => all & one);
}
