using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-Gk Nr. 3, 4, 6.5 (from 2024: 6.7) and 7.1: contracts, objects, money passed on.</summary>
/// <remarks>They know no threshold of 100,000 euros and no inventory: those are of ANBest-P.</remarks>
public static partial class AnbestGk
{
    /// <summary>
    /// Objects are used for the purpose of the grant; the recipient may not dispose of them otherwise before the binding period set in
    /// the notice ends.
    /// </summary>
    [Rule("NB-ASSET-BINDUNG-GK", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Gegenstände sind für den Zuwendungszweck zu verwenden; vor Ablauf der im Zuwendungsbescheid festgelegten zeitlichen "
        + "Bindung darf der Empfänger nicht anderweitig über sie verfügen.")]
    [Text(
        "en",
        "Objects are used for the purpose of the grant; the recipient may not dispose of them otherwise before the binding "
        + "period set in the notice ends.")]
    [Cite("ANBest-Gk", "Nr. 4", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2011-12-31")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vor einer anderen Verwendung die Zustimmung der Behörde einholen.")]
    [NextStep("en", "Obtain the consent of the authority before any other use.")]
    public static Norm AssetBinding2006(CaseAsset asset) =>
        When(asset.Asset.DisposedOn is not null).Must(asset.Asset.DisposedOn > asset.Asset.BoundUntil);

