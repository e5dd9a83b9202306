using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>Words and days of the stops.</summary>
internal static class TrailTexts
{
    public static TrailStop Stop(TrailNode node, SteeringLoop loop)
    {
        var (records, landscape) = (loop.Records, loop.Landscape);
        return node.Kind switch
        {
            TrailKind.Finding when records.Findings.FirstOrDefault(f => f.Id == node.Id) is { } finding =>
                new(node, finding.Statement, finding.FoundOn),
            TrailKind.Recommendation when records.Recommendations.FirstOrDefault(r => r.Id == node.Id) is { } recommendation =>
                new(node, recommendation.Asks, recommendation.MadeOn),
            TrailKind.Resolution when records.Resolutions.FirstOrDefault(r => r.Id == node.Id) is { } resolution =>
                new(node, Resolution(resolution, loop), resolution.On),
            TrailKind.Goal when landscape.Goals.FirstOrDefault(g => g.Id == node.Id) is { } goal => new(node, goal.Statement, null),
            TrailKind.Need when landscape.Needs.FirstOrDefault(n => n.Id == node.Id) is { } need => new(node, need.Statement, null),
            TrailKind.Measure when landscape.Measures.FirstOrDefault(m => m.Id == node.Id) is { } measure =>
                new(node, measure.Title, measure.Days.First),
            TrailKind.Evaluation when landscape.Evaluations.FirstOrDefault(e => e.Id == node.Id) is { } evaluation => new(
                node,
                new($"Evaluation, {evaluation.Days.Text.German}", $"evaluation, {evaluation.Days.Text.English}"), evaluation.Days.Last),
            TrailKind.Decision when records.Decisions.FirstOrDefault(d => d.Id == node.Id) is { } decision =>
                new(node, Decision(decision, loop), decision.On),
            TrailKind.Figure when Figure(node, loop) is { } text => new(node, text, null),
            _ => new(node, LocalizedText.Same(node.Id), null),
        };
    }

    public static LocalizedText Resolution(CouncilResolution resolution, SteeringLoop loop)
    {
        var (body, outcome) = (loop.NameOf(resolution.Body), ValueFormat.For<CouncilOutcome>().Describe(resolution.Outcome));
        return new(
            $"{body}, {DateRange.German(resolution.On)}, {resolution.Reference}: {resolution.Wording.German} ({outcome.German})",
            $"{body}, {DateRange.English(resolution.On)}, {resolution.Reference}: {resolution.Wording.English} ({outcome.English})");
    }

    public static LocalizedText Decision(SteeringDecision decision, SteeringLoop loop)
    {
        var (by, action) = (loop.NameOf(decision.By), ValueFormat.For<ImprovementAction>().Describe(decision.Action));
        return new(
            $"{action.German} ({by}, {DateRange.German(decision.On)}): {decision.Reason.German}",
            $"{action.English} ({by}, {DateRange.English(decision.On)}): {decision.Reason.English}");
    }

    private static LocalizedText? Figure(TrailNode node, SteeringLoop loop) =>
        loop.Records.Findings.SelectMany(f => f.Basis.Observations).FirstOrDefault(o => o.Identity == node.Figure) is { } observation
            ? new($"{node.Id}: {observation.Figure.Text.German}", $"{node.Id}: {observation.Figure.Text.English}")
            : null;
}
