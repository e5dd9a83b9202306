using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Programmes;

/// <summary>Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte, directive of 14 January 2016.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("KOMMUNALE-KOORDINIERUNG", Programme = "Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte")]
public static partial class KommunaleKoordinierung
{
    /// <summary>Inhabitants for the second post.</summary>
    [Parameter("KKN-SCHWELLE-2"), Term("de", "Einwohner für die zweite Stelle"), Term("en", "inhabitants for the second post")]
    [Value(
        "200000", "2016-01-14",
        Document = "Förderrichtlinie Kommunale Koordinierung",
        Place = "Stellenschlüssel (berichtet: Kommunalwiki)", Confidence = Confidence.Reported)]
    public static partial int? SecondPostFrom(RuleContext context);

    /// <summary>Inhabitants for the third post.</summary>
    [Parameter("KKN-SCHWELLE-3"), Term("de", "Einwohner für die dritte Stelle"), Term("en", "inhabitants for the third post")]
    [Value(
        "500000", "2016-01-14",
        Document = "Förderrichtlinie Kommunale Koordinierung",
        Place = "Stellenschlüssel (berichtet: Kommunalwiki)", Confidence = Confidence.Reported)]
    public static partial int? ThirdPostFrom(RuleContext context);

    /// <summary>One post is funded, two from 200,000 inhabitants, three from 500,000.</summary>
    [Rule("KKN-POSTS", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Gefördert werden eine Stelle, ab 200.000 Einwohnern zwei, ab 500.000 Einwohnern drei.")]
    [Text("en", "One post is funded, two from 200,000 inhabitants, three from 500,000.")]
    [Cite(
        "Förderrichtlinie Kommunale Koordinierung", "Stellenschlüssel (berichtet: Kommunalwiki, Münster, Mainz)",
        Edition = "2016-01-14", Confidence = Confidence.Reported)]
    [InForce("2016-01-14")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Einwohnerzahl des Bescheids und Stellen vergleichen."), NextStep("en", "Compare inhabitants of the notice and posts.")]
    [Unsettled("de", "Zu welchem Stichtag die Einwohner zählen, ist nicht bekannt: maßgeblich ist die Zahl im Bescheid.")]
    [Unsettled("en", "On which day inhabitants are counted is not known: the number in the notice counts.")]
    public static Norm PostsByInhabitants(FundingCase grant, RuleContext context) =>
        (grant.Inhabitants >= ThirdPostFrom(context) && grant.Posts <= 3)
        || (grant.Inhabitants >= SecondPostFrom(context) && grant.Posts <= 2)
        || grant.Posts <= 1;

    /// <summary>The base project lasts 24 months at most.</summary>
    [Rule("KKN-DUR", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Die Grundförderung dauert höchstens 24 Monate."), Text("en", "The base project lasts 24 months at most.")]
    [Cite("Förderrichtlinie Kommunale Koordinierung", "Laufzeit (berichtet)", Edition = "2016-01-14", Confidence = Confidence.Reported)]
    [InForce("2016-01-14")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Laufzeit mit Bescheid und Änderungsbescheiden vergleichen.")]
    [NextStep("en", "Compare the term with the notice and its amendments.")]
    public static Norm BaseDuration(FundingCase grant) => grant.Term.BaseEnd <= Deadline.MonthsFrom(grant.Term.BaseStart, 24);

    /// <summary>The extension lasts 24 months more at most.</summary>
    [Rule("KKN-DUR-VERL", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Die Verlängerung dauert höchstens weitere 24 Monate."), Text("en", "The extension lasts 24 months more at most.")]
    [Cite("Förderrichtlinie Kommunale Koordinierung", "Verlängerung (berichtet)", Edition = "2016-01-14", Confidence = Confidence.Reported)]
    [InForce("2016-01-14")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Laufzeit mit Bescheid und Änderungsbescheiden vergleichen.")]
    [NextStep("en", "Compare the term with the notice and its amendments.")]
    public static Norm ExtensionDuration(FundingCase grant) =>
        When(grant.Term.ExtensionEnd is not null)
            .Must(grant.Term.ExtensionEnd <= Deadline.MonthsFrom(Deadline.DaysAfter(grant.Term.BaseEnd, 1), 24));

    /// <summary>The application for the extension is made six months before the end at the latest.</summary>
    [Rule("KKN-EXTAPP", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Der Antrag auf Verlängerung ist spätestens sechs Monate vor Laufzeitende zu stellen.")]
    [Text("en", "The application for the extension is made six months before the end at the latest.")]
    [Cite(
        "Förderrichtlinie Kommunale Koordinierung", "Verlängerung (berichtet: Pressemitteilung)",
        Edition = "2016-01-14", Confidence = Confidence.Reported)]
    [InForce("2016-01-14")]
    [Consequence("de", "Ein verspäteter Antrag kann abgelehnt werden."), Consequence("en", "A late application may be refused.")]
    [NextStep("de", "Den Antrag umgehend stellen."), NextStep("en", "Apply at once.")]
    [Unsettled("de", "Sechs Monate rückwärts vom Monatsende können an zwei Tagen enden; gerechnet wird mit dem früheren, ohne Verschiebung.")]
    [Unsettled("en", "Six months backwards from the end of a month may end on two days; the earlier is used, and it does not move.")]
    public static Norm ExtensionApplication(FundingCase grant, RuleContext context) =>
        When(grant.Term.SeeksExtension == true)
            .Due(
                Deadline.SetOr(grant.Term.ExtensionApplication.SetDay, Deadline.MonthsAfter(grant.Term.BaseEnd, -6)),
                grant.Term.ExtensionApplication.SubmittedOn, context);

    /// <summary>Funding is full: the own share is zero, and every saving or revenue reduces the grant by as much, without a Bagatelle.</summary>
    [Rule("KKN-FULL", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Gefördert wird in Vollfinanzierung: Der Eigenanteil ist null, und jede Einsparung oder Einnahme mindert die Zuwendung um "
        + "denselben Betrag, ohne Bagatellgrenze.")]
    [Text("en", "Funding is full: the own share is zero, and every saving or revenue reduces the grant by as much, without a Bagatelle.")]
    [Cite(
        "Förderrichtlinie Kommunale Koordinierung", "Zuwendungshöhe (berichtet: Coburg, Kommunalwiki)",
        Edition = "2016-01-14", Confidence = Confidence.Reported)]
    [InForce("2016-01-14")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Finanzierungsart im Bescheid nachsehen."), NextStep("en", "Look up the kind of financing in the notice.")]
    public static Norm FullFinancing(FundingCase grant) => grant.Notice.Financing == FinancingKind.Full && grant.Costs.OwnShare == 0;

    /// <summary>There are a coordination structure and an inventory of offerings.</summary>
    [Rule("KKN-TASK", RuleKind.Eligibility, Severity = RuleSeverity.Warning)]
    [Text("de", "Eine Koordinierungsstruktur und eine Bestandsaufnahme der Angebote bestehen.")]
    [Text("en", "There are a coordination structure and an inventory of offerings.")]
    [Cite(
        "Förderrichtlinie Kommunale Koordinierung", "Gegenstand der Förderung (berichtet)",
        Edition = "2016-01-14", Confidence = Confidence.Reported)]
    [InForce("2016-01-14")]
    [NextStep("de", "Belege zu den Akten nehmen."), NextStep("en", "Put the evidence on file.")]
    public static Norm Tasks(FundingCase grant) => grant.Outputs.HasCoordination == true && grant.Outputs.HasInventory == true;
}
