using KommunalesBildungsmanagement.Funding.EsfOperations;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.EntityIndicators;

/// <summary>Indicators about projects, administrations and enterprises. None of them reads data of participants.</summary>
/// <remarks>The texts are the names of the indicators. A verdict "met" means: the operation counts.</remarks>
[RuleSet("ESF-ENTITY", Programme = "Europäischer Sozialfonds")]
public static partial class EntityOutputs
{
    /// <summary>Projects of social partners and non-governmental organisations.</summary>
    [Rule("CO20", RuleKind.Eligibility)]
    [Text("de", "Zahl der Projekte, die vollständig oder teilweise von Sozialpartnern oder Nichtregierungsorganisationen durchgeführt wurden")]
    [Text("en", "Number of projects fully or partially implemented by social partners or non-governmental organisations")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 2", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO20", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm Partners(EsfOperation o) => When(o.Generation == EsfGeneration.Esf).Must(o.IsByPartners == true);

    /// <summary>Projects for women in employment.</summary>
    [Rule("CO21", RuleKind.Eligibility)]
    [Text("de", "Zahl der Projekte, die der nachhaltigen Beteiligung und dem Vorankommen von Frauen im Beschäftigungsbereich gewidmet sind")]
    [Text("en", "Number of projects dedicated at sustainable participation and progress of women in employment")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 2", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO21", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm Women(EsfOperation o) => When(o.Generation == EsfGeneration.Esf).Must(o.IsForWomenInEmployment == true);

    /// <summary>Projects for public administrations: the project is counted, not the administrations.</summary>
    [Rule("CO22", RuleKind.Eligibility)]
    [Text("de", "Zahl der Projekte, die auf öffentliche Verwaltungen oder öffentliche Dienste "
        + "auf nationaler, regionaler oder lokaler Ebene abzielen")]
    [Text("en", "Number of projects targeting public administrations or public services at national, regional or local level")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 2", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO22", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm PublicAdministration(EsfOperation o) =>
        When(o.Generation == EsfGeneration.Esf).Must(o.TargetsPublicAdministration == true);

    /// <summary>Enterprises supported.</summary>
    [Rule("CO23", RuleKind.Eligibility)]
    [Text("de", "Zahl der unterstützten Kleinstunternehmen sowie kleinen und mittleren Unternehmen")]
    [Text("en", "Number of supported micro, small and medium-sized enterprises")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 2", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Kennung CO23", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm Enterprises(EsfOperation o) => When(o.Generation == EsfGeneration.Esf).Must(o.SupportedEnterprises >= 1);

    /// <summary>Administrations supported: here the administrations are counted, not the project.</summary>
    [Rule("EECO18", RuleKind.Eligibility)]
    [Text("de", "Zahl der unterstützten öffentlichen Verwaltungen oder öffentlichen Dienste auf nationaler, regionaler oder lokaler Ebene")]
    [Text("en", "Number of supported public administrations or public services at national, regional or local level")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 2", Edition = "2021-06-24", Confidence = Confidence.Reported)]
    [Cite("VO (EU) 2021/1057", "Anhang I, Reihenfolge der Kennungen", Edition = "2021-06-24", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm Administrations(EsfOperation o) => When(o.Generation == EsfGeneration.EsfPlus).Must(o.SupportedAdministrations >= 1);

    /// <summary>Enterprises supported.</summary>
    [Rule("EECO19", RuleKind.Eligibility)]
    [Text("de", "Zahl der unterstützten Kleinstunternehmen, kleinen und mittleren Unternehmen (Genossenschaften und Sozialunternehmen inbegriffen)")]
    [Text("en", "Number of supported micro, small and medium-sized enterprises (including cooperatives and social enterprises)")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 2", Edition = "2021-06-24", Confidence = Confidence.Reported)]
    [Cite("VO (EU) 2021/1057", "Anhang I, Reihenfolge der Kennungen", Edition = "2021-06-24", Confidence = Confidence.Inferred)]
    [InForce("2021-07-01")]
    public static Norm EnterprisesPlus(EsfOperation o) => When(o.Generation == EsfGeneration.EsfPlus).Must(o.SupportedEnterprises >= 1);

    /// <summary>The result indicator of the programme under which "Bildungskommunen" runs: structures, not people.</summary>
    [Rule("BK-ERGEBNIS", RuleKind.Eligibility)]
    [Text("de", "Anzahl der geförderten Projekte, die integrative Bildungskonzepte, neue Instrumente der Arbeitsorganisation oder -gestaltung "
        + "entwickeln oder öffentliche Verwaltungen auf kommunaler Ebene im Bildungsmanagement unterstützen")]
    [Text("en", "Number of projects that develop inclusive concepts of education or new instruments of organising work, or "
        + "support public administrations at municipal level in managing education")]
    [Cite("Projektauswahlkriterien Bildungskommunen", "Ergebnisindikatoren zu den Investitionsprioritäten", Edition = "2022-07-12",
        Confidence = Confidence.Reported)]
    [InForce("2022-01-18")]
    public static Norm ProgrammeResult(EsfOperation o) => When(o.Generation == EsfGeneration.EsfPlus).Must(
        o.DevelopsEducationConcepts == true || o.DevelopsWorkInstruments == true || o.SupportsEducationManagement == true);
}
