using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Programmes;

/// <summary>Ganztag in Bildungskommunen, directive of 22 May 2024, BAnz AT 31.05.2024.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("GANZTAG-BILDUNGSKOMMUNEN", Programme = "Ganztag in Bildungskommunen (ESF Plus)")]
public static partial class GanztagInBildungskommunen
{
    /// <summary>Rate of funding.</summary>
    [Parameter("GT-SATZ"), Term("de", "Fördersatz"), Term("en", "rate of funding")]
    [Value(
        "0.40", "2024-05-22",
        Document = "Richtlinie Ganztag in Bildungskommunen",
        Place = "Zuwendungshöhe (berichtet)", Confidence = Confidence.Reported)]
    public static partial decimal? Rate(RuleContext context);

    /// <summary>Rate of funding in a transition region.</summary>
    [Parameter("GT-SATZ-UR"), Term("de", "Fördersatz in der Übergangsregion"), Term("en", "rate of funding in a transition region")]
    [Value(
        "0.60", "2024-05-22",
        Document = "Richtlinie Ganztag in Bildungskommunen",
        Place = "Zuwendungshöhe (berichtet)", Confidence = Confidence.Reported)]
    public static partial decimal? TransitionRate(RuleContext context);

    /// <summary>The grant is at most 40 % of the total eligible expenditure, flat rate included.</summary>
    [Rule("GT-RATE", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Die Zuwendung beträgt höchstens 40 % der zuwendungsfähigen Gesamtausgaben einschließlich der Pauschale.")]
    [Text("en", "The grant is at most 40 % of the total eligible expenditure, flat rate included.")]
    [Cite("Richtlinie Ganztag in Bildungskommunen", "Zuwendungshöhe (berichtet)", Edition = "2024-05-22", Confidence = Confidence.Reported)]
    [InForce("2024-05-22")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Finanzierungsplan und Bescheid vergleichen."), NextStep("en", "Compare financing plan and notice.")]
    public static Norm GrantRate(FundingCase grant, RuleContext context) =>
        grant.Notice.Grant <= Rate(context) * (grant.Costs.Direct + grant.Costs.Flat);

    /// <summary>
    /// In a transition region the grant is at most 60 % of the total eligible expenditure. The region of the place of implementation counts.
    /// </summary>
    [Rule("GT-RATE-UR", RuleKind.Financing, Severity = RuleSeverity.Error, ExceptionTo = "GT-RATE")]
    [Text(
        "de",
        "In einer Übergangsregion beträgt die Zuwendung höchstens 60 % der zuwendungsfähigen Gesamtausgaben. Maßgeblich ist die "
        + "Region des Ortes, an dem das Vorhaben umgesetzt wird.")]
    [Text(
        "en",
        "In a transition region the grant is at most 60 % of the total eligible expenditure. The region of the place of "
        + "implementation counts.")]
    [Cite("Richtlinie Ganztag in Bildungskommunen", "Zuwendungshöhe (berichtet)", Edition = "2024-05-22", Confidence = Confidence.Reported)]
    [InForce("2024-05-22")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Finanzierungsplan und Bescheid vergleichen."), NextStep("en", "Compare financing plan and notice.")]
    public static Norm GrantRateInTransitionRegion(FundingCase grant, RuleContext context) =>
        When(grant.IsTransitionRegion == true)
            .Must(grant.Notice.Grant <= TransitionRate(context) * (grant.Costs.Direct + grant.Costs.Flat));

    /// <summary>Flat rate.</summary>
    [Parameter("GT-PAUSCHALE"), Term("de", "Satz der Pauschale"), Term("en", "flat rate")]
    [Value(
        "0.25", "2024-05-22",
        Document = "Richtlinie Ganztag in Bildungskommunen",
        Place = "Pauschale auf direkte Ausgaben", Confidence = Confidence.Reported)]
    public static partial decimal? FlatRate(RuleContext context);

    /// <summary>The flat rate for indirect costs is at most 25 % of eligible direct costs and is computed anew with them.</summary>
    [Rule("GT-FLAT", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Die Pauschale für indirekte Ausgaben beträgt höchstens 25 % der förderfähigen direkten Ausgaben und wird mit ihnen neu berechnet.")]
    [Text("en", "The flat rate for indirect costs is at most 25 % of eligible direct costs and is computed anew with them.")]
    [Cite("Richtlinie Ganztag in Bildungskommunen", "Pauschale auf direkte Ausgaben", Edition = "2024-05-22", Confidence = Confidence.Reported)]
    [InForce("2024-05-22")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Pauschale aus den tatsächlichen direkten Ausgaben neu berechnen.")]
    [NextStep("en", "Compute the flat rate anew from the actual direct costs.")]
    public static Norm FlatRateCeiling(FundingCase grant, RuleContext context) => grant.Costs.Flat <= FlatRate(context) * grant.Costs.Direct;

    /// <summary>The project lasts 48 months at most.</summary>
    [Rule("GT-DUR", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Das Vorhaben dauert höchstens 48 Monate."), Text("en", "The project lasts 48 months at most.")]
    [Cite("Richtlinie Ganztag in Bildungskommunen", "Laufzeit (berichtet)", Edition = "2024-05-22", Confidence = Confidence.Reported)]
    [InForce("2024-05-22")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Laufzeit mit Bescheid und Änderungsbescheiden vergleichen.")]
    [NextStep("en", "Compare the term with the notice and its amendments.")]
    public static Norm Duration(FundingCase grant) => grant.Notice.PeriodEnd <= Deadline.MonthsFrom(grant.Notice.PeriodStart, 48);

    /// <summary>Municipalities at least.</summary>
    [Parameter("GT-PARTNER"), Term("de", "beteiligte Gemeinden mindestens"), Term("en", "municipalities at least")]
    [Value(
        "2", "2024-05-22",
        Document = "Richtlinie Ganztag in Bildungskommunen",
        Place = "Antragsberechtigung (berichtet)", Confidence = Confidence.Reported)]
    public static partial int? PartnersAtLeast(RuleContext context);

    /// <summary>
    /// Kreisfreie Städte, towns with a Jugendamt of their own, and Landkreise together with at least two of their municipalities may apply.
    /// </summary>
    [Rule("GT-ELIG", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Antragsberechtigt sind kreisfreie Städte, kreisangehörige Städte mit eigenem Jugendamt und Landkreise zusammen mit "
        + "mindestens zwei kreisangehörigen Gemeinden.")]
    [Text(
        "en",
        "Kreisfreie Städte, towns with a Jugendamt of their own, and Landkreise together with at least two of their "
        + "municipalities may apply.")]
    [Cite("Richtlinie Ganztag in Bildungskommunen", "Antragsberechtigung (berichtet)", Edition = "2024-05-22", Confidence = Confidence.Reported)]
    [InForce("2024-05-22")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Beteiligung und Zuständigkeit belegen."), NextStep("en", "Prove who takes part.")]
    public static Norm Applicant(FundingCase grant, RuleContext context) =>
        grant.Body == RecipientBody.DistrictFreeCity
        || (grant.Body == RecipientBody.TownInDistrict && grant.HasYouthOffice == true)
        || (grant.Body == RecipientBody.District && grant.PartnerMunicipalities >= PartnersAtLeast(context));
}
