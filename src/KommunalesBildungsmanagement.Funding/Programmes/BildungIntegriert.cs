using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.Nebenbestimmungen;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Programmes;

/// <summary>Bildung integriert, notice of 27 January 2015: rate, term, extension, outputs.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("BILDUNG-INTEGRIERT", Programme = "Bildung integriert")]
public static partial class BildungIntegriert
{
    /// <summary>Rate of funding.</summary>
    [Parameter("BI-SATZ"), Term("de", "Fördersatz"), Term("en", "rate of funding")]
    [Value(
        "0.50", "2015-01-27",
        Document = "Bekanntmachung Bildung integriert",
        Place = "berichtet: Ratsvorlagen Fürth und Pfaffenhofen", Confidence = Confidence.Reported)]
    public static partial decimal? Rate(RuleContext context);

    /// <summary>
    /// The grant is at most 50 % of the eligible expenditure. The rate is that of more developed regions; for others it is not known.
    /// </summary>
    [Rule("BI-RATE", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Die Zuwendung beträgt höchstens 50 % der zuwendungsfähigen Ausgaben. Der Satz gilt für stärker entwickelte Regionen; für "
        + "andere Regionen ist er nicht bekannt.")]
    [Text("en", "The grant is at most 50 % of the eligible expenditure. The rate is that of more developed regions; for others it is not known.")]
    [Cite("Bekanntmachung Bildung integriert", "Zuwendungshöhe (berichtet)", Edition = "2015-01-27", Confidence = Confidence.Reported)]
    [InForce("2015-01-27")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Finanzierungsplan und Bescheid vergleichen."), NextStep("en", "Compare financing plan and notice.")]
    public static Norm GrantRate(FundingCase grant, RuleContext context) =>
        When(grant.IsTransitionRegion == false).Must(grant.Notice.Grant <= Rate(context) * grant.Costs.EligibleTotal);

    /// <summary>The base project lasts three years at most.</summary>
    [Rule("BI-DUR", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Die Grundförderung dauert höchstens drei Jahre."), Text("en", "The base project lasts three years at most.")]
    [Cite("Bekanntmachung Bildung integriert", "Laufzeit (berichtet)", Edition = "2015-01-27", Confidence = Confidence.Reported)]
    [InForce("2015-01-27")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Laufzeit mit Bescheid und Änderungsbescheiden vergleichen.")]
    [NextStep("en", "Compare the term with the notice and its amendments.")]
    public static Norm BaseDuration(FundingCase grant) => grant.Term.BaseEnd <= Deadline.MonthsFrom(grant.Term.BaseStart, 36);

    /// <summary>Latest end of all projects.</summary>
    [Parameter("BI-ENDE"), Term("de", "letztes Ende aller Vorhaben"), Term("en", "latest end of all projects")]
    [Value(
        "2021-06-30", "2015-01-27",
        Document = "Bekanntmachung Bildung integriert",
        Place = "Bekanntmachung zur Verlängerung (berichtet: Transferinitiative, Erlangen, Eisenach)", Confidence = Confidence.Reported)]
    public static partial LocalDate? ProgrammeEnd(RuleContext context);

    /// <summary>The extension lasts two years at most and ends with the programme at the latest.</summary>
    [Rule("BI-DUR-VERL", RuleKind.Eligibility, Severity = RuleSeverity.Error)]
    [Text("de", "Die Verlängerung dauert höchstens zwei Jahre und endet spätestens mit dem Programm.")]
    [Text("en", "The extension lasts two years at most and ends with the programme at the latest.")]
    [Cite(
        "Bekanntmachung Bildung integriert", "Verlängerung (berichtet: Transferinitiative, Erlangen, Eisenach)",
        Edition = "2017-07-01", Confidence = Confidence.Reported)]
    [InForce("2015-01-27")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Laufzeit mit Bescheid und Änderungsbescheiden vergleichen.")]
    [NextStep("en", "Compare the term with the notice and its amendments.")]
    [Unsettled("de", "Ob das Programmende für spät begonnene Vorhaben hinausgeschoben wurde, ist nicht geklärt: Neuwied begann erst im März 2019.")]
    [Unsettled("en", "Whether the end of the programme was put off for projects that began late is not settled: Neuwied began only in March 2019.")]
    public static Norm ExtensionDuration(FundingCase grant, RuleContext context) =>
        When(grant.Term.ExtensionEnd is not null).Must(
            grant.Term.ExtensionEnd <= Deadline.MonthsFrom(Deadline.DaysAfter(grant.Term.BaseEnd, 1), 24)
            && grant.Term.ExtensionEnd <= ProgrammeEnd(context));

    /// <summary>The application for the extension is made six months before the end if possible.</summary>
    [Rule("BI-EXTAPP", RuleKind.Reporting, Severity = RuleSeverity.Warning)]
    [Text("de", "Der Antrag auf Verlängerung ist möglichst sechs Monate vor Laufzeitende zu stellen.")]
    [Text("en", "The application for the extension is made six months before the end if possible.")]
    [Cite(
        "Bekanntmachung Bildung integriert", "Verlängerung (berichtet: Transferinitiative)",
        Edition = "2017-07-01", Confidence = Confidence.Reported)]
    [InForce("2015-01-27")]
    [Consequence("de", "Ein späterer Antrag ist nicht ausgeschlossen, kann aber an Haushaltsmitteln scheitern.")]
    [Consequence("en", "A later application is not excluded, but may fail for lack of funds.")]
    [NextStep("de", "Den Antrag umgehend stellen."), NextStep("en", "Apply at once.")]
    [Unsettled(
        "de",
        "Sechs Monate vor dem 30. Juni können am 30. oder am 31. Dezember enden; gerechnet wird mit dem früheren Tag. Rückwärts "
        + "gezählt verschiebt sich das Ende nicht.")]
    [Unsettled("en", "Six months before 30 June may end on 30 or 31 December; the earlier day is used. Counted backwards the end does not move.")]
    public static Norm ExtensionApplication(FundingCase grant, RuleContext context) =>
        When(grant.Term.SeeksExtension == true)
            .Due(
                Deadline.SetOr(grant.Term.ExtensionApplication.SetDay, Deadline.MonthsAfter(grant.Term.BaseEnd, -6)),
                grant.Term.ExtensionApplication.SubmittedOn, context);

    /// <summary>
    /// At the end there are education monitoring, at least one published education report, a steering structure that was decided, cooperation
    /// with a Transferagentur and a concept to sustain it.
    /// </summary>
    [Rule("BI-OUTPUT", RuleKind.Eligibility, Severity = RuleSeverity.Warning)]
    [Text(
        "de",
        "Am Ende stehen Bildungsmonitoring, mindestens ein veröffentlichter Bildungsbericht, eine beschlossene "
        + "Steuerungsstruktur, die Zusammenarbeit mit einer Transferagentur und ein Konzept zur Verstetigung.")]
    [Text(
        "en",
        "At the end there are education monitoring, at least one published education report, a steering structure that was "
        + "decided, cooperation with a Transferagentur and a concept to sustain it.")]
    [Cite(
        "Bekanntmachung Bildung integriert", "Zuwendungszweck (berichtet: Erlangen, Fürth)",
        Edition = "2015-01-27", Confidence = Confidence.Reported)]
    [InForce("2015-01-27")]
    [NextStep("de", "Belege zu den Akten nehmen."), NextStep("en", "Put the evidence on file.")]
    [Unsettled("de", "Der Wortlaut der Nummern 2 und 4 der Bekanntmachung lag nicht vor.")]
    [Unsettled("en", "The wording of numbers 2 and 4 of the notice was not at hand.")]
    public static Norm Outputs(FundingCase grant) =>
        When(grant.UseReport.Filing.SubmittedOn is not null).Must(
            grant.Outputs.HasMonitoring == true && grant.Outputs.HasPublishedReport == true && grant.Outputs.HasSteering == true
            && grant.Outputs.HasTransferAgreement == true && grant.Outputs.HasSustainabilityConcept == true);
}
