using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What the fund asks of all records of a person.</summary>
[RuleSet("ESF-PERSON", Programme = "Europäischer Sozialfonds")]
public static partial class RecordedPersonRules
{
    /// <summary>A person stands once in an operation.</summary>
    [Rule("ESF-REENTRY", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "Eine Person steht je Vorhaben nur einmal; tritt sie wieder ein, wird der eine Datensatz fortgeführt.")]
    [Text("en", "A person stands once per operation; if she enters again, the one record is carried on.")]
    [Consequence("de", "Die Person würde doppelt gezählt."), Consequence("en", "The person would count twice.")]
    [NextStep("de", "Datensätze zusammenführen: erster Eintritt mit seinen Angaben, letzter Austritt mit neu erhobenen Ergebnissen.")]
    [NextStep("en", "Merge the records: first entry with its answers, final exit with results collected anew.")]
    [Cite("Europäische Kommission, SFC2014 Support", "Participants: re-entry into an operation", Confidence = Confidence.Reported)]
    [Cite("DATES III, Hilfe zum Stammblatt Teil D", "Duplikatsprüfung", Url = "https://dates-iii-esf.de", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm OneRecord(RecordedPerson person) =>
        When(person.Participation.Operation.IsStructural == false).Must(person.Records <= 1);
}
