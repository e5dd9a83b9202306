namespace KommunalesBildungsmanagement.Funding.Calculations.Retentions;

/// <summary>What the ESF demands: Art. 140 VO (EU) 1303/2013, Art. 82 VO (EU) 2021/1060.</summary>
internal static class EsfRetention
{
    private static readonly Citation Article140 = new("VO (EU) 1303/2013", "Art. 140", new LocalDate(2013, 12, 17), null, Confidence.Reported);
    private static readonly Citation Article82 = new("VO (EU) 2021/1060", "Art. 82", new LocalDate(2021, 6, 24), null, Confidence.Reported);
    private static readonly Money Large = new(1_000_000);

    public static RetentionComponent Of(RetentionCase retention) => retention.Esf switch
    {
        EsfFunding.None => new(
            RetentionGround.Esf, new Trace().Note("Keine ESF-Mittel.", "No ESF money.").NotApplicable<LocalDate>(), null),
        EsfFunding.Esf2014 => Of(retention, new Trace().Cite(Article140), NominalEnd2014),
        EsfFunding.EsfPlus2021 => Of(retention, new Trace().Cite(Article82), NominalEnd2021),
        _ => new(
            RetentionGround.Esf,
            new Trace().Miss("ob und aus welcher Förderperiode der ESF zahlt", "whether, and from which period, the ESF pays").Unknown<LocalDate>(),
            null),
    };

    private static RetentionComponent Of(
        RetentionCase retention, Trace trace, Func<RetentionCase, Trace, LocalDate?> nominal)
    {
        if (retention.NotifiedEsfEnd is { } notified) return new(
            RetentionGround.Esf,
            trace.Step(Words.Of("Von der Behörde mitgeteilt: {0}.", "Notified by the authority: {0}.", Words.Day(notified))).Known(notified),
            notified);
        if (nominal(retention, trace) is not { } end) return new(RetentionGround.Esf, trace.Unknown<LocalDate>(), null);
        if (retention.HasProceedings == true) return new(
            RetentionGround.Esf,
            trace
                .Miss(
                    "das Ende der Aufbewahrung nach der Unterbrechung, von der Behörde mitgeteilt",
                    "the end of keeping after the interruption, as notified by the authority")
                .Note(
                    "Gerichtsverfahren oder ein Ersuchen der Kommission unterbrechen die Frist; wie sie danach weiterläuft, ist hier nicht belegt.",
                    "Legal proceedings or a request of the Commission interrupt the period; how it goes on afterwards is not verified here.")
                .Unknown<LocalDate>(),
            end);
        if (retention.HasProceedings is null) trace.Note(
            "Gilt, wenn weder ein Gerichtsverfahren noch ein Ersuchen der Kommission die Frist unterbricht.",
            "Holds if neither legal proceedings nor a request of the Commission interrupt the period.");
        return new(RetentionGround.Esf, trace.Known(end), end);
    }

    // "< 1,000,000 €": three years from 31 December after the accounts; others two years from 31 December after the final accounts.
    private static LocalDate? NominalEnd2014(RetentionCase retention, Trace trace)
    {
        if (retention.Accounts is not { } accounts)
        {
            trace.Miss(
                "das von der Behörde mitgeteilte Ende der Aufbewahrung (oder Tag der Rechnungslegung und Gesamtausgaben)",
                "the end of keeping notified by the authority (or the day of the accounts and the total)");
            return null;
        }

        var isSmall = accounts.EligibleTotal < Large;
        if (!isSmall && accounts.IsFinal != true)
        {
            trace.Miss(
                "Tag der Rechnungslegung mit den letzten Ausgaben des Vorhabens",
                "day of the accounts with the final expenditure of the operation");
            return null;
        }

        // Accounts submitted on 31 December itself: the next 31 December follows them.
        var start = EndOfYear(accounts.SubmittedOn, accounts.SubmittedOn is { Month: 12, Day: 31 } ? 1 : 0);
        var end = EndOfYear(start, isSmall ? 3 : 2);
        trace.Step(
            isSmall
                ? Words.Of(
                    "Gesamtausgaben {0}, unter 1.000.000 €: drei Jahre ab {1}: {2}.", "Total {0}, below €1,000,000: three years from {1}: {2}.",
                    accounts.EligibleTotal.Text, Words.Day(start), Words.Day(end))
                : Words.Of(
                    "Gesamtausgaben {0}, nicht unter 1.000.000 €: zwei Jahre ab {1}: {2}.",
                    "Total {0}, not below €1,000,000: two years from {1}: {2}.",
                    accounts.EligibleTotal.Text, Words.Day(start), Words.Day(end)),
            StepNumber.Euros("Gesamtausgaben", "total", accounts.EligibleTotal.Euros));
        trace.Note(
            "Die Verwaltungsbehörde kann die Zwei-Jahres-Regel auf alle Vorhaben anwenden und muss den Beginn mitteilen; ihre Mitteilung geht vor.",
            "The managing authority may apply the two-year rule to all operations and must notify the start; its notice prevails.");
        return end;
    }

    // "from 31 December of the year in which the last payment is made": always 31 December.
    private static LocalDate? NominalEnd2021(RetentionCase retention, Trace trace)
    {
        if (retention.LastPaymentOn is not { } paid)
        {
            trace.Miss("Tag der letzten Zahlung", "day of the last payment");
            return null;
        }

        var end = EndOfYear(paid, 5);
        trace.Step(Words.Of(
            "Fünf Jahre ab dem 31. Dezember des Jahres der letzten Zahlung ({0}): {1}.",
            "Five years from 31 December of the year of the last payment ({0}): {1}.",
            Words.Day(paid), Words.Day(end)));
        return end;
    }

    private static LocalDate EndOfYear(LocalDate day, int yearsLater) =>
        Deadline.MonthsAfter(new LocalDate(day.Year, 12, 31), 12 * yearsLater)!.Value;
}
