using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>BNBest-BMBF 98, edition of April 2006: reports for the ministry, also by local authorities.</summary>
[RuleSet("BNBEST-BMBF-98", Programme = "Besondere Nebenbestimmungen des BMBF")]
public static partial class BnBestBmbf98
{
    /// <summary>
    /// The final report is due within six months after the purpose is fulfilled, at the latest with the end of the sixth month after the grant
    /// period, with the success control report and the report sheet. It applies to local authorities too, beside the numeric proof.
    /// </summary>
    [Rule("NB-SB-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Schlussbericht ist innerhalb von sechs Monaten nach Erfüllung des Zwecks vorzulegen, spätestens mit Ablauf des "
        + "sechsten auf den Bewilligungszeitraum folgenden Monats, mit Erfolgskontrollbericht und Berichtsblatt. Das gilt auch für "
        + "Gebietskörperschaften, neben dem zahlenmäßigen Nachweis.")]
    [Text(
        "en",
        "The final report is due within six months after the purpose is fulfilled, at the latest with the end of the sixth month "
        + "after the grant period, with the success control report and the report sheet. It applies to local authorities too, "
        + "beside the numeric proof.")]
    [Cite("BNBest-BMBF 98", "Nr. 3.2, 3.3, Anlage 2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Schlussbericht in vier Stücken einreichen oder Verlängerung beantragen.")]
    [NextStep("en", "Submit the final report in four copies or apply for an extension.")]
    [Unsettled(
        "de",
        "Neben ANBest-Gk kann der Sachbericht nach sechs, der zahlenmäßige Nachweis nach zwölf Monaten fällig sein. Meist löst "
        + "der Bescheid das auf: nachsehen oder nachfragen.")]
    [Unsettled(
        "en",
        "Beside ANBest-Gk the narrative may be due after six and the numeric proof after twelve months. The notice mostly settles "
        + "it: look or ask.")]
    public static Norm FinalReport(FundingCase grant, RuleContext context) =>
        Submit(
            Deadline.SetOr(
                grant.FinalReport.SetDay,
                Deadline.Earlier(Deadline.MonthsAfter(grant.PurposeFulfilledOn, 6), Deadline.EndOfMonthAfter(grant.Notice.PeriodEnd, 6))),
            grant.FinalReport.SubmittedOn, context);

    /// <summary>Four months after each calendar year a short interim report following Anlage 1 is due, with the updated exploitation plan.</summary>
    [Rule("NB-ZB-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Jeweils vier Monate nach Ablauf eines Kalenderjahres ist ein kurzer Zwischenbericht nach Anlage 1 vorzulegen, mit "
        + "fortgeschriebenem Verwertungsplan.")]
    [Text("en", "Four months after each calendar year a short interim report following Anlage 1 is due, with the updated exploitation plan.")]
    [Cite("BNBest-BMBF 98", "Nr. 3.1, Anlage 1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Den Zwischenbericht einreichen oder Verlängerung beantragen.")]
    [NextStep("en", "Submit the interim report or apply for an extension.")]
    [Unsettled("de", "Für das letzte (Teil-)Jahr wird kein Zwischenbericht verlangt, weil der Schlussbericht es umfasst; das ist Auslegung.")]
    [Unsettled("en", "No interim report is asked for the last (part) year, because the final report covers it; that is interpretation.")]
    public static Norm InterimReport(CaseYear year, RuleContext context) =>
        When(
                year.Kind == YearlyReportKind.InterimReport
                && year.Case.Notice.PeriodStart <= year.YearEnd && year.Case.Notice.PeriodEnd > year.YearEnd)
            .Submit(Deadline.SetOr(year.Report?.Filing.SetDay, Deadline.MonthsAfter(year.YearEnd, 4)), year.Report?.Filing.SubmittedOn, context);

    /// <summary>Intended deviations from the work programme are notified without delay.</summary>
    [Rule("NB-NOT-11.1-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Beabsichtigte Abweichungen vom Arbeitsprogramm sind unverzüglich anzuzeigen.")]
    [Text("en", "Intended deviations from the work programme are notified without delay.")]
    [Cite("BNBest-BMBF 98", "Nr. 11.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm WorkPlanDeviation(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.WorkPlanDeviation).Must(notification.Event.NotifiedOn is not null);

    /// <summary>Results of third parties that matter for the project are notified without delay.</summary>
    [Rule("NB-NOT-11.1-DRITTE-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Ergebnisse Dritter, die für das Vorhaben von Bedeutung sind, sind unverzüglich anzuzeigen.")]
    [Text("en", "Results of third parties that matter for the project are notified without delay.")]
    [Cite("BNBest-BMBF 98", "Nr. 11.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm ThirdPartyResults(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.ThirdPartyResults).Must(notification.Event.NotifiedOn is not null);

    /// <summary>Deviations from the exploitation plan are notified without delay.</summary>
    [Rule("NB-NOT-11.1-VERWERTUNG-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Abweichungen vom Verwertungsplan sind unverzüglich anzuzeigen.")]
    [Text("en", "Deviations from the exploitation plan are notified without delay.")]
    [Cite("BNBest-BMBF 98", "Nr. 11.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm ExploitationDeviation(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.ExploitationDeviation).Must(notification.Event.NotifiedOn is not null);
}
