using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>Consequences and limits under VwVfG and BHO.</summary>
/// <remarks>
/// The reference date is today.
/// </remarks>
[RuleSet("VWVFG", Programme = "Verwaltungsverfahren und Haushaltsrecht")]
public static partial class Verwaltungsverfahren
{
    /// <summary>A revocation is admissible only within a year after the authority knows all facts that justify it.</summary>
    [Rule("VWV-48-4", RuleKind.Financing, Severity = RuleSeverity.Info)]
    [Text("de", "Ein Widerruf ist nur innerhalb eines Jahres zulässig, nachdem die Behörde alle Tatsachen kennt, die ihn rechtfertigen.")]
    [Text("en", "A revocation is admissible only within a year after the authority knows all facts that justify it.")]
    [Cite("VwVfG", "§ 49 Abs. 3 Satz 2, § 48 Abs. 4", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Ein verspäteter Widerruf ist angreifbar."), Consequence("en", "A late revocation can be challenged.")]
    [NextStep("de", "Den Zeitpunkt der Kenntnis mit dem Rechtsamt prüfen."), NextStep("en", "Check the time of knowledge with the legal office.")]
    [Unsettled(
        "de",
        "Wann die Behörde „alle“ Tatsachen kennt, entscheidet der Einzelfall (BVerwG 10 C 5.17). Bei arglistiger Täuschung, Drohung oder "
        + "Bestechung gilt die Jahresfrist nicht (§ 48 Abs. 4 Satz 2); das wird hier nicht geprüft.")]
    [Unsettled(
        "en",
        "When the authority knows \"all\" facts depends on the case (BVerwG 10 C 5.17). The year does not apply to fraud, threat or bribery "
        + "(§ 48 Abs. 4 Satz 2); that is not checked here.")]
    public static Norm RevokedInTime(FundingCase grant) =>
        When(grant.RevokedOn is not null).Must(grant.RevokedOn <= Deadline.MonthsAfter(grant.AuthorityKnewOn, 12));

    /// <summary>Work does not begin before the grant, unless an early start is approved.</summary>
    [Rule("NB-START", RuleKind.Financing, Severity = RuleSeverity.Info)]
    [Text("de", "Vor der Bewilligung wird nicht begonnen, es sei denn, ein vorzeitiger Beginn ist zugelassen.")]
    [Text("en", "Work does not begin before the grant, unless an early start is approved.")]
    [Cite("VV zu § 44 BHO", "Nr. 1.3", Edition = "2019-06-13", Confidence = Confidence.Unverified)]
    [InForce("2000-01-01")]
    [NextStep("de", "Den Beginn und eine Zulassung belegen."), NextStep("en", "Prove the start and an approval.")]
    public static Norm NoEarlyStart(FundingCase grant) =>
        When(grant.StartedOn is not null).Must(grant.StartedOn >= grant.Notice.IssuedOn || grant.EarlyStartApproved == true);
}
