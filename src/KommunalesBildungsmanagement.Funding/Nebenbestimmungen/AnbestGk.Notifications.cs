using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-Gk Nr. 5: what must be notified without delay.</summary>
public static partial class AnbestGk
{
    /// <summary>Further grants for the same purpose and money of third parties are notified without delay, also after the use report.</summary>
    [Rule("NB-NOT-5.1-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden nach Vorlage des Finanzierungsplans weitere öffentliche Zuwendungen für denselben Zweck beantragt oder erhalten oder "
        + "Mittel Dritter erhalten, ist das unverzüglich anzuzeigen, auch nach Vorlage des Verwendungsnachweises.")]
    [Text(
        "en",
        "Further public grants for the same purpose, applied for or received after the financing plan was submitted, and money received "
        + "from third parties are notified without delay, also after the use report.")]
    [Cite("ANBest-Gk", "Nr. 5.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm FurtherFunds(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.FurtherFunds).Must(notification.Event.NotifiedOn is not null);

    /// <summary>If the purpose or other circumstances decisive for the grant change or fall away, that is notified without delay.</summary>
    [Rule("NB-NOT-5.2-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ändern sich Verwendungszweck oder sonstige für die Bewilligung maßgebliche Umstände oder fallen sie weg, ist das "
        + "unverzüglich anzuzeigen.")]
    [Text("en", "If the purpose or other circumstances decisive for the grant change or fall away, that is notified without delay.")]
    [Cite("ANBest-Gk", "Nr. 5.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm CircumstancesChanged(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.CircumstancesChanged).Must(notification.Event.NotifiedOn is not null);

    /// <summary>If the purpose cannot be reached, or not with the grant, that is notified without delay.</summary>
    [Rule("NB-NOT-5.3-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Ist der Zuwendungszweck nicht oder nicht mit der bewilligten Zuwendung zu erreichen, ist das unverzüglich anzuzeigen.")]
    [Text("en", "If the purpose cannot be reached, or not with the grant, that is notified without delay.")]
    [Cite("ANBest-Gk", "Nr. 5.3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm PurposeUnreachable(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.PurposeUnreachable).Must(notification.Event.NotifiedOn is not null);

    /// <summary>
    /// If money requested or paid out cannot be used up within two months after it was paid out, that is notified without delay.
    /// </summary>
    [Rule("NB-NOT-5.4-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Können angeforderte oder ausgezahlte Beträge nicht innerhalb von zwei Monaten nach der Auszahlung verbraucht werden, "
        + "ist das unverzüglich anzuzeigen.")]
    [Text("en", "If money requested or paid out cannot be used up within two months after it was paid out, that is notified without delay.")]
    [Cite("ANBest-Gk", "Nr. 5.4", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2011-12-31")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen.")]
    [NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm FundsUnusableInTwoMonths(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.FundsUnusable).Must(notification.Event.NotifiedOn is not null);

    /// <summary>
    /// If money requested or paid out cannot be used up for payments due soon after it was paid out, that is notified without delay.
    /// </summary>
    [Rule("NB-NOT-5.4-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Können angeforderte oder ausgezahlte Beträge nicht alsbald nach der Auszahlung für fällige Zahlungen verbraucht "
        + "werden, ist das unverzüglich anzuzeigen.")]
    [Text("en", "If money requested or paid out cannot be used up for payments due soon after it was paid out, that is notified without delay.")]
    [Cite("ANBest-Gk", "Nr. 5.4", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [InForce("2012-01-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen.")]
    [NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm FundsUnusable(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.FundsUnusable).Must(notification.Event.NotifiedOn is not null);

    /// <summary>If an object is no longer used for the purpose or no longer needed, that is notified without delay.</summary>
    [Rule("NB-NOT-5.5-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Wird ein Gegenstand nicht mehr entsprechend dem Zuwendungszweck verwendet oder nicht mehr benötigt, ist das unverzüglich "
        + "anzuzeigen.")]
    [Text("en", "If an object is no longer used for the purpose or no longer needed, that is notified without delay.")]
    [Cite("ANBest-Gk", "Nr. 5.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Der Bewilligungsbehörde unverzüglich mitteilen."), NextStep("en", "Notify the authority without delay.")]
    [Unsettled("de", "„Unverzüglich“ heißt ohne schuldhaftes Zögern; eine Zahl von Tagen nennt die Norm nicht.")]
    [Unsettled("en", "\"Unverzüglich\" means without culpable delay; the norm names no number of days.")]
    public static Norm AssetUnused(CaseNotification notification) =>
        When(notification.Event.Kind == CaseEventKind.AssetUnused).Must(notification.Event.NotifiedOn is not null);
}
