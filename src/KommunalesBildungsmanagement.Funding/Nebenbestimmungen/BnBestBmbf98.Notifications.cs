using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>BNBest-BMBF 98 Nr. 1.1, 6.3, 10.2 and 11.1: consent beforehand, and what must be notified.</summary>
public static partial class BnBestBmbf98
{
    /// <summary>Value of research contracts that need consent.</summary>
    [Parameter("NB-FE-BMBF-GRENZE"), Term("de", "Wertgrenze für FE-Aufträge"), Term("en", "threshold of research contracts"), Unit("EUR")]
    [Value("100000", "2006-04-01", Document = "BNBest-BMBF 98", Place = "Nr. 1.1", Confidence = Confidence.Read)]
    public static partial decimal? ResearchThreshold(RuleContext context);

    /// <summary>
    /// Research and development contracts of more than 100,000 euros net of VAT need prior written consent, unless the application
    /// already named the contractor.
    /// </summary>
    [Rule("NB-FE-BMBF", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Forschungs- und Entwicklungsaufträge mit einer Vergütung von mehr als 100.000 Euro ohne Umsatzsteuer bedürfen der "
        + "vorherigen schriftlichen Zustimmung, es sei denn, der Auftragnehmer war schon im Antrag benannt.")]
    [Text(
        "en",
        "Research and development contracts of more than 100,000 euros net of VAT need prior written consent, unless the "
        + "application already named the contractor.")]
    [Cite("BNBest-BMBF 98", "Nr. 1.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Zustimmung vor dem Auftrag einholen.")]
    [NextStep("en", "Obtain the consent before the contract.")]
    public static Norm ResearchContract(CaseProcurement procurement, RuleContext context) =>
        When(
                procurement.Procurement.IsResearch == true && procurement.Procurement.Value > ResearchThreshold(context)
                && procurement.Procurement.IsNamedInApplication == false)
            .Must(procurement.Procurement.HasPriorConsent == true);

    /// <summary>
    /// Reasons against announcing the project (rights or interests of third parties, secrecy, naming its head) are notified within one
    /// month after receipt of the notice.
    /// </summary>
    [Rule("NB-BEKANNT-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Gründe gegen die Bekanntgabe des Vorhabens (Rechte oder Interessen Dritter, Geheimhaltung, Nennung der "
        + "Projektleitung) sind binnen eines Monats nach Empfang des Zuwendungsbescheids mitzuteilen.")]
    [Text(
        "en",
        "Reasons against announcing the project (rights or interests of third parties, secrecy, naming its head) are notified "
        + "within one month after receipt of the notice.")]
    [Cite("BNBest-BMBF 98", "Nr. 6.3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [NextStep("de", "Die Gründe umgehend mitteilen.")]
    [NextStep("en", "State the reasons at once.")]
    public static Norm AnnouncementConcern(CaseNotification notification, RuleContext context) =>
        When(notification.Event.Kind == CaseEventKind.AnnouncementConcern)
            .Submit(Deadline.MonthsAfter(notification.Case.Notice.ReceivedOn, 1), notification.Event.NotifiedOn, context);

    /// <summary>
    /// Contracts with third parties about the use of the result are notified within one month after conclusion, with content, partner
    /// and term.
    /// </summary>
    [Rule("NB-VERWERTUNGSVERTRAG-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Verträge mit Dritten über die Verwertung des Ergebnisses sind innerhalb eines Monats nach Vertragsabschluss mit "
        + "Inhalt, Partner und Dauer mitzuteilen.")]
    [Text(
        "en",
        "Contracts with third parties about the use of the result are notified within one month after conclusion, with "
        + "content, partner and term.")]
    [Cite("BNBest-BMBF 98", "Nr. 10.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Inhalt in Kurzfassung, Partner und Dauer mitteilen.")]
    [NextStep("en", "Notify a summary of the content, the partner and the term.")]
    [Unsettled(
        "de",
        "Verträge mit Dritten außerhalb der EU, die vom Verwertungsplan abweichen, bedürfen der vorherigen schriftlichen "
        + "Zustimmung; das wird hier nicht geprüft.")]
    [Unsettled(
        "en",
        "Contracts with third parties outside the EU that deviate from the exploitation plan need prior written consent; that "
        + "is not checked here.")]
    public static Norm ExploitationContract(CaseNotification notification, RuleContext context) =>
        When(notification.Event.Kind == CaseEventKind.ExploitationContract)
            .Submit(Deadline.MonthsAfter(notification.Event.OccurredOn, 1), notification.Event.NotifiedOn, context);

    /// <summary>It is notified without delay if the recipient intends to deviate from the work programme.</summary>
    [Rule("NB-NOT-11.1-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Es ist unverzüglich anzuzeigen, wenn der Empfänger vom Arbeitsprogramm abzuweichen beabsichtigt.")]
    [Text("en", "It is notified without delay if the recipient intends to deviate from the work programme.")]
    [Cite("BNBest-BMBF 98", "Nr. 11.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen.")]
    [NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm WorkPlanDeviation(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.WorkPlanDeviation).Must(notification.Event.NotifiedOn is not null);

    /// <summary>It is notified without delay if the recipient learns that third parties have meanwhile reached the result.</summary>
    [Rule("NB-NOT-11.1-DRITTE-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Es ist unverzüglich anzuzeigen, wenn der Empfänger Kenntnis davon erhält, dass das Ergebnis inzwischen von Dritten erreicht wurde.")]
    [Text("en", "It is notified without delay if the recipient learns that third parties have meanwhile reached the result.")]
    [Cite("BNBest-BMBF 98", "Nr. 11.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen.")]
    [NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm ThirdPartyResults(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.ThirdPartyResults).Must(notification.Event.NotifiedOn is not null);

    /// <summary>It is notified without delay if the recipient intends to deviate from the exploitation plan.</summary>
    [Rule("NB-NOT-11.1-VERWERTUNG-BMBF", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Es ist unverzüglich anzuzeigen, wenn der Empfänger vom Verwertungsplan abzuweichen beabsichtigt.")]
    [Text("en", "It is notified without delay if the recipient intends to deviate from the exploitation plan.")]
    [Cite("BNBest-BMBF 98", "Nr. 11.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen.")]
    [NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm ExploitationDeviation(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.ExploitationDeviation).Must(notification.Event.NotifiedOn is not null);
}
