using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.DataProtection;

/// <summary>Data protection in a Bildungsbüro: legal basis, special categories, social data, official statistics.</summary>
/// <remarks>
/// The reference date is today: this law applies at any time.
/// </remarks>
[RuleSet("DATENSCHUTZ", Programme = "Datenschutz")]
public static partial class PersonalDataRules
{
    /// <summary>
    /// A legal basis is on file for each processing of personal data. For municipalities it is as a rule the data protection act of the Land,
    /// not the BDSG.
    /// </summary>
    [Rule("DS-BASIS", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Für jede Verarbeitung personenbezogener Daten ist eine Rechtsgrundlage festgehalten. Für Kommunen ist das in der Regel "
        + "das Datenschutzgesetz des Landes, nicht das BDSG.")]
    [Text(
        "en",
        "A legal basis is on file for each processing of personal data. For municipalities it is as a rule the data protection "
        + "act of the Land, not the BDSG.")]
    [Cite("BDSG", "§ 1 Abs. 1 Nr. 2", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [Cite("DSGVO", "Art. 6 Abs. 1 Buchst. c und e", Edition = "2016-04-27", Confidence = Confidence.Reported)]
    [InForce("2018-05-25")]
    [NextStep("de", "Rechtsgrundlage mit der oder dem Datenschutzbeauftragten klären.")]
    [NextStep("en", "Clarify the legal basis with the data protection officer.")]
    public static Norm LegalBasisOnFile(CaseDataSource source) =>
        When(source.Source.IsIndividual == true).Must(source.Source.LegalBasis is not null && source.Source.CitesFederalAct == false);

    /// <summary>Data of special categories need a separate consent or a specific law.</summary>
    [Rule("DS-ART9", RuleKind.DataProtection, Severity = RuleSeverity.Error)]
    [Text("de", "Besondere Kategorien personenbezogener Daten setzen eine gesonderte Einwilligung oder ein bestimmtes Gesetz voraus.")]
    [Text("en", "Data of special categories need a separate consent or a specific law.")]
    [Cite("DSGVO", "Art. 9 Abs. 2", Edition = "2016-04-27", Confidence = Confidence.Reported)]
    [Cite("BDSG", "§ 22", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [InForce("2018-05-25")]
    [Consequence("de", "Die Verarbeitung ist ohne sie unzulässig."), Consequence("en", "Processing is unlawful without it.")]
    [NextStep("de", "Verarbeitung anhalten und Grundlage klären."), NextStep("en", "Stop processing and clarify the basis.")]
    public static Norm SpecialCategories(CaseDataSource source) =>
        When(source.Source.HasSpecialCategories == true).Must(source.Source.HasSpecialBasis == true);

    /// <summary>Only what the assigned indicators need is collected.</summary>
    [Rule("DS-MIN", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text("de", "Erhoben wird nur, was für die zugewiesenen Indikatoren nötig ist.")]
    [Text("en", "Only what the assigned indicators need is collected.")]
    [Cite("DSGVO", "Art. 5 Abs. 1 Buchst. c", Edition = "2016-04-27", Confidence = Confidence.Reported)]
    [InForce("2018-05-25")]
    [NextStep("de", "Überzählige Felder löschen."), NextStep("en", "Delete fields that are not needed.")]
    public static Norm Minimal(CaseDataSource source) => When(source.Source.IsIndividual == true).Must(source.Source.IsNeededForIndicators == true);

    /// <summary>What identifies persons is stored apart.</summary>
    [Rule("DS-PSEUDO", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text("de", "Merkmale, die Personen erkennbar machen, werden getrennt gespeichert."), Text("en", "What identifies persons is stored apart.")]
    [Cite("SGB X", "§ 67c Abs. 5", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [Cite("BDSG", "§ 22 Abs. 2", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [InForce("2018-05-25")]
    [NextStep("de", "Kennzeichen trennen, sobald der Zweck es zulässt."), NextStep("en", "Separate identifiers as soon as the purpose allows.")]
    public static Norm Pseudonymised(CaseDataSource source) =>
        When(source.Source.IsIndividual == true).Must(source.Source.KeepsIdentifiersApart == true);

    /// <summary>Where processing rests on consent and minors are concerned, their guardians consent.</summary>
    [Rule("DS-MINOR", RuleKind.DataProtection, Severity = RuleSeverity.Warning)]
    [Text("de", "Beruht die Verarbeitung auf Einwilligung und sind Minderjährige betroffen, willigen die Sorgeberechtigten ein.")]
    [Text("en", "Where processing rests on consent and minors are concerned, their guardians consent.")]
    [Cite("Praxis der ESF-Verwaltung (berichtet)", "Einwilligung bei Minderjährigen", Edition = "2014-01-01", Confidence = Confidence.Reported)]
    [InForce("2018-05-25")]
    [NextStep("de", "Einwilligung einholen."), NextStep("en", "Obtain consent.")]
    [Unsettled("de", "Ab welchem Alter Jugendliche selbst einwilligen können, hängt von der Einsichtsfähigkeit ab.")]
    [Unsettled("en", "From which age young people can consent themselves depends on their capacity to understand.")]
    public static Norm Minors(CaseDataSource source) => When(source.Source.ConcernsMinors == true).Must(source.Source.HasGuardianConsent == true);

    /// <summary>
    /// Individual social data may be processed for planning only with prior approval of the supreme authority and until a fixed day. Handing
    /// them from the Jugendamt to the Bildungsbüro is a transmission too (§ 67 Abs. 4 SGB X).
    /// </summary>
    [Rule("DS-SOZ", RuleKind.DataProtection, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Einzelne Sozialdaten dürfen für die Planung nur mit vorheriger Genehmigung der obersten Behörde und bis zu einem festen "
        + "Tag verarbeitet werden. Auch die Weitergabe vom Jugendamt an das Bildungsbüro ist eine Übermittlung (§ 67 Abs. 4 SGB X).")]
    [Text(
        "en",
        "Individual social data may be processed for planning only with prior approval of the supreme authority and until a fixed "
        + "day. Handing them from the Jugendamt to the Bildungsbüro is a transmission too (§ 67 Abs. 4 SGB X).")]
    [Cite("SGB X", "§§ 67 Abs. 2 und 4, 67c Abs. 2 und 5, 75", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [InForce("2018-05-25")]
    [Consequence("de", "Die Verarbeitung ist ohne Genehmigung unzulässig."), Consequence("en", "Processing is unlawful without approval.")]
    [NextStep("de", "Daten nicht laden; Genehmigung einholen oder anonymisierte Zahlen verwenden.")]
    [NextStep("en", "Do not load the data; obtain approval or use anonymous counts.")]
    public static Norm SocialData(CaseDataSource source, RuleContext context) =>
        When(source.Source.IsIndividual == true && source.Source.IsSocialData == true)
            .Must(
                source.Source.ApprovalReference is not null
                && source.Source.ProcessUntil is not null && source.Source.ProcessUntil >= context.Today);

    /// <summary>Individual records of official statistics may be used by separated statistics units only; a Bildungsbüro as a rule is none.</summary>
    [Rule("ST-EINZEL", RuleKind.DataProtection, Severity = RuleSeverity.Error)]
    [Text("de", "Einzelangaben der amtlichen Statistik dürfen nur abgeschottete Statistikstellen nutzen; ein Bildungsbüro ist in der Regel keine.")]
    [Text("en", "Individual records of official statistics may be used by separated statistics units only; a Bildungsbüro as a rule is none.")]
    [Cite("BStatG", "§ 16 Abs. 5", Edition = "2022-03-26", Confidence = Confidence.Read)]
    [InForce("2018-05-25")]
    [Consequence("de", "Die Nutzung ist unzulässig; die Geheimhaltung ist strafbewehrt.")]
    [Consequence("en", "The use is unlawful; secrecy is protected by criminal law.")]
    [NextStep("de", "Daten nicht laden; Tabellen bei der Statistikstelle anfordern.")]
    [NextStep("en", "Do not load the data; ask the statistics unit for tables.")]
    public static Norm OfficialRecords(CaseDataSource source) =>
        When(source.Source.IsIndividual == true && source.Source.IsOfficialStatistics == true).Must(source.Source.UsedBySeparateUnit == true);
}
