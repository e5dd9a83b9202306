using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Calculations.Payments;

/// <summary>The last call of a year.</summary>
public static class YearEndCall
{
    private static readonly LocalDate Edition = new(2015, 1, 1);

    /// <summary>
    /// The last day for the call of a year: by indirect call the last working day before 15 December, then for the whole rest of the year; by
    /// direct call the penultimate working day of the year.
    /// </summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="mode">How money is paid.</param>
    /// <param name="days">Working days at the seat of the authority; <see cref="WorkingDays.Every"/> states none, and then there is no value.</param>
    /// <returns>Not applicable for requests.</returns>
    public static Calculation<LocalDate> LastDay(int year, PaymentMode mode, WorkingDays days)
    {
        var trace = new Trace();
        if (mode == PaymentMode.Request) return trace
            .Note("Nur im Abrufverfahren geregelt.", "Regulated for calls only.")
            .NotApplicable<LocalDate>();

        trace.Cite(mode == PaymentMode.IndirectCall
            ? new Citation("BNBest-mittelbarer Abruf BMBF", "Nr. 3", Edition, null, Confidence.Read)
            : new Citation("BNBest-Abruf", "Nr. 3.3 Abs. 1", Edition, null, Confidence.Read));
        if (mode == PaymentMode.IndirectCall) trace.Note("Spätere Fassungen können abweichen.", "Later editions may differ.");
        else trace.Note("Die Fassungen 01/18 und 09/22 sagen dasselbe.", "The editions 01/18 and 09/22 say the same.");
        if (days == WorkingDays.Every) return trace
            .Miss("Arbeitstage am Sitz der Behörde (Feiertagskalender)", "working days at the seat of the authority (calendar of holidays)")
            .Unknown<LocalDate>();

        var last = mode == PaymentMode.IndirectCall
            ? LastBefore(new LocalDate(year, 12, 15), days)
            : LastBefore(LastBefore(new LocalDate(year, 12, 31).PlusDays(1), days), days);
        return trace
            .Step(mode == PaymentMode.IndirectCall
                ? Words.Of("Letzter Arbeitstag vor dem 15. Dezember: {0}.", "Last working day before 15 December: {0}.", Words.Day(last))
                : Words.Of("Vorletzter Arbeitstag des Jahres: {0}.", "Penultimate working day of the year: {0}.", Words.Day(last)))
            .Known(last);
    }

    private static LocalDate LastBefore(LocalDate day, WorkingDays days)
    {
        do day = day.PlusDays(-1);
        while (!days.Contains(day));
        return day;
    }
}
