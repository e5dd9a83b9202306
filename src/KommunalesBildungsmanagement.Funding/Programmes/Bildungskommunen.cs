using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Programmes;

/// <summary>Bildungskommunen, directive of 10 January 2022, BAnz AT 18.01.2022.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("BILDUNGSKOMMUNEN", Programme = "Bildungskommunen (ESF Plus)")]
public static partial class Bildungskommunen
{
    /// <summary>Rate of funding.</summary>
    [Parameter("BK-SATZ"), Term("de", "Fördersatz"), Term("en", "rate of funding")]
    [Value(
        "0.40", "2022-01-10",
        Document = "Förderrichtlinie Bildungskommunen",
        Place = "Zuwendungshöhe (berichtet)", Confidence = Confidence.Reported)]
    public static partial decimal? Rate(RuleContext context);

    /// <summary>Rate of funding in a transition region.</summary>
    [Parameter("BK-SATZ-UR"), Term("de", "Fördersatz in der Übergangsregion"), Term("en", "rate of funding in a transition region")]
    [Value(
        "0.60", "2022-01-10",
        Document = "Förderrichtlinie Bildungskommunen",
        Place = "Zuwendungshöhe (berichtet)", Confidence = Confidence.Reported)]
    public static partial decimal? TransitionRate(RuleContext context);

