using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 1.4.1, 1.4.2 and 1.5: own funds first or pro rata, no payments in advance.</summary>
public static partial class AnbestP
{
    /// <summary>
    /// Under proportional or fixed-amount financing the grant is drawn only pro rata with grants of others and the own and other funds
    /// planned.
    /// </summary>
    [Rule("NB-MITTEL-ANTEIL-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei Anteil- oder Festbetragsfinanzierung wird die Zuwendung nur anteilig mit den Zuwendungen anderer und den "
        + "vorgesehenen eigenen und sonstigen Mitteln in Anspruch genommen.")]
    [Text(
        "en",
        "Under proportional or fixed-amount financing the grant is drawn only pro rata with grants of others and the own and "
        + "other funds planned.")]
    [Cite("ANBest-P", "Nr. 1.4.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2011-12-31")]
    [Consequence("de", Consequences.DrawDe), Consequence("en", Consequences.DrawEn)]
    [NextStep("de", "Den zu früh in Anspruch genommenen Betrag mit der nächsten Anforderung ausgleichen oder zurückzahlen.")]
    [NextStep("en", "Balance what was drawn too early with the next request, or repay it.")]
    public static Norm DrawnProRata2006(FundingCase grant) =>
        When(GrantMoney.IsToBeDrawnProRata(grant)).Must(GrantMoney.IsDrawnProRata(grant));

    /// <summary>
    /// Under proportional or fixed-amount financing the grant is drawn only pro rata with grants of others and the own and other funds
    /// planned.
    /// </summary>
    [Rule("NB-MITTEL-ANTEIL-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei Anteil- oder Festbetragsfinanzierung wird die Zuwendung nur anteilig mit den Zuwendungen anderer und den "
        + "vorgesehenen eigenen und sonstigen Mitteln in Anspruch genommen.")]
    [Text(
        "en",
        "Under proportional or fixed-amount financing the grant is drawn only pro rata with grants of others and the own and "
        + "other funds planned.")]
    [Cite("ANBest-P", "Nr. 1.4.1", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [InForce("2012-01-01")]
    [Consequence("de", Consequences.DrawDe), Consequence("en", Consequences.DrawEn)]
    [NextStep("de", "Den zu früh in Anspruch genommenen Betrag mit der nächsten Anforderung ausgleichen oder zurückzahlen.")]
    [NextStep("en", "Balance what was drawn too early with the next request, or repay it.")]
    [Unsettled(
        "de",
        "Nr. 1.4 nennt die Reihenfolge nach den Sätzen für die Bereitstellung ohne Abruf; ob sie auch im Abrufverfahren gilt, "
        + "lässt der Aufbau offen. § 49a Abs. 4 Satz 2 VwVfG gilt dort auch.")]
    [Unsettled(
        "en",
        "Nr. 1.4 names the order after the sentences on payment without call; whether it holds for calls too, its structure "
        + "leaves open. § 49a Abs. 4 Satz 2 VwVfG applies there too.")]
    public static Norm DrawnProRata(FundingCase grant) =>
        When(grant.Notice.Payment == PaymentMode.Request && GrantMoney.IsToBeDrawnProRata(grant)).Must(GrantMoney.IsDrawnProRata(grant));

    /// <summary>Under deficit financing the grant is drawn only when the own and other funds planned are used up.</summary>
    [Rule("NB-MITTEL-FEHL-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei Fehlbedarfsfinanzierung wird die Zuwendung erst in Anspruch genommen, wenn die vorgesehenen eigenen und sonstigen "
        + "Mittel verbraucht sind.")]
    [Text("en", "Under deficit financing the grant is drawn only when the own and other funds planned are used up.")]
    [Cite("ANBest-P", "Nr. 1.4.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2011-12-31")]
    [Consequence("de", Consequences.DrawDe), Consequence("en", Consequences.DrawEn)]
    [NextStep("de", "Den zu früh in Anspruch genommenen Betrag mit der nächsten Anforderung ausgleichen oder zurückzahlen.")]
    [NextStep("en", "Balance what was drawn too early with the next request, or repay it.")]
    [Unsettled("de", "Finanzieren mehrere Zuwendungsgeber den Fehlbedarf, ist anteilig mit ihnen anzufordern; das wird hier nicht gerechnet.")]
    [Unsettled("en", "If several bodies finance the deficit, requests are pro rata with them; that is not computed here.")]
    public static Norm OwnFundsFirst2006(FundingCase grant) =>
        When(GrantMoney.OwnFundsComeFirst(grant)).Must(GrantMoney.AreOwnFundsUsed(grant));

    /// <summary>Under deficit financing the grant is drawn only when the own and other funds planned are used up.</summary>
    [Rule("NB-MITTEL-FEHL-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei Fehlbedarfsfinanzierung wird die Zuwendung erst in Anspruch genommen, wenn die vorgesehenen eigenen und sonstigen "
        + "Mittel verbraucht sind.")]
    [Text("en", "Under deficit financing the grant is drawn only when the own and other funds planned are used up.")]
    [Cite("ANBest-P", "Nr. 1.4.2", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [InForce("2012-01-01")]
    [Consequence("de", Consequences.DrawDe), Consequence("en", Consequences.DrawEn)]
    [NextStep("de", "Den zu früh in Anspruch genommenen Betrag mit der nächsten Anforderung ausgleichen oder zurückzahlen.")]
    [NextStep("en", "Balance what was drawn too early with the next request, or repay it.")]
    [Unsettled("de", "Finanzieren mehrere Zuwendungsgeber den Fehlbedarf, ist anteilig mit ihnen anzufordern; das wird hier nicht gerechnet.")]
    [Unsettled("en", "If several bodies finance the deficit, requests are pro rata with them; that is not computed here.")]
    public static Norm OwnFundsFirst(FundingCase grant) =>
        When(grant.Notice.Payment == PaymentMode.Request && GrantMoney.OwnFundsComeFirst(grant)).Must(GrantMoney.AreOwnFundsUsed(grant));

    /// <summary>Payments before receipt are agreed or made only if that is usual or justified by special circumstances.</summary>
    [Rule("NB-PREPAY-P", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Zahlungen vor Empfang der Gegenleistung werden nur vereinbart oder bewirkt, soweit das allgemein üblich oder durch "
        + "besondere Umstände gerechtfertigt ist.")]
    [Text("en", "Payments before receipt are agreed or made only if that is usual or justified by special circumstances.")]
    [Cite("ANBest-P", "Nr. 1.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Grund der Vorauszahlung zu den Akten nehmen.")]
    [NextStep("en", "Put the reason of the advance payment on file.")]
    public static Norm AdvancePayment(CasePayment payment) =>
        When(payment.Payment.IsAdvance == true).Must(payment.Payment.IsAdvanceJustified == true);
}
