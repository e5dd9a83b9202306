namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>
/// Follows the loop forward, from a figure to the decisions, and back: "what came of this figure?", "what does this decision rest on?". Immutable.
/// </summary>
/// <remarks>
/// Links: figure and source to finding; finding to the one that took its place and to recommendation; recommendation to resolution; resolution to
/// goal and measure; goal to the goals under it and to measure; need to measure; measure to evaluation; evaluation to decision.
/// </remarks>
public sealed class SteeringTrail
{
    private readonly SteeringLoop _loop;
    private readonly ILookup<TrailNode, TrailNode> _forward;
    private readonly ILookup<TrailNode, TrailNode> _back;

    private SteeringTrail(SteeringLoop loop)
    {
        _loop = loop;
        Links = TrailLinks.Of(loop).Distinct().ToValueList();
        _forward = Links.ToLookup(l => l.From, l => l.To);
        _back = Links.ToLookup(l => l.To, l => l.From);
    }

    /// <summary>Every direct link, from cause to consequence.</summary>
    public ValueList<(TrailNode From, TrailNode To)> Links { get; }

    /// <summary>The trail of a loop.</summary>
    /// <param name="loop">The loop.</param>
    public static SteeringTrail Of(SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        return new(loop);
    }

    /// <summary>Everything that came of a stop, directly or through others, from findings to decisions.</summary>
    /// <param name="node">The stop.</param>
    public ValueList<TrailStop> Forward(TrailNode node) => Reach(node, _forward);

    /// <summary>Everything that a stop rests on, directly or through others.</summary>
    /// <param name="node">The stop.</param>
    public ValueList<TrailStop> Back(TrailNode node) => Reach(node, _back);

    /// <summary>How far it came: the last kind of stop reached, and what is missing after it.</summary>
    /// <param name="node">The stop, as a rule a figure.</param>
    public LocalizedText Answer(TrailNode node)
    {
        var reached = Forward(node);
        if (reached.Count == 0) return new("Daraus ist noch nichts geworden.", "Nothing has come of it yet.");
        var last = reached.Max(s => s.Node.Kind);
        if (last == TrailKind.Decision)
        {
            var decisions = reached.Where(s => s.Node.Kind == last).ToList();
            return new(
                $"Daraus wurde: {string.Join("; ", decisions.Select(d => d.Text.German))}.",
                $"What came of it: {string.Join("; ", decisions.Select(d => d.Text.English))}.");
        }

        var resolutions = _loop.Records.Resolutions.Where(r => reached.Any(s => s.Node == new TrailNode(TrailKind.Resolution, r.Id))).ToList();
        if (last == TrailKind.Resolution && resolutions.Any(r => r.IsAnswer) && resolutions.All(r => r.Outcome != CouncilOutcome.Adopted))
        {
            return new("Der Vorschlag wurde abgelehnt.", "The proposal was rejected.");
        }

        var (kind, missing) = (Words(last), Words(last switch
        {
            TrailKind.Finding => TrailKind.Recommendation,
            TrailKind.Recommendation => TrailKind.Resolution,
            TrailKind.Resolution when resolutions.All(r => !r.IsAnswer) => TrailKind.Resolution,
            TrailKind.Resolution or TrailKind.Goal => TrailKind.Measure,
            TrailKind.Measure => TrailKind.Evaluation,
            _ => TrailKind.Decision,
        }));
        return new(
            $"Gekommen bis: {kind.German}. Es fehlt noch: {missing.German}.",
            $"Came as far as: {kind.English}. Still missing: {missing.English}.");
    }

    internal static LocalizedText Words(TrailKind kind) => ValueFormat.For<TrailKind>().Describe(kind);

    private ValueList<TrailStop> Reach(TrailNode start, ILookup<TrailNode, TrailNode> links)
    {
        var reached = new HashSet<TrailNode>();
        var open = new Queue<TrailNode>([start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in links[node])
            {
                if (reached.Add(next)) open.Enqueue(next);
            }
        }

        return reached.OrderBy(n => n.Kind).ThenBy(n => n.Id, StringComparer.Ordinal)
            .ThenBy(n => $"{n.Figure?.Vintage:uuuu-MM-dd}|{n.Figure?.TerritorialStatus:uuuu-MM-dd}", StringComparer.Ordinal)
            .Select(n => TrailTexts.Stop(n, _loop)).ToValueList();
    }
}
