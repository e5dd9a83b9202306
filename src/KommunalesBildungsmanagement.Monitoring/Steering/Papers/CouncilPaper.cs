using KommunalesBildungsmanagement.Monitoring.Steering.Competences;
using KommunalesBildungsmanagement.Monitoring.Steering.Trails;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Steering.Papers;

/// <summary>Beschlussvorlage: what a body needs to know to decide on a recommendation, from the records alone. What is not known it says.</summary>
public static class CouncilPaper
{
    private static readonly LocalizedText Nothing = new("nicht bekannt", "not known");

    /// <summary>The paper for a recommendation.</summary>
    /// <param name="recommendation">Id of the recommendation.</param>
    /// <param name="loop">The loop.</param>
    /// <returns>Subject, facts, competence, consequences, proposal and open questions; a problem if there is no such recommendation.</returns>
    public static Reading<ValueList<PaperBlock>> Of(string recommendation, SteeringLoop loop)
    {
        ArgumentNullException.ThrowIfNull(loop);
        if (loop.Records.Recommendations.FirstOrDefault(r => r.Id == recommendation) is not { } found)
        {
            return Reading.Failed<ValueList<PaperBlock>>(new Problem(
                "council-paper.unknown", "recommendations", recommendation,
                new("Diese Empfehlung gibt es nicht.", "There is no such recommendation."),
                new("Die Kennung einer Empfehlung angeben.", "State the id of a recommendation.")));
        }

        var findings = loop.Records.Findings.Where(f => found.Findings.Contains(f.Id)).OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        var competence = AddresseeCompetence.Condition(found, loop).Explain(loop);
        var stops = SteeringTrail.Of(loop).Forward(new(TrailKind.Recommendation, found.Id));
        return Reading.Of<ValueList<PaperBlock>>(
        [
            new(new("Gegenstand", "Subject"), [found.Asks]),
            new(new("Sachverhalt", "Facts"), findings.SelectMany(Facts).ToValueList()),
            new(new("Zuständigkeit", "Competence"), [competence.Outcome.IsUnknown ? competence.Question ?? competence.Text : Stated(competence)]),
            new(new("Bisherige Beschlüsse und Maßnahmen", "Resolutions and measures so far"),
                stops.Count == 0 ? [new("keine", "none")] : stops.Select(s => s.Text).ToValueList()),
            new(new("Finanzielle Auswirkungen", "Financial consequences"), [Money(stops, loop)]),
            new(new("Beschlussvorschlag", "Proposed resolution"), [Proposal(found, loop)]),
        ]);
    }

    private static IEnumerable<LocalizedText> Facts(SteeringFinding finding) =>
    [
        new(
            $"{finding.Statement.German} ({finding.Period.Text.German}, Gebiet {finding.Territory})",
            $"{finding.Statement.English} ({finding.Period.Text.English}, territory {finding.Territory})"),
        .. finding.Basis.Observations.OrderBy(o => TrailNode.Of(o.Identity).Id, StringComparer.Ordinal).Select(o => new LocalizedText(
            $"Wert {o.Identity.Measurand}: {o.Figure.Text.German} ({o.Identity.Period.Text.German}; {o.Provenance})",
            $"figure {o.Identity.Measurand}: {o.Figure.Text.English} ({o.Identity.Period.Text.English}; {o.Provenance})")),
        .. finding.Basis.Sources.Select(s => new LocalizedText(
            $"Quelle: {s.Statement.German} ({s.Provenance})", $"source: {s.Statement.English} ({s.Provenance})")),
    ];

    private static LocalizedText Stated(Explanation competence) => competence.Outcome.IsTrue
        ? competence.Text
        : new($"trifft nicht zu: {competence.Text.German}", $"does not hold: {competence.Text.English}");

    private static LocalizedText Money(ValueList<TrailStop> stops, SteeringLoop loop)
    {
        var budgets = loop.Landscape.Measures.OfType<Measures.Project>()
            .Where(p => p.Budget is not null && stops.Any(s => s.Node == new TrailNode(TrailKind.Measure, p.Id)))
            .OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        return budgets.Count == 0 ? Nothing : new(
            string.Join("; ", budgets.Select(p => $"{p.Title.German}: {p.Budget}")),
            string.Join("; ", budgets.Select(p => $"{p.Title.English}: {p.Budget}")));
    }

    private static LocalizedText Proposal(Recommendation found, SteeringLoop loop)
    {
        var name = loop.NameOf(found.Addressee);
        return new(
            $"{name} wird gebeten: {found.Asks.German} (bis {DateRange.German(found.DueOn)}). Über Wirkung und Umsetzung wird berichtet.",
            $"{name} is asked: {found.Asks.English} (by {DateRange.English(found.DueOn)}). Effect and progress will be reported.");
    }
}
