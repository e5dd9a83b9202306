using KommunalesBildungsmanagement.Evaluations;
using KommunalesBildungsmanagement.Monitoring.Effects;

namespace KommunalesBildungsmanagement.Monitoring.Claims;

/// <summary>Writes the sentence that a study carries, with figures, groups and limits. Only a causal claim gets a causal verb.</summary>
internal static class ClaimSentences
{
    public static LocalizedText? Write(ClaimKind kind, EvaluationStudy study, StudyAnalysis analysis)
    {
        if (kind == ClaimKind.Delivery) return Delivery(study, (DeliveryData)study.Data);
        if (analysis.For(kind) is not { } figure || !figure.TryGet(out var estimate)) return null;
        var sentence = kind == ClaimKind.SelfRating ? SelfRating(study, analysis, estimate)
            : estimate.IncludesNone ? NotShown(kind, study, analysis, estimate)
            : Shown(kind, study, analysis, estimate);
        return Join(
            sentence,
            analysis.Detail == FigureDetail.WordsOnly ? new("Für Zahlen sind es zu wenige Personen.", "There are too few persons for "
                + "figures.") : null,
            analysis.Guard,
            study.Outcome.Step == ImpactStep.SocietyChanged
                ? new("Auf dieser Stufe ist eine Maßnahme nur ein Beitrag unter anderen.", "On this step a measure is one contribution among "
                    + "others only.")
                : null);
    }

    private static LocalizedText Delivery(EvaluationStudy study, DeliveryData data)
    {
        var german = study.Enrolments is { } enrolled ? $" ({Count(enrolled, "Teilnahme", "Teilnahmen")})" : "";
        var english = study.Enrolments is { } counted ? $" ({Count(counted, "enrolment", "enrolments")})" : "";
        return Join(
            new(
                $"„{study.Title.German}“ fand mit {Count(data.Events, "Termin", "Terminen")} statt und erreichte {data.Persons} Personen{german}.",
                $"'{study.Title.English}' took place with {Count(data.Events, "session", "sessions")} and reached {data.Persons} persons{english}."),
            EvaluationDesign.D0.Guard());
    }

    private static LocalizedText SelfRating(EvaluationStudy study, StudyAnalysis analysis, EffectEstimate estimate)
    {
        var share = ((AfterwardsData)study.Data).Agreeing;
        var (label, title) = (study.Outcome.Label, study.Title);
        if (analysis.Detail == FigureDetail.WordsOnly)
        {
            var (german, english) = (2 * share.Count).CompareTo(share.Persons) switch
            {
                > 0 => ("mehr als die Hälfte", "more than half"),
                < 0 => ("weniger als die Hälfte", "less than half"),
                _ => ("die Hälfte", "half"),
            };
            return new(
                $"Nach „{title.German}“ stimmte {german} von {share.Persons} Befragten der Aussage „{label.German}“ zu.",
                $"After '{title.English}', {english} of {share.Persons} respondents agreed with the statement '{label.English}'.");
        }

        var value = estimate.Shown().Value;
        return new(
            $"Nach „{title.German}“ stimmten {share.Count} von {share.Persons} Befragten der Aussage „{label.German}“ zu "
                + $"({Figures.German(value, 1)} %, {estimate.IntervalText().German} %).",
            $"After '{title.English}', {share.Count} of {share.Persons} respondents agreed with the statement '{label.English}' "
                + $"({Figures.English(value, 1)} %, {estimate.IntervalText().English} %).");
    }