    /// <summary>
    /// Objects are used for the purpose of the grant; the recipient may not dispose of them otherwise before the binding period set in
    /// the notice ends.
    /// </summary>
    [Rule("NB-ASSET-BINDUNG-GK", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Gegenstände sind für den Zuwendungszweck zu verwenden; vor Ablauf der im Zuwendungsbescheid festgelegten zeitlichen "
        + "Bindung darf der Empfänger nicht anderweitig über sie verfügen.")]
    [Text(
        "en",
        "Objects are used for the purpose of the grant; the recipient may not dispose of them otherwise before the binding "
        + "period set in the notice ends.")]
    [Cite("ANBest-Gk", "Nr. 4.1", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [InForce("2012-01-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vor einer anderen Verwendung die Zustimmung der Behörde einholen.")]
    [NextStep("en", "Obtain the consent of the authority before any other use.")]
    public static Norm AssetBinding(CaseAsset asset) =>
        When(asset.Asset.DisposedOn is not null).Must(asset.Asset.DisposedOn > asset.Asset.BoundUntil);

    /// <summary>
    /// Contracts follow the procurement principles of the budget law of the recipient; duties under § 98 GWB and the VgV to apply VOB/A
    /// and VOL/A from Abschnitt 2 on remain.
    /// </summary>
    [Rule("NB-PROC-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei der Vergabe von Aufträgen sind die Vergabegrundsätze nach dem Haushaltsrecht des Empfängers zu beachten; "
        + "Pflichten nach § 98 GWB und VgV, VOB/A und VOL/A ab Abschnitt 2 anzuwenden, bleiben unberührt.")]
    [Text(
        "en",
        "Contracts follow the procurement principles of the budget law of the recipient; duties under § 98 GWB and the VgV to "
        + "apply VOB/A and VOL/A from Abschnitt 2 on remain.")]
    [Cite("ANBest-Gk", "Nr. 3.1, 3.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2013-12-31")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen.")]
    [NextStep("en", "Put the procurement record on file.")]
    public static Norm Procurement2006(CaseProcurement procurement) =>
        procurement.Procurement.FollowedRequiredRules == true;

    /// <summary>
    /// Contracts follow the procurement principles of the budget law of the recipient; duties under § 98 GWB, VgV (VOB/A-EG, VOL/A-EG,
    /// VOF), SektVO and VSVgV remain.
    /// </summary>
    [Rule("NB-PROC-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Bei der Vergabe von Aufträgen sind die Vergabegrundsätze nach dem Haushaltsrecht des Empfängers zu beachten; "
        + "Pflichten nach § 98 GWB, VgV (VOB/A-EG, VOL/A-EG, VOF), SektVO und VSVgV bleiben unberührt.")]
    [Text(
        "en",
        "Contracts follow the procurement principles of the budget law of the recipient; duties under § 98 GWB, VgV (VOB/A-EG, "
        + "VOL/A-EG, VOF), SektVO and VSVgV remain.")]
    [Cite("ANBest-Gk", "Nr. 3.1, 3.2", Edition = "2014-01-01", Confidence = Confidence.Read)]
    [InForce("2014-01-01", "2016-11-03")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen.")]
    [NextStep("en", "Put the procurement record on file.")]
    public static Norm Procurement2014(CaseProcurement procurement) =>
        procurement.Procurement.FollowedRequiredRules == true;

    /// <summary>
    /// Where Part 4 GWB does not apply, because the contract value does not reach the threshold (§ 106 GWB), contracts follow the
    /// procurement principles of the budget law of the recipient.
    /// </summary>
    [Rule("NB-PROC-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Soweit Teil 4 GWB nicht anzuwenden ist, weil der Auftragswert den Schwellenwert (§ 106 GWB) nicht erreicht, sind die "
        + "Vergabegrundsätze nach dem Haushaltsrecht des Empfängers zu beachten.")]
    [Text(
        "en",
        "Where Part 4 GWB does not apply, because the contract value does not reach the threshold (§ 106 GWB), contracts "
        + "follow the procurement principles of the budget law of the recipient.")]
    [Cite("ANBest-Gk", "Nr. 3", Edition = "2016-11-04", Confidence = Confidence.Read)]
    [InForce("2016-11-04")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Vergabevermerk zu den Akten nehmen.")]
    [NextStep("en", "Put the procurement record on file.")]
    public static Norm Procurement(CaseProcurement procurement) =>
        procurement.Procurement.FollowedRequiredRules == true;

    /// <summary>If money is passed on to third parties that are no Gebietskörperschaft, their proofs are enclosed with the own one.</summary>
    [Rule("NB-FWD-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Mittel an Dritte, die keine Gebietskörperschaften sind, weitergeleitet, sind deren Verwendungs- und "
        + "Zwischennachweise dem eigenen Nachweis beizufügen.")]
    [Text("en", "If money is passed on to third parties that are no Gebietskörperschaft, their proofs are enclosed with the own one.")]
    [Cite("ANBest-Gk", "Nr. 6.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2019-06-12")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Dritten nachreichen.")]
    [NextStep("en", "Submit the proof of the third party.")]
    public static Norm PassedOnProof(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false && UseReportParts.IsSubmitted(passedOn.Case)).Must(passedOn.PassedOn.ProofEnclosed == true);

    /// <summary>
    /// If money is passed on to third parties that are no Gebietskörperschaft, the recipient audits their proofs as VV Nr. 11 zu § 44
    /// BHO says and encloses the audit note with its own.
    /// </summary>
    [Rule("NB-FWD-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Mittel an Dritte, die keine Gebietskörperschaften sind, weitergeleitet, prüft der Empfänger deren Verwendungs- "
        + "und Zwischennachweise entsprechend VV Nr. 11 zu § 44 BHO und fügt seinem Nachweis den Prüfvermerk bei.")]
    [Text(
        "en",
        "If money is passed on to third parties that are no Gebietskörperschaft, the recipient audits their proofs as VV Nr. "
        + "11 zu § 44 BHO says and encloses the audit note with its own.")]
    [Cite("ANBest-Gk", "Nr. 6.5", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13", "2024-04-30")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis prüfen und den Prüfvermerk nachreichen.")]
    [NextStep("en", "Audit the proof and submit the note.")]
    public static Norm PassedOnAudit2019(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false && UseReportParts.IsSubmitted(passedOn.Case))
            .Must(passedOn.PassedOn.AuditedByRecipient == true);

    /// <summary>
    /// If money is passed on to third parties that are no Gebietskörperschaft, the recipient audits their proofs as VV Nr. 11 zu § 44
    /// BHO says and encloses the audit note with its own.
    /// </summary>
    [Rule("NB-FWD-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Mittel an Dritte, die keine Gebietskörperschaften sind, weitergeleitet, prüft der Empfänger deren Verwendungs- "
        + "und Zwischennachweise entsprechend VV Nr. 11 zu § 44 BHO und fügt seinem Nachweis den Prüfvermerk bei.")]
    [Text(
        "en",
        "If money is passed on to third parties that are no Gebietskörperschaft, the recipient audits their proofs as VV Nr. "
        + "11 zu § 44 BHO says and encloses the audit note with its own.")]
    [Cite("ANBest-Gk", "Nr. 6.7", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis prüfen und den Prüfvermerk nachreichen.")]
    [NextStep("en", "Audit the proof and submit the note.")]
    public static Norm PassedOnAudit(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false && UseReportParts.IsSubmitted(passedOn.Case))
            .Must(passedOn.PassedOn.AuditedByRecipient == true);

    /// <summary>On demand of the authority the proofs of the final recipients are presented.</summary>
    [Rule("NB-FWD-VORLAGE-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Auf Anforderung der Bewilligungsbehörde sind die Verwendungs- und Zwischennachweise der Letztempfänger vorzulegen.")]
    [Text("en", "On demand of the authority the proofs of the final recipients are presented.")]
    [Cite("ANBest-Gk", "Nr. 6.5", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13", "2024-04-30")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Letztempfängers vorlegen.")]
    [NextStep("en", "Present the proof of the final recipient.")]
    public static Norm PassedOnDemand2019(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false && passedOn.PassedOn.IsProofDemanded == true)
            .Must(passedOn.PassedOn.IsProofPresented == true);

    /// <summary>On demand of the authority the proofs of the final recipients are presented.</summary>
    [Rule("NB-FWD-VORLAGE-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Auf Anforderung der Bewilligungsbehörde sind die Verwendungs- und Zwischennachweise der Letztempfänger vorzulegen.")]
    [Text("en", "On demand of the authority the proofs of the final recipients are presented.")]
    [Cite("ANBest-Gk", "Nr. 6.7", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis des Letztempfängers vorlegen.")]
    [NextStep("en", "Present the proof of the final recipient.")]
    public static Norm PassedOnDemand(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false && passedOn.PassedOn.IsProofDemanded == true)
            .Must(passedOn.PassedOn.IsProofPresented == true);

    /// <summary>
    /// If money is passed on to third parties that are no Gebietskörperschaft, the audit rights of the authority are reserved against
    /// them too.
    /// </summary>
    [Rule("NB-FWD-RECHTE-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Mittel an Dritte, die keine Gebietskörperschaften sind, weitergeleitet, sind die Prüfungsrechte der Behörde "
        + "auch ihnen gegenüber auszubedingen.")]
    [Text(
        "en",
        "If money is passed on to third parties that are no Gebietskörperschaft, the audit rights of the authority are "
        + "reserved against them too.")]
    [Cite("ANBest-Gk", "Nr. 7.1, 6.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2024-04-30")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Prüfungsrechte vertraglich nachholen.")]
    [NextStep("en", "Add the audit rights to the contract.")]
    public static Norm PassedOnRights2006(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false).Must(passedOn.PassedOn.AuditRightsReserved == true);

    /// <summary>
    /// If money is passed on to third parties that are no Gebietskörperschaft, the audit rights of the authority are reserved against
    /// them too.
    /// </summary>
    [Rule("NB-FWD-RECHTE-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Mittel an Dritte, die keine Gebietskörperschaften sind, weitergeleitet, sind die Prüfungsrechte der Behörde "
        + "auch ihnen gegenüber auszubedingen.")]
    [Text(
        "en",
        "If money is passed on to third parties that are no Gebietskörperschaft, the audit rights of the authority are "
        + "reserved against them too.")]
    [Cite("ANBest-Gk", "Nr. 7.1, 6.7", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2024-05-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Prüfungsrechte vertraglich nachholen.")]
    [NextStep("en", "Add the audit rights to the contract.")]
    public static Norm PassedOnRights(CasePassedOn passedOn) =>
        When(passedOn.PassedOn.IsLocalAuthority == false).Must(passedOn.PassedOn.AuditRightsReserved == true);
}
