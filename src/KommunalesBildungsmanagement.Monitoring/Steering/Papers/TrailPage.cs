using KommunalesBildungsmanagement.Monitoring.Steering.Trails;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Papers;

/// <summary>"What did it bring?" on one page: what a stop rests on, what came of it, how far, and who must be told.</summary>
public static class TrailPage
{
    /// <summary>The page of a stop.</summary>
    /// <param name="node">The stop: a figure, a finding, a measure, a decision.</param>
    /// <param name="loop">The loop.</param>
    public static ValueList<PaperBlock> Of(TrailNode node, SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(node);
        var trail = SteeringTrail.Of(loop);
        var (back, forward) = (trail.Back(node), trail.Forward(node));
        var told = InformedParty.Of(node, loop);
        var kind = SteeringTrail.Words(node.Kind);
        var text = TrailTexts.Stop(node, loop).Text;
        return
        [
            new(kind, [text]),
            new(new("Beruht auf", "Rests on"), Lines(back)),
            new(new("Was daraus wurde", "What came of it"), [.. Lines(forward), trail.Answer(node)]),
            new(
                new("Zu unterrichten", "To be told"),
                told.Count == 0 ? None : told.Select(p => new LocalizedText(
                    $"{p.Name}: {string.Join("; ", p.Reasons.Select(r => r.German))}",
                    $"{p.Name}: {string.Join("; ", p.Reasons.Select(r => r.English))}")).ToValueList()),
        ];
    }

    private static ValueList<LocalizedText> None => [new("nichts festgehalten", "nothing on record")];

    private static ValueList<LocalizedText> Lines(ValueList<TrailStop> stops) => stops.Count == 0 ? None : stops.Select(s =>
    {
        var kind = SteeringTrail.Words(s.Node.Kind);
        // Resolutions, decisions and evaluations name their day themselves.
        return s is { On: { } on, Node.Kind: TrailKind.Finding or TrailKind.Recommendation }
            ? new LocalizedText(
                $"{kind.German} ({DateRange.German(on)}): {s.Text.German}",
                $"{kind.English} ({DateRange.English(on)}): {s.Text.English}")
            : new($"{kind.German}: {s.Text.German}", $"{kind.English}: {s.Text.English}");
    }).ToValueList();
}