    private static LocalizedText Shown(ClaimKind kind, EvaluationStudy study, StudyAnalysis analysis, EffectEstimate estimate)
    {
        var words = new SentenceWords(study, analysis, estimate);
        var (l, t, g) = (study.Outcome.Label, study.Title, words);
        return kind switch
        {
            ClaimKind.Change => new(
                $"„{l.German}“ lag bei {g.OwnDe} nach „{t.German}“ im Mittel {g.AmountDe} als davor{g.DetailDe}.",
                $"'{l.English}' was on average {g.AmountEn} after '{t.English}' than before among {g.OwnEn}{g.DetailEn}."),
            ClaimKind.Difference => new(
                $"„{l.German}“ lag bei {g.ParticipantsDe} von „{t.German}“ im Mittel {g.AmountDe} als bei {g.OthersDe}{g.DetailDe}.",
                $"'{l.English}' was on average {g.AmountEn} among {g.ParticipantsEn} in '{t.English}' than among {g.OthersEn}{g.DetailEn}."),
            ClaimKind.DifferenceOfChanges => new(
                $"Die Veränderung von „{l.German}“ war bei {g.ParticipantsDe} von „{t.German}“ im Mittel {g.AmountDe} als bei "
                    + $"{g.OthersDe}{g.DetailDe}.",
                $"The change in '{l.English}' was on average {g.AmountEn} among {g.ParticipantsEn} in '{t.English}' than among "
                    + $"{g.OthersEn}{g.DetailEn}."),
            ClaimKind.Shift => new(
                $"„{l.German}“ lag mit Beginn von „{t.German}“ {g.AmountDe}, als der Verlauf davor erwarten ließ{g.DetailDe}.",
                $"From the start of '{t.English}', '{l.English}' was {g.AmountEn} than the course before would have suggested{g.DetailEn}."),
            ClaimKind.AdjustedDifference => new(
                $"Bei gleichen gemessenen Merkmalen lag „{l.German}“ bei {g.ParticipantsDe} von „{t.German}“ im Mittel {g.AmountDe} als bei "
                    + $"{g.OthersDe}{g.DetailDe}.",
                $"With equal measured characteristics, '{l.English}' was on average {g.AmountEn} among {g.ParticipantsEn} in '{t.English}' than "
                    + $"among {g.OthersEn}{g.DetailEn}."),
            _ => new(
                $"„{t.German}“ hat „{l.German}“ im Mittel {g.CausedDe}: Verglichen wurden {g.ParticipantsNominativeDe} und {g.OthersDe}, die der "
                    + $"Zufall "
                    + $"zugewiesen hat{g.DetailDe}.",
                $"'{t.English}' has {g.CausedEn} '{l.English}' on average{g.ByEn}: {g.ParticipantsEn} were compared with {g.OthersEn}, all "
                    + $"assigned by "
                    + $"chance{g.DetailEn}."),
        };
    }

    private static LocalizedText NotShown(ClaimKind kind, EvaluationStudy study, StudyAnalysis analysis, EffectEstimate estimate)
    {
        var g = new SentenceWords(study, analysis, estimate);
        var (whatDe, whatEn) = kind switch
        {
            ClaimKind.Change => ("keine Veränderung", "change"),
            ClaimKind.DifferenceOfChanges => ("kein Unterschied der Veränderungen", "difference of changes"),
            ClaimKind.Shift => ("keine Verschiebung", "shift"),
            ClaimKind.CausalEffect => ("keine Wirkung", "effect"),
            _ => ("kein Unterschied", "difference"),
        };
        var (whoDe, whoEn) = kind switch
        {
            ClaimKind.Change => ($"bei {g.OwnDe} nach „{study.Title.German}“", $"among {g.OwnEn} after '{study.Title.English}'"),
            ClaimKind.Shift => ($"mit Beginn von „{study.Title.German}“", $"from the start of '{study.Title.English}'"),
            _ => ($"zwischen {g.ParticipantsDe} von „{study.Title.German}“ und {g.OthersDe}",
                $"between {g.ParticipantsEn} in '{study.Title.English}' and {g.OthersEn}"),
        };
        return Join(
            new(
                $"Für „{study.Outcome.Label.German}“ ist {whoDe} {whatDe} nachgewiesen{g.DetailDe}. Das ist kein Nachweis, dass es "
                    + $"{(whatDe.StartsWith("keine", StringComparison.Ordinal) ? "keine" : "keinen")} gibt.",
                $"For '{study.Outcome.Label.English}', no {whatEn} is shown {whoEn}{g.DetailEn}. That is no proof that there is none."),
            g.Detectable);
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static LocalizedText Join(params IEnumerable<LocalizedText?> parts) =>
        new(
            string.Join(' ', parts.OfType<LocalizedText>().Select(p => p.German)),
            string.Join(' ', parts.OfType<LocalizedText>().Select(p => p.English)));
}