    /// <summary>The grant is at most 40 % of the total eligible expenditure, flat rate included.</summary>
    [Rule("BK-RATE", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Die Zuwendung beträgt höchstens 40 % der zuwendungsfähigen Gesamtausgaben einschließlich der Pauschale.")]
    [Text("en", "The grant is at most 40 % of the total eligible expenditure, flat rate included.")]
    [Cite("Förderrichtlinie Bildungskommunen", "Zuwendungshöhe (berichtet)", Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Finanzierungsplan und Bescheid vergleichen."), NextStep("en", "Compare financing plan and notice.")]
    public static Norm GrantRate(FundingCase grant, RuleContext context) =>
        grant.Notice.Grant <= Rate(context) * (grant.Costs.Direct + grant.Costs.Flat);

    /// <summary>
    /// In a transition region the grant is at most 60 % of the total eligible expenditure. The region of the place of implementation counts.
    /// </summary>
    [Rule("BK-RATE-UR", RuleKind.Financing, Severity = RuleSeverity.Error, ExceptionTo = "BK-RATE")]
    [Text(
        "de",
        "In einer Übergangsregion beträgt die Zuwendung höchstens 60 % der zuwendungsfähigen Gesamtausgaben. Maßgeblich ist die "
        + "Region des Ortes, an dem das Vorhaben umgesetzt wird.")]
    [Text(
        "en",
        "In a transition region the grant is at most 60 % of the total eligible expenditure. The region of the place of "
        + "implementation counts.")]
    [Cite("Förderrichtlinie Bildungskommunen", "Zuwendungshöhe (berichtet)", Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Finanzierungsplan und Bescheid vergleichen."), NextStep("en", "Compare financing plan and notice.")]
    public static Norm GrantRateInTransitionRegion(FundingCase grant, RuleContext context) =>
        When(grant.IsTransitionRegion == true)
            .Must(grant.Notice.Grant <= TransitionRate(context) * (grant.Costs.Direct + grant.Costs.Flat));

    /// <summary>Flat rate.</summary>
    [Parameter("BK-PAUSCHALE"), Term("de", "Satz der Pauschale"), Term("en", "flat rate")]
    [Value(
        "0.25", "2022-01-10",
        Document = "Förderrichtlinie Bildungskommunen",
        Place = "Pauschale auf direkte Ausgaben", Confidence = Confidence.Inferred)]
    public static partial decimal? FlatRate(RuleContext context);

    /// <summary>The flat rate for indirect costs is at most 25 % of eligible direct costs and is computed anew with them.</summary>
    [Rule("BK-FLAT", RuleKind.Financing, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Pauschale für indirekte Ausgaben beträgt höchstens 25 % der förderfähigen direkten Ausgaben und wird mit ihnen neu berechnet.")]
    [Text("en", "The flat rate for indirect costs is at most 25 % of eligible direct costs and is computed anew with them.")]
    [Cite("Förderrichtlinie Bildungskommunen", "Pauschale auf direkte Ausgaben", Edition = "2022-01-10", Confidence = Confidence.Inferred)]
    [InForce("2022-01-10")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Pauschale aus den tatsächlichen direkten Ausgaben neu berechnen.")]
    [NextStep("en", "Compute the flat rate anew from the actual direct costs.")]
    [Unsettled("de", "Satz und Bezugsgröße sind aus den Zahlen eines Bescheids erschlossen (275.000 × 1,25 = 343.750 Euro); es gilt der Bescheid.")]
    [Unsettled("en", "Rate and base are inferred from the figures of one notice (275,000 × 1.25 = 343,750 euros); the notice counts.")]
    public static Norm FlatRateCeiling(FundingCase grant, RuleContext context) => grant.Costs.Flat <= FlatRate(context) * grant.Costs.Direct;

    /// <summary>The project lasts 48 months at most.</summary>
    [Rule("BK-DUR", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Das Vorhaben dauert höchstens 48 Monate."), Text("en", "The project lasts 48 months at most.")]
    [Cite("Förderrichtlinie Bildungskommunen", "Laufzeit (berichtet)", Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Laufzeit mit Bescheid und Änderungsbescheiden vergleichen.")]
    [NextStep("en", "Compare the term with the notice and its amendments.")]
    public static Norm Duration(FundingCase grant) => grant.Notice.PeriodEnd <= Deadline.MonthsFrom(grant.Notice.PeriodStart, 48);

    /// <summary>The project has module 1 (DKBM), module 2 (connected landscape) and at least one thematic focus.</summary>
    [Rule("BK-MOD", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Das Vorhaben umfasst Modul 1 (DKBM), Modul 2 (analog-digital vernetzte Bildungslandschaft) und mindestens einen Themenschwerpunkt.")]
    [Text("en", "The project has module 1 (DKBM), module 2 (connected landscape) and at least one thematic focus.")]
    [Cite(
        "Förderrichtlinie Bildungskommunen", "Module (berichtet: Lüneburg, Roth, Projektauswahlkriterien)",
        Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Das fehlende Modul mit der Behörde klären."), NextStep("en", "Clarify the missing module with the authority.")]
    public static Norm Modules(FundingCase grant) =>
        grant.Outputs.HasModule1 == true && grant.Outputs.HasModule2 == true && grant.Outputs.ThemeCount >= 1;

    /// <summary>Inhabitants of towns in a Landkreis.</summary>
    [Parameter("BK-EINWOHNER"), Term("de", "Einwohnergrenze kreisangehöriger Städte"), Term("en", "inhabitants of towns in a Landkreis")]
    [Value(
        "40000", "2022-01-10",
        Document = "Förderrichtlinie Bildungskommunen",
        Place = "FAQ (berichtet: Eisenach)", Confidence = Confidence.Reported)]
    public static partial int? InhabitantsMoreThan(RuleContext context);

    /// <summary>
    /// Landkreise and kreisfreie Städte may apply, towns in a Landkreis only with more than 40,000 inhabitants and the consent of the
    /// Landkreis.
    /// </summary>
    [Rule("BK-ELIG", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Antragsberechtigt sind Landkreise und kreisfreie Städte, kreisangehörige Städte nur mit mehr als 40.000 Einwohnern und "
        + "dem Einverständnis des Landkreises.")]
    [Text(
        "en",
        "Landkreise and kreisfreie Städte may apply, towns in a Landkreis only with more than 40,000 inhabitants and the consent "
        + "of the Landkreis.")]
    [Cite(
        "Förderrichtlinie Bildungskommunen", "Antragsberechtigung, FAQ (berichtet: Eisenach)",
        Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Einwohnerzahl und Einverständnis belegen."), NextStep("en", "Prove inhabitants and consent.")]
    public static Norm Applicant(FundingCase grant, RuleContext context) =>
        grant.Body == RecipientBody.District || grant.Body == RecipientBody.DistrictFreeCity
        || (grant.Body == RecipientBody.TownInDistrict && grant.Inhabitants > InhabitantsMoreThan(context) && grant.HasDistrictConsent == true);

    /// <summary>There is a free digital education portal with actors, offerings and access conditions.</summary>
    [Rule("BK-PORTAL", RuleKind.Eligibility, Severity = RuleSeverity.Warning)]
    [Text("de", "Es gibt ein kostenfreies digitales Bildungsportal mit Akteuren, Angeboten und Zugangsbedingungen.")]
    [Text("en", "There is a free digital education portal with actors, offerings and access conditions.")]
    [Cite(
        "Förderrichtlinie Bildungskommunen", "Instrumente (berichtet: Transferinitiative)",
        Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [NextStep("de", "Adresse und Stand des Portals zu den Akten nehmen."), NextStep("en", "Put address and state of the portal on file.")]
    public static Norm Portal(FundingCase grant) => grant.Outputs.HasPortal == true;

    /// <summary>Education reporting is kept up.</summary>
    [Rule("BK-REPORT", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Bildungsberichterstattung wird fortlaufend betrieben."), Text("en", "Education reporting is kept up.")]
    [Cite(
        "Förderrichtlinie Bildungskommunen", "Instrumente (berichtet: Transferinitiative)",
        Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [NextStep("de", "Den letzten Bericht zu den Akten nehmen."), NextStep("en", "Put the last report on file.")]
    public static Norm Report(FundingCase grant) => grant.Outputs.HasPublishedReport == true;

    /// <summary>There are an education strategy or Leitbild and structures of cooperation.</summary>
    [Rule("BK-STRATEGY", RuleKind.Eligibility, Severity = RuleSeverity.Warning)]
    [Text("de", "Es gibt eine Bildungsstrategie oder ein Leitbild und Kooperationsstrukturen.")]
    [Text("en", "There are an education strategy or Leitbild and structures of cooperation.")]
    [Cite(
        "Förderrichtlinie Bildungskommunen", "Instrumente (berichtet: Transferinitiative)",
        Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-10")]
    [NextStep("de", "Beschluss und Struktur zu den Akten nehmen."), NextStep("en", "Put decision and structure on file.")]
    public static Norm Strategy(FundingCase grant) => grant.Outputs.HasStrategy == true && grant.Outputs.HasSteering == true;
}
