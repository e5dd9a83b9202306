using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Retentions;

/// <summary>Keeping and deleting: the longest duty, and what must go after it.</summary>
/// <remarks>
/// The reference date is today.
/// </remarks>
[RuleSet("AUFBEWAHRUNG", Programme = "Aufbewahren und Löschen")]
public static partial class KeepingAndDeleting
{
    /// <summary>Records are kept until the end of the longest duty that applies; nothing is deleted before.</summary>
    [Rule("RET-MAX", RuleKind.Retention, Severity = RuleSeverity.Error)]
    [Text("de", "Aufzubewahren ist bis zum Ende der längsten Pflicht, die gilt; vorher wird nichts gelöscht.")]
    [Text("en", "Records are kept until the end of the longest duty that applies; nothing is deleted before.")]
    [Cite("VO (EU) 2021/1060", "Art. 82", Edition = "2021-06-24", Confidence = Confidence.Reported)]
    [Cite("ANBest-P", "Nr. 6.5", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [Cite("ANBest-Gk", "Nr. 6.6", Edition = "2024-05-01", Confidence = Confidence.Read)]
    [InForce("2000-01-01")]
    [Consequence("de", "Nicht mehr belegte Ausgaben können zurückgefordert werden.")]
    [Consequence("en", "Expenditure that can no longer be proved may be reclaimed.")]
    [NextStep("de", "Alle Pflichten eintragen, auch die nach kommunalem Recht, und das Löschen bis dahin sperren.")]
    [NextStep("en", "Enter all duties, those of municipal law too, and block deletion until then.")]
    public static Norm KeptLongEnough(CaseHolding holding) =>
        When(holding.Holding.DeletedOn is not null).Must(holding.Holding.DeletedOn > holding.KeepThrough);

    /// <summary>Personal data are deleted or anonymised as soon as the longest duty to keep them ends.</summary>
    [Rule("DS-DELETE", RuleKind.Retention, Severity = RuleSeverity.Error)]
    [Text("de", "Personenbezogene Daten werden gelöscht oder anonymisiert, sobald die längste Aufbewahrungspflicht endet.")]
    [Text("en", "Personal data are deleted or anonymised as soon as the longest duty to keep them ends.")]
    [Cite("DSGVO", "Art. 5 Abs. 1 Buchst. e, Art. 17", Edition = "2016-04-27", Confidence = Confidence.Reported)]
    [InForce("2018-05-25")]
    [Consequence("de", "Die weitere Speicherung ist ohne Grund und damit unzulässig.")]
    [Consequence("en", "Further storage has no ground and is unlawful.")]
    [NextStep("de", "Dem Archiv anbieten, dann löschen oder anonymisieren; eine anonyme Statistik darf bleiben.")]
    [NextStep("en", "Offer to the archive, then delete or anonymise; anonymous statistics may stay.")]
    public static Norm DeletedInTime(CaseHolding holding, RuleContext context) =>
        When(holding.Holding.HoldsPersonalData == true)
            .Due(Deadline.DaysAfter(holding.KeepThrough, 1), holding.Holding.DeletedOn, context);

    /// <summary>
    /// The end of retention under the ESF 2014-2020 has been notified by the managing authority; without notification it is not known.
    /// </summary>
    [Rule("RET-ESF14", RuleKind.Retention, Severity = RuleSeverity.Warning)]
    [Text("de", "Das Ende der Aufbewahrung nach dem ESF 2014-2020 hat die Verwaltungsbehörde mitgeteilt; ohne Mitteilung ist es nicht bekannt.")]
    [Text("en", "The end of retention under the ESF 2014-2020 has been notified by the managing authority; without notification it is not known.")]
    [Cite("VO (EU) Nr. 1303/2013", "Art. 140", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [InForce("2000-01-01")]
    [NextStep("de", "Nach dem Ende der Aufbewahrung fragen; bis dahin nichts löschen.")]
    [NextStep("en", "Ask for the end of retention; delete nothing until then.")]
    public static Norm NotifiedEnd(FundingCase grant) =>
        When(grant.Programme == KnownProgramme.BildungIntegriert).Must(grant.Retention.NotifiedEnd is not null);
}
