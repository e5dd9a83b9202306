namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>Somebody who must be told, and why.</summary>
/// <param name="Id">Id of the body or actor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reasons">Why it must be told, each reason once.</param>
public sealed record InformedParty(string Id, string Name, ValueList<LocalizedText> Reasons)
{
    /// <summary>
    /// Who must be told of something new at a stop: everybody with a part in what it rests on and what came of it, and the bodies in the
    /// territories concerned that are kept informed. In order of ids.
    /// </summary>
    /// <remarks>A body of which nobody has recorded whether it is kept informed is named with that question: unknown is not "no".</remarks>
    /// <param name="node">The stop.</param>
    /// <param name="loop">The loop.</param>
    public static ValueList<InformedParty> Of(TrailNode node, SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(loop);
        var trail = SteeringTrail.Of(loop);
        var nodes = trail.Back(node).Concat(trail.Forward(node)).Select(s => s.Node).Append(node).Distinct().ToList();
        var found = nodes.SelectMany(n => Parts(n, loop)).Concat(Kept(nodes, loop)).ToList();
        return found.GroupBy(p => p.Id).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new InformedParty(
                g.Key, loop.NameOf(g.Key),
                g.Select(p => p.Reason).Distinct().OrderBy(r => r.German, StringComparer.Ordinal).ToValueList()))
            .ToValueList();
    }

    private static IEnumerable<(string Id, LocalizedText Reason)> Parts(TrailNode node, SteeringLoop loop) => node.Kind switch
    {
        TrailKind.Recommendation => loop.Records.Recommendations.Where(r => r.Id == node.Id)
            .Select(r => (r.Addressee, new LocalizedText("Adressat der Empfehlung", "addressee of the recommendation"))),
        TrailKind.Resolution => loop.Records.Resolutions.Where(r => r.Id == node.Id)
            .Select(r => (r.Body, new LocalizedText("hat beschlossen", "has resolved"))),
        TrailKind.Goal => loop.Landscape.Goals.Where(g => g.Id == node.Id && g.Owner is not null)
            .Select(g => (g.Owner!, new LocalizedText("verantwortet das Ziel", "answers for the goal"))),
        TrailKind.Measure => loop.Landscape.Measures.Where(m => m.Id == node.Id).SelectMany(m => m.Roles).Select(r =>
        {
            var role = Actors.ActorRoles.Vocabulary.LabelOf(r.Role);
            return (r.Actor, new LocalizedText($"Rolle in der Maßnahme: {role.German}", $"role in the measure: {role.English}"));
        }),
        TrailKind.Decision => loop.Records.Decisions.Where(d => d.Id == node.Id).SelectMany(d => new[]
        {
            (Id: (string?)d.By, Reason: new LocalizedText("hat entschieden", "has decided")),
            (Id: d.FollowUp?.Responsible, Reason: new("führt die Entscheidung aus", "carries the decision out")),
        }).Where(p => p.Id is not null).Select(p => (p.Id!, p.Reason)),
        _ => [],
    };

    private static IEnumerable<(string Id, LocalizedText Reason)> Kept(List<TrailNode> nodes, SteeringLoop loop)
    {
        var territories = loop.Records.Findings.Where(f => nodes.Contains(new(TrailKind.Finding, f.Id))).Select(f => f.Territory)
            .Concat(loop.Records.Recommendations.Where(r => nodes.Contains(new(TrailKind.Recommendation, r.Id))).Select(r => r.Territory))
            .Concat(loop.Landscape.Measures.Where(m => nodes.Contains(new(TrailKind.Measure, m.Id))).Select(m => m.Territory))
            .ToHashSet();
        return loop.Records.Bodies
            .Where(b => !b.IsKeptInformed.IsFalse && territories.Any(t => b.Territory.Contains(t) || t.Contains(b.Territory)))
            .Select(b => (b.Id, b.IsKeptInformed.IsTrue
                ? new LocalizedText("wird regelmäßig unterrichtet", "is kept informed")
                : new("Wird das Gremium regelmäßig unterrichtet? Das ist nicht festgehalten.", "Is the body kept informed? That is not on record.")));
    }
}
