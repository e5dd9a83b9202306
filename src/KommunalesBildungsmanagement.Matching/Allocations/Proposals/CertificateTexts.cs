using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>The words of a <see cref="Certificate"/>.</summary>
internal static class CertificateTexts
{
    public static LocalizedText Of(Certificate certificate) => certificate.Reason switch
    {
        RejectionReason.NotEligible => Sentence(
            certificate.Place, $"Die Voraussetzungen sind nicht erfüllt: {certificate.Wish.EligibilityReason.German}",
            $"The requirements are not met: {certificate.Wish.EligibilityReason.English}"),
        RejectionReason.ToBeClarified => Sentence(
            certificate.Place, $"Noch zu klären: {certificate.Wish.EligibilityReason.German}",
            $"To be clarified: {certificate.Wish.EligibilityReason.English}"),
        RejectionReason.SiblingWish => Sentence(
            certificate.Place, "Allein wäre ein Platz möglich gewesen, nicht aber für alle Geschwister gemeinsam. " + Values(certificate).German,
            "A place would have been possible alone, but not for all siblings together. " + Values(certificate).English),
        RejectionReason.NoPlaceOpen => Sentence(
            certificate.Place, "Für diese Anmeldung ist kein Platz offen. " + Values(certificate).German,
            "No place is open to this application. " + Values(certificate).English),
        _ => Sentence(
            certificate.Place, "Die Plätze gingen an Anmeldungen, die vorgehen. " + Values(certificate).German,
            "The places went to applications that come first. " + Values(certificate).English),
    };

    public static LocalizedText ChangeOf(Certificate certificate) => certificate.Reason switch
    {
        RejectionReason.NotEligible => new("Die Voraussetzung müsste erfüllt sein.", "The requirement would have to be met."),
        RejectionReason.ToBeClarified => new("Die offene Frage muss beantwortet sein.", "The open question has to be answered."),
        RejectionReason.SiblingWish => new(
            "Ein Platz käme in Frage, wenn die Geschwister getrennte Plätze vor diesem gemeinsamen Wunsch nähmen.",
            "A place would be possible if the siblings took places apart before this joint wish."),
        RejectionReason.NoPlaceOpen => new("Es müsste ein weiterer Platz offen sein.", "One more place would have to be open."),
        _ => Join(certificate.CutOffs.Where(c => c.Last is not null).Select(c => Better(certificate, c))),
    };

    private static LocalizedText Sentence(PlaceOffer place, string german, string english) =>
        new($"{place.Name.German}: {german}", $"{place.Name.English}: {english}");

    private static LocalizedText Values(Certificate certificate)
    {
        var (own, points, lines) = (certificate.Own.Text, Points(certificate), Join(certificate.CutOffs.Select(c => c.Text)));
        var (german, english) = certificate.WaitingRank is { } rank
            ? ($" Warteliste: Rang {rank}.", $" Waiting list: rank {rank}.")
            : ("", "");
        return new(
            $"Plätze: {certificate.Place.Capacity}. Eigene Werte: {own.German}{points.German}. Vergeben: {lines.German}.{german}",
            $"Places: {certificate.Place.Capacity}. Own values: {own.English}{points.English}. Given: {lines.English}.{english}");
    }

    private static (string German, string English) Points(Certificate certificate)
    {
        var parts = certificate.Wish.Breakdown
            .Select(p => (Label: certificate.Criteria.Criteria.First(c => c.Id == p.Criterion).Label, p.Points, p.Proof))
            .ToList();
        return parts.Count == 0 ? ("", "") : (
            $" ({string.Join("; ", parts.Select(p => $"{p.Label.German} {p.Points}, Nachweis: {p.Proof.German}"))})",
            $" ({string.Join("; ", parts.Select(p => $"{p.Label.English} {p.Points}, proof: {p.Proof.English}"))})");
    }

    // The values that come right before the last one admitted.
    private static LocalizedText Better(Certificate certificate, CutOff line)
    {
        var (own, last) = (certificate.Own, line.Last!);
        var (german, english) = own.FirstDifference(last) switch
        {
            RejectionReason.LowerClass => (
                $"Vorrangstufe {last.PriorityClass} mit mehr als {last.Points} Punkten oder eine frühere Vorrangstufe",
                $"priority class {last.PriorityClass} with more than {last.Points} points, or an earlier class"),
            RejectionReason.FewerPoints => (
                $"mehr als {last.Points} Punkte in Vorrangstufe {last.PriorityClass} (es fehlen {last.Points - own.Points + 1})",
                $"more than {last.Points} points in priority class {last.PriorityClass} ({last.Points - own.Points + 1} are missing)"),
            RejectionReason.LaterApplication => (
                $"ein Eingang vor dem {DateRange.German(last.AppliedOn!.Value)} oder ein Punkt mehr",
                $"an application before {DateRange.English(last.AppliedOn!.Value)}, or one more point"),
            _ => ($"ein Losrang vor {last.LotRank} oder ein Punkt mehr", $"a lot rank before {last.LotRank}, or one more point"),
        };
        var (of, to) = line.Group is { } group ? ($" (für {group.Label.German})", $" (for {group.Label.English})") : ("", "");
        return new($"Vorgegangen wäre{of}: {german}", $"This would have come first{to}: {english}");
    }

    private static LocalizedText Join(IEnumerable<LocalizedText> parts)
    {
        var all = parts.ToList();
        return new(string.Join("; ", all.Select(p => p.German)), string.Join("; ", all.Select(p => p.English)));
    }
}
