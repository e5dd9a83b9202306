using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-Gk Nr. 3, 4, 6.5 and 7.1: contracts, objects, money passed on.</summary>
public static partial class AnbestGk
{
    /// <summary>Objects may not be disposed of otherwise before their binding period ends.</summary>
    [Rule("NB-ASSET-BINDUNG-GK", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Über Gegenstände darf vor Ablauf der Bindungsfrist nicht anderweitig verfügt werden.")]
    [Text("en", "Objects may not be disposed of otherwise before their binding period ends.")]
    [Cite("ANBest-Gk", "Nr. 4.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vor einer anderen Verwendung die Zustimmung der Behörde einholen.")]
    [NextStep("en", "Obtain the consent of the authority before any other use.")]
    public static Norm AssetBinding(CaseAsset asset) =>
        When(asset.Asset.DisposedOn is not null).Must(asset.Asset.DisposedOn > asset.Asset.BoundUntil);

    /// <summary>
    /// Contracts follow the procurement principles of the recipient's budget law, above the EU thresholds Part 4 GWB. ANBest-Gk knows no
    /// threshold of 100,000 euros.
    /// </summary>
    [Rule("NB-PROC-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei der Vergabe gelten die haushaltsrechtlichen Vergabegrundsätze des Empfängers, oberhalb der EU-Schwellen Teil 4 GWB. "
        + "Eine Wertgrenze von 100.000 Euro kennt die ANBest-Gk nicht.")]
    [Text(
        "en",
        "Contracts follow the procurement principles of the recipient's budget law, above the EU thresholds Part 4 GWB. ANBest-Gk "
        + "knows no threshold of 100,000 euros.")]
    [Cite("ANBest-Gk", "Nr. 3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen."), NextStep("en", "Put the procurement record on file.")]
    public static Norm Procurement(CaseProcurement procurement) => procurement.Procurement.FollowedRequiredRules == true;

    /// <summary>If money is passed on, the proofs of the third parties are enclosed with the use report.</summary>
    [Rule("NB-FWD-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Werden Mittel weitergeleitet, sind die Nachweise der Dritten dem Verwendungsnachweis beizufügen.")]
    [Text("en", "If money is passed on, the proofs of the third parties are enclosed with the use report.")]
    [Cite("ANBest-Gk", "Nr. 6.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2019-06-12")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Dritten nachreichen."), NextStep("en", "Submit the proof of the third party.")]
    public static Norm PassedOnProof(CasePassedOn passedOn) =>
        When(UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.ProofEnclosed == true);

    /// <summary>If money is passed on, the recipient audits the proofs of the third parties and encloses them with the audit note.</summary>
    [Rule("NB-FWD-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Werden Mittel weitergeleitet, prüft der Empfänger die Nachweise der Dritten und fügt sie mit dem Prüfvermerk bei.")]
    [Text("en", "If money is passed on, the recipient audits the proofs of the third parties and encloses them with the audit note.")]
    [Cite("ANBest-Gk", "Nr. 6.5, ab 2024 Nr. 6.7", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis prüfen und mit Prüfvermerk nachreichen."), NextStep("en", "Audit the proof and submit it with the note.")]
    public static Norm PassedOnAudit(CasePassedOn passedOn) =>
        When(UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.ProofEnclosed == true && passedOn.PassedOn.AuditedByRecipient == true);

    /// <summary>Audit rights are reserved against third parties that receive money.</summary>
    [Rule("NB-FWD-RECHTE-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Gegenüber Dritten, an die Mittel weitergeleitet werden, sind die Prüfungsrechte auszubedingen.")]
    [Text("en", "Audit rights are reserved against third parties that receive money.")]
    [Cite("ANBest-Gk", "Nr. 7.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Prüfungsrechte vertraglich nachholen."), NextStep("en", "Add the audit rights to the contract.")]
    public static Norm PassedOnRights(CasePassedOn passedOn) => passedOn.PassedOn.AuditRightsReserved == true;
}
