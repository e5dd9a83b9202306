using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 2, 6.4 and 7: reduction, receipts, audits.</summary>
public static partial class AnbestP
{
    /// <summary>Receipts hold the usual facts: payee, reason, day, proof of payment, for objects their use, and a mark of the project.</summary>
    [Rule("NB-DOC-P", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Die Belege enthalten die üblichen Angaben: Empfänger, Grund, Tag, Zahlungsbeweis, bei Gegenständen den Verwendungszweck, "
        + "und ein Merkmal des Vorhabens.")]
    [Text("en", "Receipts hold the usual facts: payee, reason, day, proof of payment, for objects their use, and a mark of the project.")]
    [Cite("ANBest-P", "Nr. 6.4", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Fehlende Angaben nachholen."), NextStep("en", "Add what is missing.")]
    public static Norm CompleteReceipts(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant)).Must(grant.UseReport.HasCompleteReceipts == true);

    /// <summary>
    /// If documents were made with a data-processing system, the authority may look into the data, use the system for its audit or demand the
    /// documents on a machine-readable medium.
    /// </summary>
    [Rule("NB-CTRL-P", RuleKind.Reporting, Severity = RuleSeverity.Info)]
    [Text(
        "de",
        "Sind Unterlagen mit Hilfe eines Datenverarbeitungssystems erstellt, darf die Behörde Einsicht in die Daten nehmen, das "
        + "System zur Prüfung nutzen oder die Unterlagen auf einem maschinell verwertbaren Datenträger verlangen.")]
    [Text(
        "en",
        "If documents were made with a data-processing system, the authority may look into the data, use the system for its audit or "
        + "demand the documents on a machine-readable medium.")]
    [Cite("ANBest-P", "Nr. 7.1 Satz 2, 3", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [NextStep("de", "Den Export erproben."), NextStep("en", "Try the export.")]
    public static Norm AuditExport(FundingCase grant) => grant.CanExportForAudit == true;

    /// <summary>
    /// If total expenditure falls after the grant, or cover rises or is added, the grant falls: pro rata under proportional financing,
    /// by the full amount under deficit and full financing. Except for full financing and recurring funding, only changes of more than
    /// 500 euros count.
    /// </summary>
    [Rule("NB-RED-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ermäßigen sich nach der Bewilligung die Gesamtausgaben, erhöhen sich Deckungsmittel oder kommen neue hinzu, so "
        + "ermäßigt sich die Zuwendung: bei Anteilfinanzierung anteilig, bei Fehlbedarfs- und Vollfinanzierung um den vollen "
        + "Betrag. Außer bei Vollfinanzierung und wiederkehrender Förderung gilt das nur bei Änderungen um mehr als 500 Euro.")]
    [Text(
        "en",
        "If total expenditure falls after the grant, or cover rises or is added, the grant falls: pro rata under proportional "
        + "financing, by the full amount under deficit and full financing. Except for full financing and recurring funding, only "
        + "changes of more than 500 euros count.")]
    [Cite("ANBest-P", "Nr. 2.1, 2.2, 8.2.3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2019-06-12")]
    [Consequence(
        "de",
        "Der Eintritt ist eine auflösende Bedingung (Nr. 8.2.3): Der zu viel erhaltene Betrag ist ohne Widerruf zu "
        + "erstatten (Nr. 8.1, § 49a Abs. 1 VwVfG).")]
    [Consequence(
        "en",
        "It is an auflösende Bedingung (Nr. 8.2.3): what was received in excess is repaid without revocation "
        + "(Nr. 8.1, § 49a Abs. 1 VwVfG).")]
    [NextStep("de", "Die Rechnung der Ermäßigung ansehen und den Unterschied anbieten.")]
    [NextStep("en", "Look at the computation of the reduction and offer the difference.")]
    public static Norm ReductionAsCondition(FundingCase grant) =>
        When(grant.ActualTotal is not null).Must(grant.RetainedGrant <= grant.ReducedGrant);

    /// <summary>
    /// If total expenditure falls after the grant, or cover rises or is added, the grant falls: pro rata under proportional financing,
    /// by the full amount under deficit and full financing. Except for full financing and recurring funding, only changes of more than
    /// 500 euros count.
    /// </summary>
    [Rule("NB-RED-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ermäßigen sich nach der Bewilligung die Gesamtausgaben, erhöhen sich Deckungsmittel oder kommen neue hinzu, so "
        + "ermäßigt sich die Zuwendung: bei Anteilfinanzierung anteilig, bei Fehlbedarfs- und Vollfinanzierung um den vollen "
        + "Betrag. Außer bei Vollfinanzierung und wiederkehrender Förderung gilt das nur bei Änderungen um mehr als 500 Euro.")]
    [Text(
        "en",
        "If total expenditure falls after the grant, or cover rises or is added, the grant falls: pro rata under proportional "
        + "financing, by the full amount under deficit and full financing. Except for full financing and recurring funding, only "
        + "changes of more than 500 euros count.")]
    [Cite("ANBest-P", "Nr. 2.1, 2.2", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13", "2025-03-31")]
    [Consequence(
        "de",
        "Der zu viel erhaltene Betrag ist zu erstatten, nachdem der Bescheid widerrufen oder durch einen Schlussbescheid "
        + "ersetzt ist (Nr. 8.1).")]
    [Consequence("en", "What was received in excess is repaid after a revocation or a final decision (Nr. 8.1).")]
    [NextStep("de", "Die Rechnung der Ermäßigung ansehen und den Unterschied anbieten.")]
    [NextStep("en", "Look at the computation of the reduction and offer the difference.")]
    public static Norm Reduction(FundingCase grant) =>
        When(grant.ActualTotal is not null).Must(grant.RetainedGrant <= grant.ReducedGrant);

    /// <summary>
    /// If total expenditure falls after the grant, or cover rises or is added, the grant falls, subject to the Haushaltsgesetz at the
    /// time of the grant: pro rata under proportional financing, by the full amount under deficit and full financing. Except for full
    /// financing and recurring funding, only changes of more than 500 euros count.
    /// </summary>
    [Rule("NB-RED-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ermäßigen sich nach der Bewilligung die Gesamtausgaben, erhöhen sich Deckungsmittel oder kommen neue hinzu, so "
        + "ermäßigt sich die Zuwendung, vorbehaltlich des zum Bewilligungszeitpunkt geltenden Haushaltsgesetzes: bei "
        + "Anteilfinanzierung anteilig, bei Fehlbedarfs- und Vollfinanzierung um den vollen Betrag. Außer bei Vollfinanzierung "
        + "und wiederkehrender Förderung gilt das nur bei Änderungen um mehr als 500 Euro.")]
    [Text(
        "en",
        "If total expenditure falls after the grant, or cover rises or is added, the grant falls, subject to the "
        + "Haushaltsgesetz at the time of the grant: pro rata under proportional financing, by the full amount under deficit and "
        + "full financing. Except for full financing and recurring funding, only changes of more than 500 euros count.")]
    [Cite("ANBest-P", "Nr. 2.1, 2.2", Edition = "2025-04-01", Confidence = Confidence.Read)]
    [InForce("2025-04-01")]
    [Consequence(
        "de",
        "Der zu viel erhaltene Betrag ist zu erstatten, nachdem der Bescheid widerrufen oder durch einen Schlussbescheid "
        + "ersetzt ist (Nr. 8.1).")]
    [Consequence("en", "What was received in excess is repaid after a revocation or a final decision (Nr. 8.1).")]
    [NextStep("de", "Die Rechnung der Ermäßigung ansehen und den Unterschied anbieten.")]
    [NextStep("en", "Look at the computation of the reduction and offer the difference.")]
    public static Norm ReductionUnderBudgetAct(FundingCase grant) =>
        When(grant.ActualTotal is not null).Must(grant.RetainedGrant <= grant.ReducedGrant);
}
