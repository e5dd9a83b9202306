using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 3, 4, 6.6 and 7.1: contracts, inventory, money passed on.</summary>
public static partial class AnbestP
{
    /// <summary>Threshold of the inventory.</summary>
    [Parameter("NB-INVENTAR-P"), Term("de", "Wertgrenze der Inventarisierung"), Term("en", "threshold of the inventory"), Unit("EUR")]
    [Value("410", "2016-11-04", "2019-06-12", Document = "ANBest-P", Place = "Nr. 4.2", Confidence = Confidence.Read)]
    [Value("800", "2019-06-13", Document = "ANBest-P", Place = "Nr. 4.2", Confidence = Confidence.Read)]
    public static partial decimal? InventoryThreshold(RuleContext context);

    /// <summary>Objects whose acquisition value net of VAT exceeds the threshold are put in the inventory.</summary>
    [Rule("NB-ASSET-P", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Gegenstände, deren Anschaffungswert ohne Umsatzsteuer die Wertgrenze übersteigt, sind zu inventarisieren.")]
    [Text("en", "Objects whose acquisition value net of VAT exceeds the threshold are put in the inventory.")]
    [Cite("ANBest-P", "Nr. 4.2", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Gegenstand ins Inventar aufnehmen."), NextStep("en", "Enter the object in the inventory.")]
    public static Norm Inventory(CaseAsset asset, RuleContext context) =>
        When(asset.Asset.NetValue > InventoryThreshold(context)).Must(asset.Asset.IsInventoried == true);

    /// <summary>Objects may not be disposed of otherwise before their binding period ends.</summary>
    [Rule("NB-ASSET-BINDUNG-P", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Über Gegenstände darf vor Ablauf der Bindungsfrist nicht anderweitig verfügt werden.")]
    [Text("en", "Objects may not be disposed of otherwise before their binding period ends.")]
    [Cite("ANBest-P", "Nr. 4.1", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vor einer anderen Verwendung die Zustimmung der Behörde einholen.")]
    [NextStep("en", "Obtain the consent of the authority before any other use.")]
    public static Norm AssetBinding(CaseAsset asset) =>
        When(asset.Asset.DisposedOn is not null).Must(asset.Asset.DisposedOn > asset.Asset.BoundUntil);

    /// <summary>Threshold of the procurement rules.</summary>
    [Parameter("NB-VERGABE-P"), Term("de", "Schwelle der Vergabevorschriften"), Term("en", "threshold of the procurement rules"), Unit("EUR")]
    [Value("100000", "2016-11-04", Document = "ANBest-P", Place = "Nr. 3.1", Confidence = Confidence.Read)]
    public static partial decimal? ProcurementThreshold(RuleContext context);

    /// <summary>If the grant, or the sum of grants of several bodies, is more than 100,000 euros, VOB/A and VOL/A apply.</summary>
    [Rule("NB-PROC-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Beträgt die Zuwendung oder bei Finanzierung durch mehrere Stellen der Gesamtbetrag der Zuwendungen mehr als 100.000 "
        + "Euro, sind VOB/A und VOL/A anzuwenden.")]
    [Text("en", "If the grant, or the sum of grants of several bodies, is more than 100,000 euros, VOB/A and VOL/A apply.")]
    [Cite("ANBest-P", "Nr. 3.1", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04", "2018-06-12")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen."), NextStep("en", "Put the procurement record on file.")]
    public static Norm ProcurementVol(CaseProcurement procurement, RuleContext context) =>
        When(procurement.Case.TotalPublicGrants > ProcurementThreshold(context)).Must(procurement.Procurement.FollowedRequiredRules == true);

    /// <summary>
    /// If the grant, or the sum of grants of several bodies, is more than 100,000 euros, VOB/A and UVgO apply; UVgO §§ 22, 28 Abs. 1 Satz 3,
    /// 30, 38 Abs. 2 to 4, 44 and 46 need not.
    /// </summary>
    [Rule("NB-PROC-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Beträgt die Zuwendung oder bei Finanzierung durch mehrere Stellen der Gesamtbetrag der Zuwendungen mehr als 100.000 "
        + "Euro, sind VOB/A und UVgO anzuwenden; UVgO §§ 22, 28 Abs. 1 Satz 3, 30, 38 Abs. 2 bis 4, 44 und 46 müssen nicht "
        + "angewendet werden.")]
    [Text(
        "en",
        "If the grant, or the sum of grants of several bodies, is more than 100,000 euros, VOB/A and UVgO apply; UVgO §§ 22, 28 "
        + "Abs. 1 Satz 3, 30, 38 Abs. 2 to 4, 44 and 46 need not.")]
    [Cite("ANBest-P", "Nr. 3.1", Edition = "2018-06-13", Confidence = Confidence.Read)]
    [InForce("2018-06-13")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen."), NextStep("en", "Put the procurement record on file.")]
    public static Norm ProcurementUvgo(CaseProcurement procurement, RuleContext context) =>
        When(procurement.Case.TotalPublicGrants > ProcurementThreshold(context)).Must(procurement.Procurement.FollowedRequiredRules == true);

    /// <summary>If money is passed on, the proofs of the third parties are enclosed with the use report.</summary>
    [Rule("NB-FWD-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Werden Mittel weitergeleitet, sind die Nachweise der Dritten dem Verwendungsnachweis beizufügen.")]
    [Text("en", "If money is passed on, the proofs of the third parties are enclosed with the use report.")]
    [Cite("ANBest-P", "Nr. 6.6", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04", "2019-06-12")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Dritten nachreichen."), NextStep("en", "Submit the proof of the third party.")]
    public static Norm PassedOnProof(CasePassedOn passedOn) =>
        When(UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.ProofEnclosed == true);

    /// <summary>If money is passed on, the recipient audits the proofs of the third parties and encloses them with the audit note.</summary>
    [Rule("NB-FWD-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Werden Mittel weitergeleitet, prüft der Empfänger die Nachweise der Dritten und fügt sie mit dem Prüfvermerk bei.")]
    [Text("en", "If money is passed on, the recipient audits the proofs of the third parties and encloses them with the audit note.")]
    [Cite("ANBest-P", "Nr. 6.6", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis prüfen und mit Prüfvermerk nachreichen."), NextStep("en", "Audit the proof and submit it with the note.")]
    public static Norm PassedOnAudit(CasePassedOn passedOn) =>
        When(UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.ProofEnclosed == true && passedOn.PassedOn.AuditedByRecipient == true);

    /// <summary>Audit rights are reserved against third parties that receive money.</summary>
    [Rule("NB-FWD-RECHTE-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Gegenüber Dritten, an die Mittel weitergeleitet werden, sind die Prüfungsrechte auszubedingen.")]
    [Text("en", "Audit rights are reserved against third parties that receive money.")]
    [Cite("ANBest-P", "Nr. 7.1", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Prüfungsrechte vertraglich nachholen."), NextStep("en", "Add the audit rights to the contract.")]
    public static Norm PassedOnRights(CasePassedOn passedOn) => passedOn.PassedOn.AuditRightsReserved == true;
}
