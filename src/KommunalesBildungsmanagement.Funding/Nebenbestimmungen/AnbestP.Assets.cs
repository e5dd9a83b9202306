using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 3, 4, 6.6 and 7.1: contracts, inventory, money passed on.</summary>
public static partial class AnbestP
{
    /// <summary>Threshold of the inventory.</summary>
    [Parameter("NB-INVENTAR-P"), Term("de", "Wertgrenze der Inventarisierung"), Term("en", "threshold of the inventory"), Unit("EUR")]
    [Value("410", "2006-04-01", "2019-06-12", Document = "ANBest-P", Place = "Nr. 4.2", Confidence = Confidence.Read)]
    [Value("800", "2019-06-13", Document = "ANBest-P", Place = "Nr. 4.2", Confidence = Confidence.Read)]
    public static partial decimal? InventoryThreshold(RuleContext context);

    /// <summary>Objects whose acquisition value net of VAT exceeds the threshold are put in the inventory.</summary>
    [Rule("NB-ASSET-P", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Gegenstände, deren Anschaffungs- oder Herstellungswert ohne Umsatzsteuer die Wertgrenze übersteigt, sind zu inventarisieren.")]
    [Text("en", "Objects whose acquisition value net of VAT exceeds the threshold are put in the inventory.")]
    [Cite("ANBest-P", "Nr. 4.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Gegenstand ins Inventar aufnehmen."), NextStep("en", "Enter the object in the inventory.")]
    public static Norm Inventory(CaseAsset asset, RuleContext context) =>
        When(asset.Asset.NetValue > InventoryThreshold(context)).Must(asset.Asset.IsInventoried == true);

    /// <summary>
    /// Objects are used for the purpose of the grant; the recipient may not dispose of them otherwise before the binding period set in
    /// the notice ends.
    /// </summary>
    [Rule("NB-ASSET-BINDUNG-P", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Gegenstände sind für den Zuwendungszweck zu verwenden; vor Ablauf der im Zuwendungsbescheid festgelegten zeitlichen "
        + "Bindung darf der Empfänger nicht anderweitig über sie verfügen.")]
    [Text(
        "en",
        "Objects are used for the purpose of the grant; the recipient may not dispose of them otherwise before the binding "
        + "period set in the notice ends.")]
    [Cite("ANBest-P", "Nr. 4.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vor einer anderen Verwendung die Zustimmung der Behörde einholen.")]
    [NextStep("en", "Obtain the consent of the authority before any other use.")]
    public static Norm AssetBinding(CaseAsset asset) =>
        When(asset.Asset.DisposedOn is not null).Must(asset.Asset.DisposedOn > asset.Asset.BoundUntil);

    /// <summary>Threshold of the procurement rules.</summary>
    [Parameter("NB-VERGABE-P"), Term("de", "Schwelle der Vergabevorschriften"), Term("en", "threshold of the procurement rules"), Unit("EUR")]
    [Value("100000", "2006-04-01", Document = "ANBest-P", Place = "Nr. 3.1", Confidence = Confidence.Read)]
    public static partial decimal? ProcurementThreshold(RuleContext context);

    /// <summary>If the grant, or the sum of grants of several bodies, is more than 100,000 euros, Abschnitt I of VOB and VOL applies.</summary>
    [Rule("NB-PROC-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Beträgt die Zuwendung oder bei Finanzierung durch mehrere Stellen der Gesamtbetrag der Zuwendung mehr als 100.000 "
        + "Euro, ist Abschnitt I der VOB und der VOL anzuwenden.")]
    [Text("en", "If the grant, or the sum of grants of several bodies, is more than 100,000 euros, Abschnitt I of VOB and VOL applies.")]
    [Cite("ANBest-P", "Nr. 3.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2013-12-31")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen.")]
    [NextStep("en", "Put the procurement record on file.")]
    public static Norm Procurement2006(CaseProcurement procurement, RuleContext context) =>
        When(procurement.Case.Notice.Grant > ProcurementThreshold(context) || procurement.Case.TotalPublicGrants > ProcurementThreshold(context))
            .Must(procurement.Procurement.FollowedRequiredRules == true);

    /// <summary>
    /// If the grant, or the sum of grants of several bodies, is more than 100,000 euros, Abschnitt 1 of VOB/A and VOL/A applies.
    /// </summary>
    [Rule("NB-PROC-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Beträgt die Zuwendung oder bei Finanzierung durch mehrere Stellen der Gesamtbetrag der Zuwendung mehr als 100.000 "
        + "Euro, ist Abschnitt 1 der VOB/A und der VOL/A anzuwenden.")]
    [Text("en", "If the grant, or the sum of grants of several bodies, is more than 100,000 euros, Abschnitt 1 of VOB/A and VOL/A applies.")]
    [Cite("ANBest-P", "Nr. 3.1", Edition = "2014-01-01", Confidence = Confidence.Read)]
    [InForce("2014-01-01", "2018-06-12")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen.")]
    [NextStep("en", "Put the procurement record on file.")]
    public static Norm ProcurementVol(CaseProcurement procurement, RuleContext context) =>
        When(procurement.Case.Notice.Grant > ProcurementThreshold(context) || procurement.Case.TotalPublicGrants > ProcurementThreshold(context))
            .Must(procurement.Procurement.FollowedRequiredRules == true);

    /// <summary>
    /// If the grant, or the sum of grants of several bodies, is more than 100,000 euros, UVgO and Abschnitt 1 of VOB/A apply; UVgO §§
    /// 22, 28 Abs. 1 Satz 3, 30, 38 Abs. 2 to 4, 44 and 46 need not.
    /// </summary>
    [Rule("NB-PROC-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Beträgt die Zuwendung oder bei Finanzierung durch mehrere Stellen der Gesamtbetrag der Zuwendung mehr als 100.000 "
        + "Euro, sind die UVgO und Abschnitt 1 der VOB/A anzuwenden; UVgO §§ 22, 28 Abs. 1 Satz 3, 30, 38 Abs. 2 bis 4, 44 und "
        + "46 müssen nicht angewendet werden.")]
    [Text(
        "en",
        "If the grant, or the sum of grants of several bodies, is more than 100,000 euros, UVgO and Abschnitt 1 of VOB/A "
        + "apply; UVgO §§ 22, 28 Abs. 1 Satz 3, 30, 38 Abs. 2 to 4, 44 and 46 need not.")]
    [Cite("ANBest-P", "Nr. 3.1", Edition = "2018-06-13", Confidence = Confidence.Read)]
    [InForce("2018-06-13")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen.")]
    [NextStep("en", "Put the procurement record on file.")]
    public static Norm ProcurementUvgo(CaseProcurement procurement, RuleContext context) =>
        When(procurement.Case.Notice.Grant > ProcurementThreshold(context) || procurement.Case.TotalPublicGrants > ProcurementThreshold(context))
            .Must(procurement.Procurement.FollowedRequiredRules == true);

    /// <summary>If money is passed on to third parties, their proofs are enclosed with the own one.</summary>
    [Rule("NB-FWD-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Werden Mittel an Dritte weitergeleitet, sind deren Verwendungs- und Zwischennachweise dem eigenen Nachweis beizufügen.")]
    [Text("en", "If money is passed on to third parties, their proofs are enclosed with the own one.")]
    [Cite("ANBest-P", "Nr. 6.6", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2019-06-12")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Dritten nachreichen.")]
    [NextStep("en", "Submit the proof of the third party.")]
    public static Norm PassedOnProof(CasePassedOn passedOn) =>
        When(UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.ProofEnclosed == true);

    /// <summary>
    /// If money is passed on to third parties, the recipient audits their proofs as VV Nr. 11 zu § 44 BHO says and encloses the audit
    /// note with its own.
    /// </summary>
    [Rule("NB-FWD-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Mittel an Dritte weitergeleitet, prüft der Empfänger deren Verwendungs- und Zwischennachweise entsprechend VV "
        + "Nr. 11 zu § 44 BHO und fügt seinem Nachweis den Prüfvermerk bei.")]
    [Text(
        "en",
        "If money is passed on to third parties, the recipient audits their proofs as VV Nr. 11 zu § 44 BHO says and encloses "
        + "the audit note with its own.")]
    [Cite("ANBest-P", "Nr. 6.6", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis prüfen und den Prüfvermerk nachreichen.")]
    [NextStep("en", "Audit the proof and submit the note.")]
    public static Norm PassedOnAudit(CasePassedOn passedOn) =>
        When(UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.AuditedByRecipient == true);

    /// <summary>On demand of the authority the proofs of the final recipients are presented.</summary>
    [Rule("NB-FWD-VORLAGE-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Auf Anforderung der Bewilligungsbehörde sind die Verwendungs- und Zwischennachweise der Letztempfänger vorzulegen.")]
    [Text("en", "On demand of the authority the proofs of the final recipients are presented.")]
    [Cite("ANBest-P", "Nr. 6.6", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Letztempfängers vorlegen.")]
    [NextStep("en", "Present the proof of the final recipient.")]
    public static Norm PassedOnDemand(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsProofDemanded == true).Must(passedOn.PassedOn.IsProofPresented == true);

    /// <summary>If money is passed on to third parties, the audit rights of the authority are reserved against them too.</summary>
    [Rule("NB-FWD-RECHTE-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Werden Mittel an Dritte weitergeleitet, sind die Prüfungsrechte der Behörde auch ihnen gegenüber auszubedingen.")]
    [Text("en", "If money is passed on to third parties, the audit rights of the authority are reserved against them too.")]
    [Cite("ANBest-P", "Nr. 7.1, 6.6", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Prüfungsrechte vertraglich nachholen.")]
    [NextStep("en", "Add the audit rights to the contract.")]
    public static Norm PassedOnRights(CasePassedOn passedOn) =>
        passedOn.PassedOn.AuditRightsReserved == true;
}
