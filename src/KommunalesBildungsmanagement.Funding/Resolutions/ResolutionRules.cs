using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Editions;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Resolutions;

/// <summary>What must be known before any other rule can be judged: which conditions, which edition, which payment mode.</summary>
[RuleSet("RES", Programme = "Welche Regeln gelten")]
public static partial class ResolutionRules
{
    /// <summary>
    /// The notice names the general conditions and their edition. Without the edition no deadline can be computed; it is never chosen by the
    /// date of today.
    /// </summary>
    [Rule("RES-00", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Bescheid nennt die Nebenbestimmungen und ihren Stand. Fehlt die Fassung, ist keine Frist berechenbar; nach dem "
        + "heutigen Datum wird sie nie gewählt.")]
    [Text(
        "en",
        "The notice names the general conditions and their edition. Without the edition no deadline can be computed; it is never "
        + "chosen by the date of today.")]
    [Cite("ANBest-Gk / ANBest-P", "Vorspruch: Bestandteil des Zuwendungsbescheides", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Ohne die Fassung bleiben alle Pflichten aus den Nebenbestimmungen ungeprüft.")]
    [Consequence("en", "Without the edition no duty of the general conditions is judged.")]
    [NextStep("de", "Im Zuwendungsbescheid nachsehen und eintragen: Nebenbestimmungen und Stand.")]
    [NextStep("en", "Look into the notice and enter: conditions and edition.")]
    public static Norm EditionIsNamed(FundingCase grant) =>
        When(grant.Notice.SpecialConditions is null || !grant.Notice.SpecialConditions!.Contains(SpecialCondition.BnBestGkEsfBund))
            .Must(grant.Notice.Conditions is not null && grant.Notice.ConditionsStand is not null);

    /// <summary>The edition that the notice names is known. A similar one is not taken instead.</summary>
    [Rule("RES-01", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Die Fassung, die der Bescheid nennt, ist bekannt. Eine ähnliche wird nicht ersatzweise genommen.")]
    [Text("en", "The edition that the notice names is known. A similar one is not taken instead.")]
    [Cite("ANBest-Gk / ANBest-P", "Vorspruch: Bestandteil des Zuwendungsbescheides", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Pflichten aus einer unbekannten Fassung bleiben ungeprüft.")]
    [Consequence("en", "Duties of an unknown edition are not judged.")]
    [NextStep("de", "Den Stand mit dem Bescheid vergleichen; Titel von Vordrucken sind unzuverlässig, es zählt der Stand im Text.")]
    [NextStep("en", "Compare the edition with the notice; titles of forms are unreliable, what counts is the Stand in the text.")]
    public static Norm EditionIsKnown(FundingCase grant) =>
        When(grant.Notice.ConditionsStand is not null).Must(grant.Notice.NamesKnownEdition == true);

    /// <summary>ANBest-Gk apply to local authorities and their associations, ANBest-P to others.</summary>
    [Rule("RES-02", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Für Gebietskörperschaften und ihre Zusammenschlüsse gelten die ANBest-Gk, für andere die ANBest-P.")]
    [Text("en", "ANBest-Gk apply to local authorities and their associations, ANBest-P to others.")]
    [Cite("ANBest-Gk", "Überschrift", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [NextStep("de", "Bei der Bewilligungsbehörde klären; es gilt, was im Bescheid steht.")]
    [NextStep("en", "Clarify with the authority; what the notice says applies.")]
    public static Norm DocumentFitsRecipient(FundingCase grant) =>
        When(grant.Notice.Conditions is not null)
            .Must(
                (grant.Notice.Conditions == ConditionsDocument.AnbestGk
                    && (grant.Notice.Recipient == RecipientKind.Municipality || grant.Notice.Recipient == RecipientKind.MunicipalAssociation))
                || (grant.Notice.Conditions == ConditionsDocument.AnbestP && grant.Notice.Recipient == RecipientKind.Other));

    /// <summary>It is known whether the notice names special conditions, and which.</summary>
    [Rule("RES-03", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Bekannt ist, ob der Bescheid Besondere Nebenbestimmungen nennt und welche.")]
    [Text("en", "It is known whether the notice names special conditions, and which.")]
    [Cite("ANBest-Gk / ANBest-P", "Vorspruch: Bestandteil des Zuwendungsbescheides", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Pflichten aus Besonderen Nebenbestimmungen bleiben ungeprüft.")]
    [Consequence("en", "Duties of special conditions are not judged.")]
    [NextStep("de", "Im Zuwendungsbescheid nachsehen und eintragen: Besondere Nebenbestimmungen, auch „keine“.")]
    [NextStep("en", "Look into the notice and enter: special conditions, also \"none\".")]
    public static Norm SpecialConditionsAreKnown(FundingCase grant) => grant.Notice.SpecialConditions is not null;

    /// <summary>Kind of financing and payment mode are known: the Bagatelle, the own share and the use period depend on them.</summary>
    [Rule("RES-04", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Finanzierungsart und Zahlungsverfahren sind bekannt: An ihnen hängen Bagatelle, Eigenanteil und Verwendungsfrist.")]
    [Text("en", "Kind of financing and payment mode are known: the Bagatelle, the own share and the use period depend on them.")]
    [Cite("ANBest-Gk", "Nr. 1.3, 2", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [NextStep("de", "Im Zuwendungsbescheid nachsehen und eintragen: Finanzierungsart und Zahlungsverfahren.")]
    [NextStep("en", "Look into the notice and enter: kind of financing and payment mode.")]
    public static Norm FinancingIsKnown(FundingCase grant) => grant.Notice.Financing is not null && grant.Notice.Payment is not null;

    /// <summary>The grant period is known, amendments included, and does not end before it starts.</summary>
    [Rule("RES-05", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Der Bewilligungszeitraum ist bekannt, Änderungsbescheide eingerechnet, und endet nicht vor seinem Beginn.")]
    [Text("en", "The grant period is known, amendments included, and does not end before it starts.")]
    [Cite("ANBest-Gk / ANBest-P", "Vorspruch: Bestandteil des Zuwendungsbescheides", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Ohne Bewilligungszeitraum ist keine Frist berechenbar.")]
    [Consequence("en", "Without the grant period no deadline can be computed.")]
    [NextStep("de", "Im Zuwendungsbescheid nachsehen und eintragen: Bewilligungszeitraum.")]
    [NextStep("en", "Look into the notice and enter: grant period.")]
    public static Norm PeriodIsKnown(FundingCase grant) =>
        grant.Notice.PeriodStart is not null && grant.Notice.PeriodEnd is not null && grant.Notice.PeriodStart <= grant.Notice.PeriodEnd;

    /// <summary>
    /// Where the BNBest-Gk-ESF-Bund apply, they and the notice set the periods. Their wording is not at hand: periods stand here only as
    /// entered from the notice.
    /// </summary>
    [Rule("RES-06", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Gelten die BNBest-Gk-ESF-Bund, so bestimmen sie und der Bescheid die Fristen. Ihr Wortlaut liegt nicht vor: Fristen "
        + "stehen hier nur, soweit sie aus dem Bescheid eingetragen sind.")]
    [Text(
        "en",
        "Where the BNBest-Gk-ESF-Bund apply, they and the notice set the periods. Their wording is not at hand: periods stand "
        + "here only as entered from the notice.")]
    [Cite("BNBest-ESF-Bund (ESF Plus 2021-2027)", "Anlage 3", Edition = "2021-01-01", Confidence = Confidence.Reported)]
    [InForce("2021-01-01")]
    [NextStep("de", "Den Termin des Verwendungsnachweises aus Bescheid und Anlage 3 eintragen.")]
    [NextStep("en", "Enter the day of the use report from the notice and Anlage 3.")]
    [Unsettled("de", "Zwischennachweise, Belege und die Beweglichkeit der Ansätze können von ANBest-Gk abweichen.")]
    [Unsettled("en", "Interim reports, receipts and the tolerance of lines may differ from ANBest-Gk.")]
    public static Norm EsfConditionsAreEntered(FundingCase grant) =>
        When(grant.Notice.SpecialConditions!.Contains(SpecialCondition.BnBestGkEsfBund)).Must(grant.UseReport.Filing.SetDay is not null);

    /// <summary>The date of the notice is known: the rules of the programme are chosen by it.</summary>
    [Rule("RES-07", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Das Datum des Zuwendungsbescheids ist bekannt: Nach ihm wählen sich die Regeln des Programms.")]
    [Text("en", "The date of the notice is known: the rules of the programme are chosen by it.")]
    [Cite("ANBest-Gk / ANBest-P", "Vorspruch: Bestandteil des Zuwendungsbescheides", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Regeln des Programms bleiben ungeprüft."), Consequence("en", "Rules of the programme are not judged.")]
    [NextStep("de", "Im Zuwendungsbescheid nachsehen und eintragen: Datum des Bescheids.")]
    [NextStep("en", "Look into the notice and enter: date of the notice.")]
    public static Norm NoticeIsDated(FundingCase grant) => grant.Notice.IssuedOn is not null;

    /// <summary>The seat of the authority is known: its holidays move the end of periods for submissions. Without it nothing is moved.</summary>
    [Rule("RES-09", RuleKind.Reporting, Severity = RuleSeverity.Info)]
    [Text(
        "de",
        "Der Sitz der Bewilligungsbehörde ist bekannt: Nach seinen Feiertagen verschiebt sich das Ende von Vorlagefristen. Ohne "
        + "ihn wird nichts verschoben.")]
    [Text("en", "The seat of the authority is known: its holidays move the end of periods for submissions. Without it nothing is moved.")]
    [Cite("VwVfG", "§ 31 Abs. 3 Satz 1", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [NextStep("de", "Im Zuwendungsbescheid nachsehen und eintragen: Sitz der Bewilligungsbehörde oder des Projektträgers.")]
    [NextStep("en", "Look into the notice and enter: seat of the authority or Projektträger.")]
    public static Norm SeatIsKnown(FundingCase grant) => grant.Notice.KnowsAuthoritySeat == true;

    /// <summary>Notices of the BMBF to local authorities as a rule name the BNBest-BMBF 98.</summary>
    [Rule("RES-08", RuleKind.Reporting, Severity = RuleSeverity.Info)]
    [Text("de", "Bescheide des BMBF an Gebietskörperschaften nennen in aller Regel die BNBest-BMBF 98.")]
    [Text("en", "Notices of the BMBF to local authorities as a rule name the BNBest-BMBF 98.")]
    [Cite("Bescheidpraxis BMBF", "ANBest-Gk und BNBest-BMBF 98", Edition = "2006-04-01", Confidence = Confidence.Unverified)]
    [InForce("2000-01-01")]
    [NextStep("de", "Im Bescheid nachsehen, ob sie wirklich nicht genannt sind.")]
    [NextStep("en", "Check in the notice whether they really are not named.")]
    public static Norm ExpectedConditions(FundingCase grant) =>
        When(
                grant.Programme == KnownProgramme.LernenVorOrt || grant.Programme == KnownProgramme.BildungIntegriert
                || grant.Programme == KnownProgramme.KoordinierungNeuzugewanderte)
            .Must(grant.Notice.SpecialConditions!.Contains(SpecialCondition.BnBestBmbf98));
}
