namespace KommunalesBildungsmanagement.Matching;

/// <summary>What is wrong with a catalogue as such, before anybody asks it. All problems at once; whatever is not named can be matched.</summary>
/// <remarks>Stateless, safe on any thread.</remarks>
public static class CatalogueCheck
{
    /// <summary>Ids that come twice, and conditions of access that nobody can meet or that contain a part that can never hold.</summary>
    /// <remarks>
    /// A condition is judged once, however many offerings have it: well below a millisecond for each that differs. What the check cannot decide in
    /// bounded time is not reported.
    /// </remarks>
    /// <param name="offerings">The offerings, in the order in which problems name their places.</param>
    public static ValueList<Problem> Of(IEnumerable<LearningOffering> offerings)
    {
        var judged = new Dictionary<Specification<PersonProfile>, ValueList<SpecificationFinding<PersonProfile>>>();
        var all = offerings.ToList();
        return Distinct(all).Problems.Concat(all.SelectMany((offering, place) => Contradictions(offering, place, judged))).ToValueList();
    }

    /// <summary>The offerings with distinct ids, the first of several, and a problem for each of the others.</summary>
    internal static (IReadOnlyList<LearningOffering> Offerings, ValueList<Problem> Problems) Distinct(IEnumerable<LearningOffering> offerings)
    {
        var (kept, problems, places) = (new List<LearningOffering>(), new List<Problem>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var place = 0;
        foreach (var offering in offerings)
        {
            if (places.TryAdd(offering.Id, place)) kept.Add(offering);
            else problems.Add(Duplicate(offering.Id, places[offering.Id], place));
            place++;
        }

        return (kept, problems.ToValueList());
    }

    // What nobody can meet is wrong; that a part is superfluous is not.
    private static IEnumerable<Problem> Contradictions(
        LearningOffering offering, int place, Dictionary<Specification<PersonProfile>, ValueList<SpecificationFinding<PersonProfile>>> judged)
    {
        var conditions = offering.AccessConditions.Where(c => c.Kind == AccessKind.Hard).Select(c => c.Condition).ToList();
        if (conditions.Count == 0) yield break;
        var together = conditions.Count == 1 ? conditions[0] : Specification.All(conditions);
        if (!judged.TryGetValue(together, out var findings)) judged.Add(together, findings = SpecificationChecks.Check(together));
        foreach (var finding in findings.Where(f => f.Code is "condition.contradiction" or "condition.dead-alternative"))
        {
            yield return new(
                $"catalogue.{finding.Code}", $"[{place}].accessConditions", offering.Id, finding.Text,
                new("Die genannten Bedingungen berichtigen; das Angebot wird so niemandem vorgeschlagen, dem sie entgegenstehen.",
                    "Correct the named conditions; as it is, the offering is proposed to nobody whom they keep out."));
        }
    }

    private static Problem Duplicate(string id, int first, int place) => new(
        "catalogue.duplicate", $"[{place}]", id,
        new(
            $"Das Angebot „{id}“ steht schon an Stelle {first}; dieses zählt nicht.",
            $"The offering '{id}' stands at {first} already; this one does not count."),
        new("Jedem Angebot eine eigene Kennung geben.", "Give each offering an id of its own."));
}
