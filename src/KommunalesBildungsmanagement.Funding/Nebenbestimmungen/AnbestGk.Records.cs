using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-Gk Nr. 1.5, 2, 6.5 and 7: advance payments, reduction, receipts, audits.</summary>
public static partial class AnbestGk
{
    /// <summary>Receipts hold the usual facts: payee, reason, day, proof of payment, for objects their use, and a mark of the project.</summary>
    [Rule("NB-DOC-GK", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Die Belege enthalten die üblichen Angaben: Empfänger, Grund, Tag, Zahlungsbeweis, bei Gegenständen den Verwendungszweck, "
        + "und ein Merkmal des Vorhabens.")]
    [Text("en", "Receipts hold the usual facts: payee, reason, day, proof of payment, for objects their use, and a mark of the project.")]
    [Cite("ANBest-Gk", "Nr. 6.5", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Fehlende Angaben nachholen."), NextStep("en", "Add what is missing.")]
    public static Norm CompleteReceipts(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant)).Must(grant.UseReport.HasCompleteReceipts == true);

    /// <summary>
    /// The authority and the Bundesrechnungshof may audit; from 2024 access to the data-processing system or an export on a machine-readable
    /// medium is provided.
    /// </summary>
    [Rule("NB-CTRL-GK", RuleKind.Reporting, Severity = RuleSeverity.Info)]
    [Text(
        "de",
        "Die Behörde und der Bundesrechnungshof dürfen prüfen; ab 2024 ist Zugang zum Datenverarbeitungssystem oder ein Export "
        + "auf einem maschinell verwertbaren Datenträger zu ermöglichen.")]
    [Text(
        "en",
        "The authority and the Bundesrechnungshof may audit; from 2024 access to the data-processing system or an export on a "
        + "machine-readable medium is provided.")]
    [Cite("ANBest-Gk", "Nr. 7.1, 7.3", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [NextStep("de", "Den Export erproben."), NextStep("en", "Try the export.")]
    public static Norm AuditExport(FundingCase grant) => grant.CanExportForAudit == true;

    /// <summary>Payments before receipt are agreed or made only if that is usual or justified by special circumstances.</summary>
    [Rule("NB-PREPAY-GK", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Zahlungen vor Empfang der Gegenleistung werden nur vereinbart oder bewirkt, soweit das allgemein üblich oder durch "
        + "besondere Umstände gerechtfertigt ist.")]
    [Text("en", "Payments before receipt are agreed or made only if that is usual or justified by special circumstances.")]
    [Cite("ANBest-Gk", "Nr. 1.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Grund der Vorauszahlung zu den Akten nehmen."), NextStep("en", "Put the reason of the advance payment on file.")]
    public static Norm AdvancePayment(CasePayment payment) =>
        When(payment.Payment.IsAdvance == true).Must(payment.Payment.IsAdvanceJustified == true);

    /// <summary>If expenditure falls or cover is added, the grant falls; no more than the reduced grant is kept.</summary>
    [Rule("NB-RED-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ermäßigen sich die Ausgaben oder kommen Deckungsmittel hinzu, ermäßigt sich die Zuwendung; mehr als die ermäßigte "
        + "Zuwendung wird nicht behalten.")]
    [Text("en", "If expenditure falls or cover is added, the grant falls; no more than the reduced grant is kept.")]
    [Cite("ANBest-Gk", "Nr. 2.1, 2.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence(
        "de",
        "Der zu viel erhaltene Betrag ist zu erstatten; bis 2018 als auflösende Bedingung, seither nach Widerruf oder "
        + "Schlussbescheid.")]
    [Consequence("en", "What was received in excess is repaid; until 2018 by auflösende Bedingung, since then after a revocation or final decision.")]
    [NextStep("de", "Die Rechnung der Ermäßigung ansehen und den Unterschied anbieten.")]
    [NextStep("en", "Look at the computation of the reduction and offer the difference.")]
    public static Norm Reduction(FundingCase grant) => When(grant.ActualTotal is not null).Must(grant.RetainedGrant <= grant.ReducedGrant);
}
