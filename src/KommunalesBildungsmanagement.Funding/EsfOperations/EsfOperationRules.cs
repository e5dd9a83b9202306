using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.EsfOperations;

/// <summary>What the fund asks of an operation as such.</summary>
[RuleSet("ESF-VORHABEN", Programme = "Europäischer Sozialfonds")]
public static partial class EsfOperationRules
{
    /// <summary>A structural operation asks nobody for personal data.</summary>
    [Rule("ESF-STRUCT", RuleKind.DataQuality, Severity = RuleSeverity.Warning)]
    [Text("de", "Ein Vorhaben, das in erster Linie Strukturen verbessert, erfasst keine Teilnehmenden.")]
    [Text("en", "An operation that mainly improves structures records no participants.")]
    [Consequence("de", "Personenbezogene Daten werden ohne Anlass erhoben.")]
    [Consequence("en", "Personal data are collected without need.")]
    [NextStep("de", "Einstufung im Zuwendungsbescheid und in DATES (Stammblatt Teil A) prüfen; Erhebung einstellen.")]
    [NextStep("en", "Check the classification in the notice and in DATES (master sheet part A); stop collecting.")]
    [Cite("Hinweise zum Teilnehmenden-Monitoring im ESF Bayern", "strukturelle Vorhaben", Url = "https://docplayer.org/133762838",
        Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm Structural(EsfOperation operation) => When(operation.IsStructural == true).Must(operation.RecordedParticipants == 0);

    /// <summary>Data reach the system of the authority when the authority asks for them.</summary>
    [Rule("ESF-REPORTDUE", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Die Projektdaten sind bis zum Stichtag in das System der Bewilligungsbehörde einzugeben.")]
    [Text("en", "Project data are to be entered into the system of the authority by the day it sets.")]
    [Consequence("de", "Fehlende Daten können Auszahlungen aufhalten; das liegt im Ermessen der Behörde.")]
    [Consequence("en", "Missing data may hold up payments; the authority has discretion.")]
    [NextStep("de", "Daten eingeben oder Aufschub erbitten."), NextStep("en", "Enter the data, or ask for more time.")]
    [Cite("Initiative Fachkräfte sichern, Hinweise zum ESF-Monitoring", "Dateneingabe", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm DataEntered(EsfOperation operation, RuleContext context) =>
        Submit(operation.DataDueOn, operation.DataEnteredOn, context);
}
