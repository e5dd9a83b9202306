using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;

namespace KommunalesBildungsmanagement.Funding.Calculations.Payments;

/// <summary>Until when money must be used after payment ("alsbald"), by edition and payment mode.</summary>
/// <remarks>The period is a measure of interest and no deadline towards the authority: weekends and holidays do not move it.</remarks>
public static class UsePeriod
{
    private const int Months = 2;
    private const int Days = 42;

    private static readonly Citation CallConditions = new("BNBest-Abruf", "Nr. 1", new LocalDate(2015, 1, 1), null, Confidence.Read);

    private static readonly Citation IndirectCallConditions = new(
        "BNBest-mittelbarer Abruf BMBF", "Nr. 1", new LocalDate(2015, 1, 1), null, Confidence.Read);

    /// <summary>The last fine day of use.</summary>
    /// <param name="conditions">Conditions and edition named by the notice.</param>
    /// <param name="mode">How the money was paid; <see langword="null"/> if not known.</param>
    /// <param name="paidOutOn">The day of payment, or of the call.</param>
    public static Calculation<LocalDate> LastFineDay(ConditionsEdition conditions, PaymentMode? mode, LocalDate paidOutOn)
    {
        var trace = new Trace();
        return mode switch
        {
            null => trace
                .Miss("Auszahlungsverfahren (Abruf, mittelbarer Abruf, Anforderung)", "payment mode (call, indirect call, request)")
                .Unknown<LocalDate>(),
            PaymentMode.Call => SameDay(trace.Cite(CallConditions), paidOutOn),
            PaymentMode.IndirectCall => SameDay(trace.Cite(IndirectCallConditions), paidOutOn),
            _ when !conditions.IsRead => trace.Miss(conditions.NotRead).Unknown<LocalDate>(),
            _ => OnRequest(conditions, trace, paidOutOn),
        };
    }

    private static Calculation<LocalDate> SameDay(Trace trace, LocalDate paidOutOn) => trace
        .Step(Words.Of("Abruf: am Tag des Bedarfs, {0}.", "Call: on the day of need, {0}.", Words.Day(paidOutOn)))
        .Note(
            "Kann das Geld am Tag des Abrufs nicht verwendet werden, ist das unverzüglich mitzuteilen.",
            "If the money cannot be used on the day of the call, the authority must be told without delay.")
        .Known(paidOutOn);

    private static Calculation<LocalDate> OnRequest(ConditionsEdition conditions, Trace trace, LocalDate paidOutOn)
    {
        trace.Cite(conditions.At("Nr. 8.5"));
        if (conditions.ReferenceDate < ConditionsEdition.WithSixWeeks)
        {
            var last = Deadline.MonthsAfter(paidOutOn, Months)!.Value;
            return trace
                .Step(Words.Of("Zwei Monate nach {0}: {1}.", "Two months after {0}: {1}.", Words.Day(paidOutOn), Words.Day(last)))
                .Known(last);
        }

        var day = Deadline.DaysAfter(paidOutOn, Days)!.Value;
        return trace
            .Step(
                Words.Of(
                    "Sechs Wochen (42 Tage) nach {0}: {1}; erst „nach Ablauf von mehr als sechs Wochen“ ist es zu spät.",
                    "Six weeks (42 days) after {0}: {1}; only \"after more than six weeks\" is late.",
                    Words.Day(paidOutOn), Words.Day(day)),
                StepNumber.Days("Tage", "days", Days))
            .Note(
                "Der Wortlaut sagt nur, wann die Verwendung „jedenfalls nicht“ mehr alsbald ist; "
                + "ein kürzerer Bedarf kann sich aus der Anforderung ergeben.",
                "The wording only says when use is \"in any case not\" soon any more; the request itself may point to a shorter time.")
            .Known(day);
    }
}
