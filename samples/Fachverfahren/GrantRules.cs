using KommunalesBildungsmanagement.Rules;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace Fachverfahren;

/// <summary>Rules about grants of the federal programme "Bildungskommunen" (ESF Plus) to municipalities.</summary>
[RuleSet("BILDUNGSKOMMUNEN", Programme = "Bildungskommunen (ESF Plus 2021–2027)")]
public static partial class GrantRules
{
    [Parameter("BK-EIGENANTEIL-SATZ")]
    [Term("de", "Mindesteigenanteil"), Term("en", "minimum own share")]
    [Value("0.60", "2022-01-18", Document = "Förderrichtlinie Bildungskommunen", Place = "BAnz AT 18.01.2022", Confidence = Confidence.Reported)]
    public static partial decimal? MinimumOwnShare(RuleContext context);

    [Parameter("BK-EIGENANTEIL-SATZ-UR")]
    [Term("de", "Mindesteigenanteil in der Übergangsregion"), Term("en", "minimum own share in a transition region")]
    [Value("0.40", "2022-01-18", Document = "Förderrichtlinie Bildungskommunen", Place = "BAnz AT 18.01.2022", Confidence = Confidence.Reported)]
    public static partial decimal? MinimumOwnShareInTransitionRegion(RuleContext context);

    [Parameter("ESF21-TAFEL")]
    [Term("de", "Schwelle für die Tafel"), Term("en", "threshold for the plaque"), Unit("EUR")]
    [Value("100000", "2021-07-01", Document = "VO (EU) 2021/1060", Place = "Art. 50 Abs. 1 Buchst. c", Confidence = Confidence.Read)]
    public static partial decimal? PlaqueThreshold(RuleContext context);

    [Rule("NB-VN-GK", RuleKind.Reporting)]
    [Text("de", "Der Verwendungsnachweis ist ein Jahr nach Erfüllung des Zwecks vorzulegen, spätestens ein Jahr nach Ende des Bewilligungszeitraums.")]
    [Text("en", "The final use report is due one year after the purpose is fulfilled, at the latest one year after the grant period.")]
    [Cite("ANBest-Gk", "Nr. 6.1 Satz 1", Edition = "2019-06-13", Confidence = Confidence.Read)]
    [InForce("2019-06-13")]
    public static Norm FinalUseReport(GrantCase grant, RuleContext context) => Due(
        Deadline.Earlier(Deadline.MonthsAfter(grant.PurposeFulfilledOn, 12), Deadline.MonthsAfter(grant.Period?.End, 12)),
        grant.FinalUseReportOn, context);

    [Rule("BK-EIGENANTEIL", RuleKind.Financing)]
    [Text("de", "Die Kommune trägt mindestens 60 % der zuwendungsfähigen Gesamtausgaben selbst.")]
    [Text("en", "The municipality bears at least 60 % of the total eligible cost itself.")]
    [Cite("Förderrichtlinie Bildungskommunen", "BAnz AT 18.01.2022", Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-18")]
    public static Norm OwnShare(GrantCase grant, RuleContext context) => grant.OwnFunds >= MinimumOwnShare(context) * grant.TotalCost;

    [Rule("BK-EIGENANTEIL-UR", RuleKind.Financing, ExceptionTo = "BK-EIGENANTEIL")]
    [Text("de", "In einer Übergangsregion trägt die Kommune mindestens 40 % der zuwendungsfähigen Gesamtausgaben selbst.")]
    [Text("en", "In a transition region the municipality bears at least 40 % of the total eligible cost itself.")]
    [Cite("Förderrichtlinie Bildungskommunen", "BAnz AT 18.01.2022", Edition = "2022-01-10", Confidence = Confidence.Reported)]
    [InForce("2022-01-18")]
    public static Norm OwnShareInTransitionRegion(GrantCase grant, RuleContext context) => When(grant.IsInTransitionRegion == true)
        .Must(grant.OwnFunds >= MinimumOwnShareInTransitionRegion(context) * grant.TotalCost);

    [Rule("ESF21-PUB-TAFEL", RuleKind.Publicity, RunsIn = RunsIn.Sql)]
    [Text("de", "Bei Sachinvestitionen über 100.000 Euro Gesamtkosten ist eine dauerhafte Tafel anzubringen.")]
    [Text("en", "A physical investment of more than 100,000 euros total cost needs a durable plaque.")]
    [Cite("VO (EU) 2021/1060", "Art. 50 Abs. 1 Buchst. c", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    public static Norm Plaque(GrantCase grant, RuleContext context) =>
        When(grant.Fund == Fund.EsfPlus && grant.HasPhysicalInvestment == true && grant.TotalCost > PlaqueThreshold(context))
            .Must(grant.ShowsPlaque == true);

    [Rule("ESF21-VOLLSTAENDIG", RuleKind.DataQuality, RunsIn = RunsIn.Sql)]
    [Text("de", "Wer gezählt wird, ist mit Geschlecht, Geburtstag und Erwerbsstatus erfasst.")]
    [Text("en", "Whoever is counted is recorded with gender, day of birth and employment status.")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    public static Norm Complete(Participation person) => person.Gender is not null && person.BornOn is not null && person.Status is not null;
}
