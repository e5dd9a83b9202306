using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 2, 6.4, 6.5 and 7: reduction, receipts, audits.</summary>
public static partial class AnbestP
{
    /// <summary>Receipts hold the usual facts: payee, reason, day, proof of payment, for objects their use, and a mark of the project.</summary>
    [Rule("NB-DOC-P", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Die Belege enthalten die üblichen Angaben: Empfänger, Grund, Tag, Zahlungsbeweis, bei Gegenständen den Verwendungszweck, "
        + "und ein Merkmal des Vorhabens.")]
    [Text("en", "Receipts hold the usual facts: payee, reason, day, proof of payment, for objects their use, and a mark of the project.")]
    [Cite("ANBest-P", "Nr. 6.4, 6.5", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Fehlende Angaben nachholen."), NextStep("en", "Add what is missing.")]
    public static Norm CompleteReceipts(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant)).Must(grant.UseReport.HasCompleteReceipts == true);

    /// <summary>
    /// The authority and the Bundesrechnungshof may audit; from 2024 access to the data-processing system or an export on a machine-readable
    /// medium is provided.
    /// </summary>
    [Rule("NB-CTRL-P", RuleKind.Reporting, Severity = RuleSeverity.Info)]
    [Text(
        "de",
        "Die Behörde und der Bundesrechnungshof dürfen prüfen; ab 2024 ist Zugang zum Datenverarbeitungssystem oder ein Export "
        + "auf einem maschinell verwertbaren Datenträger zu ermöglichen.")]
    [Text(
        "en",
        "The authority and the Bundesrechnungshof may audit; from 2024 access to the data-processing system or an export on a "
        + "machine-readable medium is provided.")]
    [Cite("ANBest-P", "Nr. 7.1, 7.3", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [NextStep("de", "Den Export erproben."), NextStep("en", "Try the export.")]
    public static Norm AuditExport(FundingCase grant) => grant.CanExportForAudit == true;

    /// <summary>If expenditure falls or cover is added, the grant falls; no more than the reduced grant is kept.</summary>
    [Rule("NB-RED-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ermäßigen sich die Ausgaben oder kommen Deckungsmittel hinzu, ermäßigt sich die Zuwendung; mehr als die ermäßigte "
        + "Zuwendung wird nicht behalten.")]
    [Text("en", "If expenditure falls or cover is added, the grant falls; no more than the reduced grant is kept.")]
    [Cite("ANBest-P", "Nr. 2.1, 2.2", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04")]
    [Consequence(
        "de",
        "Der zu viel erhaltene Betrag ist zu erstatten; bis 2018 als auflösende Bedingung, seither nach Widerruf oder "
        + "Schlussbescheid.")]
    [Consequence("en", "What was received in excess is repaid; until 2018 by auflösende Bedingung, since then after a revocation or final decision.")]
    [NextStep("de", "Die Rechnung der Ermäßigung ansehen und den Unterschied anbieten.")]
    [NextStep("en", "Look at the computation of the reduction and offer the difference.")]
    public static Norm Reduction(FundingCase grant) => When(grant.ActualTotal is not null).Must(grant.RetainedGrant <= grant.ReducedGrant);
}
