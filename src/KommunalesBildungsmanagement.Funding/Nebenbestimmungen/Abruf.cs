using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>BNBest-Abruf and BNBest-mittelbarer Abruf BMBF, edition of January 2015: money on the day of need.</summary>
[RuleSet("BNBEST-ABRUF", Programme = "Abrufverfahren")]
public static partial class Abruf
{
    /// <summary>Money is called only on the day of need and only as far as it is needed for payments due.</summary>
    [Rule("NB-USE-ABRUF", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Bundesmittel dürfen erst am Tag des Bedarfs und nur insoweit abgerufen werden, als sie für fällige Zahlungen gebraucht werden.")]
    [Text("en", "Money is called only on the day of need and only as far as it is needed for payments due.")]
    [Cite("BNBest-Abruf", "Nr. 1", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [Cite("BNBest-mittelbarer Abruf BMBF", "Nr. 1", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [InForce("2015-01-01")]
    [Consequence("de", Consequences.UseDe), Consequence("en", Consequences.UseEn)]
    [NextStep("de", "Unverzüglich mitteilen, dass der Betrag nicht am Tag des Abrufs verbraucht werden kann.")]
    [NextStep("en", "Notify without delay that the money cannot be used up on the day of the call.")]
    [Unsettled(
        "de",
        "BNBest-Abruf 09/22 rechnet mit bis zu drei Werktagen für den Zahlungsweg und lässt zu, Zahlungstermine für "
        + "wöchentliche oder monatliche Abrufe zusammenzulegen. Verglichen wird mit dem Tag der Auszahlung.")]
    [Unsettled(
        "en",
        "BNBest-Abruf 09/22 allows for up to three working days of payment and for joining dates of payment into weekly or "
        + "monthly calls. The day of payment is compared.")]
    public static Norm UseOnTheDay(CasePayment payment, RuleContext context) =>
        When(payment.Case.Notice.Payment == PaymentMode.Call || payment.Case.Notice.Payment == PaymentMode.IndirectCall)
            .Due(payment.Payment.PaidOutOn, payment.Payment.UsedOn, context);

    /// <summary>
    /// If money paid out cannot be used up on the day of the call, the ordering body, for indirect calls the funder, is told without
    /// delay.
    /// </summary>
    [Rule("NB-NOT-ABRUF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Können ausgezahlte Beträge nicht am Tag des Abrufs verbraucht werden, ist unverzüglich die anordnende Stelle, beim "
        + "mittelbaren Abruf der Zuwendungsgeber zu unterrichten.")]
    [Text(
        "en",
        "If money paid out cannot be used up on the day of the call, the ordering body, for indirect calls the funder, is told "
        + "without delay.")]
    [Cite("BNBest-Abruf", "Nr. 1", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [Cite("BNBest-mittelbarer Abruf BMBF", "Nr. 1", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [InForce("2015-01-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die anordnende Stelle oder den Zuwendungsgeber unterrichten.")]
    [NextStep("en", "Tell the ordering body or the funder.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm UnusedCall(CaseNotification notification) =>
        When(
                notification.Event.Kind == CaseEventKind.FundsUnusable
                && (notification.Case.Notice.Payment == PaymentMode.Call || notification.Case.Notice.Payment == PaymentMode.IndirectCall))
            .Must(notification.Event.NotifiedOn is not null);

    /// <summary>
    /// By indirect call the request at the end of the year is made on the last working day before 15 December at the latest, for the
    /// rest of December.
    /// </summary>
    [Rule("NB-ABRUF-JAHRESENDE", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Die Mittelanforderung zum Jahresende erfolgt beim mittelbaren Abruf spätestens am letzten Arbeitstag vor dem 15. "
        + "Dezember, für die verbleibenden Tage des Dezembers.")]
    [Text(
        "en",
        "By indirect call the request at the end of the year is made on the last working day before 15 December at the latest, "
        + "for the rest of December.")]
    [Cite("BNBest-mittelbarer Abruf BMBF", "Nr. 3", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [InForce("2015-01-01")]
    [NextStep("de", "Den Bedarf für Dezember rechtzeitig abrufen; sonst mit dem Zuwendungsgeber klären.")]
    [NextStep("en", "Call what December needs in time; else clarify with the funder.")]
    public static Norm YearEndIndirect(CasePayment payment) =>
        When(payment.Case.Notice.Payment == PaymentMode.IndirectCall && payment.Payment.CalledOn is not null)
            .Must(payment.Payment.CalledOn <= payment.LastCallDay);

    /// <summary>
    /// Payment forms reach the Bundeskasse by the penultimate working day (Monday to Friday) of the year; later ones are not executed.
    /// </summary>
    [Rule("NB-ABRUF-JAHRESENDE-KASSE", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Auszahlungsbelege werden der Bundeskasse bis zum vorletzten Arbeitstag (Montag bis Freitag) des Jahres übersandt; "
        + "spätere führt sie nicht mehr aus.")]
    [Text("en", "Payment forms reach the Bundeskasse by the penultimate working day (Monday to Friday) of the year; later ones are not executed.")]
    [Cite("BNBest-Abruf", "Nr. 3.3 Abs. 1", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [InForce("2015-01-01")]
    [NextStep("de", "Im neuen Haushaltsjahr abrufen.")]
    [NextStep("en", "Call in the new budget year.")]
    public static Norm YearEndDirect(CasePayment payment) =>
        When(payment.Case.Notice.Payment == PaymentMode.Call && payment.Payment.CalledOn is not null)
            .Must(payment.Payment.CalledOn <= payment.LastCallDay);
}
