namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>The direct links of a loop, from cause to consequence.</summary>
internal static class TrailLinks
{
    public static IEnumerable<(TrailNode From, TrailNode To)> Of(SteeringLoop loop)
    {
        var (records, landscape) = (loop.Records, loop.Landscape);
        return
        [
            .. from f in records.Findings
               from o in f.Basis.Observations
               select (TrailNode.Of(o.Identity), Node(TrailKind.Finding, f.Id)),
            .. from f in records.Findings
               from s in f.Basis.Sources
               select (TrailNode.Of(s), Node(TrailKind.Finding, f.Id)),
            .. from f in records.Findings
               from s in f.Supersedes
               select (Node(TrailKind.Finding, s), Node(TrailKind.Finding, f.Id)),
            .. from r in records.Recommendations
               from f in r.Findings
               select (Node(TrailKind.Finding, f), Node(TrailKind.Recommendation, r.Id)),
            .. from r in records.Resolutions
               from x in r.Recommendations
               select (Node(TrailKind.Recommendation, x), Node(TrailKind.Resolution, r.Id)),
            .. from r in records.Resolutions
               from g in r.Goals
               select (Node(TrailKind.Resolution, r.Id), Node(TrailKind.Goal, g)),
            .. from r in records.Resolutions
               from m in r.Measures
               select (Node(TrailKind.Resolution, r.Id), Node(TrailKind.Measure, m)),
            .. from g in landscape.Goals
               where g.Under is not null
               select (Node(TrailKind.Goal, g.Under!), Node(TrailKind.Goal, g.Id)),
            .. from m in landscape.Measures
               from g in m.ServesGoals
               select (Node(TrailKind.Goal, g), Node(TrailKind.Measure, m.Id)),
            .. from m in landscape.Measures
               from n in m.AnswersNeeds
               select (Node(TrailKind.Need, n), Node(TrailKind.Measure, m.Id)),
            .. from e in landscape.Evaluations
               select (Node(TrailKind.Measure, e.Measure), Node(TrailKind.Evaluation, e.Id)),
            .. from d in records.Decisions
               from e in d.Evaluations
               select (Node(TrailKind.Evaluation, e), Node(TrailKind.Decision, d.Id)),
        ];
    }

    private static TrailNode Node(TrailKind kind, string id) => new(kind, id);
}
