namespace KommunalesBildungsmanagement.Matching;

/// <summary>The offerings of a catalogue that can be matched, and what is wrong with it.</summary>
internal sealed record CatalogueCheck(IReadOnlyList<LearningOffering> Offerings, ValueList<Problem> Problems)
{
    public static CatalogueCheck Of(IEnumerable<LearningOffering> offerings)
    {
        var (kept, problems, ids) = (new List<LearningOffering>(), new List<Problem>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var place = 0;
        foreach (var offering in offerings)
        {
            if (ids.TryAdd(offering.Id, place)) kept.Add(offering);
            else problems.Add(Duplicate(offering.Id, ids[offering.Id], place));
            place++;
        }

        return new(kept, problems.ToValueList());
    }

    private static Problem Duplicate(string id, int first, int place) => new(
        "catalogue.duplicate", $"[{place}]", id,
        new(
            $"Das Angebot „{id}“ steht schon an Stelle {first}; dieses zählt nicht.",
            $"The offering '{id}' stands at {first} already; this one does not count."),
        new("Jedem Angebot eine eigene Kennung geben.", "Give each offering an id of its own."));
}
