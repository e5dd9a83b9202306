using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>Five years after submission of the final use report: ANBest-P Nr. 6.5, ANBest-Gk Nr. 6.6 from 2024.</summary>
internal static class AnbestRetention
{
    private const int Months = 5 * 12;

    public static RetentionComponent Of(RetentionCase retention)
    {
        var conditions = retention.Conditions;
        var isForAuthorities = conditions.Document == ConditionsDocument.AnbestGk;
        var trace = new Trace().Cite(conditions.At(isForAuthorities ? "Nr. 6.6" : "Nr. 6.5"));
        if (!conditions.IsRead) return Unknown(trace.Miss(conditions.NotRead));
        if (isForAuthorities && conditions.ReferenceDate < ConditionsEdition.WithRetentionForAuthorities) return new(
            RetentionGround.Anbest,
            trace.Note("Diese Fassung der ANBest-Gk regelt keine Aufbewahrung.", "This edition of ANBest-Gk says nothing about keeping.")
                .NotApplicable<LocalDate>(),
            null);
        if (retention.FinalReportSubmittedOn is not { } submitted) return Unknown(trace.Miss(
            "Tag der Vorlage des Verwendungsnachweises", "day of submission of the final use report"));

        var end = Deadline.MonthsAfter(submitted, Months)!.Value;
        trace.Step(Words.Of(
            "Fünf Jahre nach Vorlage des Verwendungsnachweises am {0}: {1}.", "Five years after submission of the final use report on {0}: {1}.",
            Words.Day(submitted), Words.Day(end)));
        return new(RetentionGround.Anbest, trace.Known(end), end);
    }

    private static RetentionComponent Unknown(Trace trace) => new(RetentionGround.Anbest, trace.Unknown<LocalDate>(), null);
}
