namespace KommunalesBildungsmanagement.Matching;

/// <summary>The faults of a round, in words. Values named are ids and figures of the offers, never facts about persons.</summary>
internal static class RoundProblems
{
    public static Problem Blank(string list) => new(
        "allocation.blank-id", list, null, new("Eine Kennung ist leer.", "An id is blank."), new("Eine Kennung vergeben.", "Give an id."));

    public static Problem Twice(string list, string id) => new(
        "allocation.duplicate-id", list, id,
        new(
            $"Die Kennung „{id}“ ist mehrfach vergeben; keiner der Einträge wird berücksichtigt.",
            $"The id '{id}' is given more than once; none counts."),
        new("Jede Kennung nur einmal vergeben.", "Give each id only once."));

    public static Problem NegativeCapacity(PlaceOffer place) => new(
        "allocation.negative-capacity", $"places[{place.Id}].capacity", Invariant(place.Capacity),
        new("Die Zahl der Plätze ist negativ; das Angebot wird nicht vergeben.", "The number of places is negative; the offer is left out."),
        new("Null oder mehr Plätze angeben.", "State zero or more places."));

    public static Problem EmptyQuota(PlaceOffer place, ReservedQuota quota) => new(
        "allocation.empty-quota", $"places[{place.Id}].quotas[{quota.Group}]", Invariant(quota.Places),
        new("Eine Quote braucht eine Gruppe und mindestens einen Platz.", "A quota needs a group and at least one place."),
        new("Gruppe und Plätze angeben oder die Quote weglassen.", "State group and places, or leave the quota out."));

    public static Problem QuotaTwice(PlaceOffer place, string group) => new(
        "allocation.duplicate-quota", $"places[{place.Id}].quotas", group,
        new($"Für die Gruppe „{group}“ stehen zwei Quoten da.", $"There are two quotas for the group '{group}'."),
        new("Die Quoten zusammenfassen.", "Merge the quotas."));

    public static Problem QuotasAboveCapacity(PlaceOffer place) => new(
        "allocation.quotas-above-capacity", $"places[{place.Id}].quotas", Invariant(place.Quotas.Sum(q => (long)q.Places)),
        new($"Es sind mehr Plätze reserviert, als da sind ({place.Capacity}).", $"More places are reserved than there are ({place.Capacity})."),
        new("Quoten senken oder Plätze erhöhen.", "Lower the quotas or raise the places."));

    public static Problem TooManyQuotas(PlaceOffer place) => new(
        "allocation.too-many-quotas", $"places[{place.Id}].quotas", Invariant(place.Quotas.Count),
        new("Mehr als 64 Quoten an einem Angebot werden nicht unterstützt.", "More than 64 quotas of one offer are not supported."),
        new("Quoten zusammenfassen.", "Merge quotas."));

    public static Problem UnknownPlace(string location, string place) => new(
        "allocation.unknown-place", location, place,
        new(
            $"Das Angebot „{place}“ gibt es in dieser Runde nicht oder es ist fehlerhaft.",
            $"The offer '{place}' is not in this round, or is at fault."),
        new("Die Kennung berichtigen oder das Angebot ergänzen.", "Correct the id, or add the offer."));

    public static Problem WishTwice(string location, string place) => new(
        "allocation.duplicate-wish", location, place,
        new("Der Wunsch steht zweimal da; es zählt der erste.", "The wish stands there twice; the first one counts."),
        new("Den zweiten Wunsch entfernen.", "Remove the second wish."));

    public static Problem UnknownClass(string location) => new(
        "allocation.unknown-class", location, null,
        new("Diese Vorrangstufe steht nicht in den Vergabekriterien.", "This priority class is not in the criteria."),
        new("Eine beschlossene Vorrangstufe angeben.", "State a class that was resolved."));

    public static Problem UnknownCriterion(string location, string criterion) => new(
        "allocation.unknown-criterion", location, criterion,
        new(
            $"Das Kriterium „{criterion}“ steht nicht in den Vergabekriterien oder doppelt da.",
            $"'{criterion}' is no criterion, or stands there twice."),
        new("Nur beschlossene Kriterien verwenden, jedes einmal.", "Use criteria that were resolved, each once."));

    public static Problem PointsOutOfRange(string location, int most) => new(
        "allocation.points-out-of-range", location, null,
        new($"Das Kriterium gibt 0 bis {most} Punkte.", $"The criterion gives 0 to {most} points."),
        new("Die Punkte nach den Vergabekriterien angeben.", "State the points by the criteria."));

    public static Problem DateMissing(Applicant applicant) => new(
        "allocation.date-missing", $"applicants[{applicant.Id}].appliedOn", null,
        new("Bei gleicher Punktzahl entscheidet der Eingangstag; er fehlt.", "Among equals the day of application decides; it is missing."),
        new("Den Eingangstag nachtragen.", "Add the day of application."));

    public static Problem NotInForce(AllocationRound round) => new(
        "allocation.criteria-not-in-force", "criteria.validity", round.Criteria.Validity.Text.German,
        new("Die Vergabekriterien gelten an diesem Tag nicht.", "The criteria are not in force on this day."),
        new("Die geltenden Kriterien verwenden.", "Use the criteria in force."), ProblemSeverity.Warning);

    public static Problem CriteriaAtFault(string location, string value) => new(
        "allocation.criteria-at-fault", location, value,
        new("Der Eintrag der Vergabekriterien ist doppelt oder außerhalb des Bereichs.", "The entry of the criteria is a duplicate or out of range."),
        new(
            "Stufen von 1 bis 2000, bis zu 1000 Kriterien mit 0 bis 1000000 Punkten, jede Kennung einmal.",
            "Classes from 1 to 2000, up to 1000 criteria of 0 to 1000000 points, each id once."));

    public static Problem TooFewSiblings(SiblingWish wish) =>
        Siblings(wish, "too-few", null, new("Es braucht mindestens zwei verschiedene Anmeldungen.", "It takes two or more different applicants."));

    public static Problem SiblingPlaces(SiblingWish wish) =>
        Siblings(wish, "places", null, new("Angebote fehlen oder stehen doppelt da.", "Places are missing or stand there twice."));

    public static Problem MissingSibling(SiblingWish wish, string id) =>
        Siblings(wish, "unknown-applicant", id, new("Die Anmeldung fehlt oder ist fehlerhaft.", "The applicant is missing or at fault."));

    public static Problem SharedSibling(SiblingWish wish, string id) =>
        Siblings(wish, "shared", id, new("Die Anmeldung steht in zwei Geschwisterwünschen.", "The applicant is in two sibling wishes."));

    public static Problem UnlistedPlace(SiblingWish wish, string place) =>
        Siblings(wish, "unlisted-place", place, new("Nicht alle wünschen dieses Angebot.", "Not all of them list this offer."));

    private static Problem Siblings(SiblingWish wish, string code, string? value, LocalizedText what) => new(
        $"allocation.siblings-{code}", $"siblingWishes[{wish.Id}]", value, what,
        new("Den Geschwisterwunsch berichtigen; bis dahin gelten die Wünsche einzeln.", "Correct the sibling wish; until then wishes count singly."));

    private static string Invariant(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
