using KommunalesBildungsmanagement.Funding.EsfOperations;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>What figures about people must fit together to.</summary>
[RuleSet("ESF-TABELLE", Programme = "Europäischer Sozialfonds")]
public static partial class ReportedTableRules
{
    /// <summary>Genders add up to the total.</summary>
    [Rule("ESF-GENDER", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "Die Aufgliederung nach Geschlecht ergibt zusammen die Gesamtzahl: 2014–2020 Frauen und Männer, ab 2021 auch nicht-binäre Menschen.")]
    [Text("en", "The break-down by gender adds up to the total: women and men in 2014–2020, non-binary people too from 2021.")]
    [NextStep("de", "Aufgliederung und Gesamtzahl prüfen; wo niemand nicht-binär ist, eine Null melden.")]
    [NextStep("en", "Check break-down and total; where nobody is non-binary, report a zero.")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("VO (EU) 2021/1057", "Anhang I", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2014-01-01")]
    public static Norm GendersAddUp(ReportedIndicator figure) =>
        (figure.Generation == EsfGeneration.Esf && figure.Women + figure.Men == figure.Total)
        || (figure.Generation == EsfGeneration.EsfPlus && figure.Women + figure.Men + figure.NonBinary == figure.Total);

    /// <summary>A part is at most the whole.</summary>
    [Rule("ESF-SUBSET", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "Ein Indikator, der einen Teil eines anderen zählt, ist nicht größer als dieser.")]
    [Text("en", "An indicator that counts a part of another is not greater than that one.")]
    [NextStep("de", "Beide Zahlen prüfen."), NextStep("en", "Check both figures.")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2013-12-17", Confidence = Confidence.Read)]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2014-01-01")]
    public static Norm PartWithinWhole(ReportedSubset figures) => figures.Part <= figures.Whole;
}
