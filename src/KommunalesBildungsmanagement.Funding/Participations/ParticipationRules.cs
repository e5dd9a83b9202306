using static KommunalesBildungsmanagement.Funding.Participations.ParticipationConditions;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>What the fund asks of the record of one participant. Structural operations have none of this.</summary>
[RuleSet("ESF-TEILNAHME", Programme = "Europäischer Sozialfonds")]
public static partial class ParticipationRules
{
    /// <summary>The age is that at entry.</summary>
    [Rule("ESF-AGE", RuleKind.DataQuality, Severity = RuleSeverity.Warning)]
    [Text("de", "Gemeldet wird das Alter am Tag des Eintritts; der Geburtstag zählt mit.")]
    [Text("en", "The age reported is that on the day of entry; the birthday counts.")]
    [NextStep("de", "Geburtstag und Eintritt prüfen; nicht das Alter von heute oder bei Austritt melden.")]
    [NextStep("en", "Check day of birth and entry; do not report the age of today or at exit.")]
    [Cite("BGB", "§ 187 Abs. 2 Satz 2", Confidence = Confidence.Read)]
    [Cite("DATES III, Hilfe zum Stammblatt Teil D", "Teilnehmerfragebogen ESF Plus", Url = "https://dates-iii-esf.de",
        Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm AgeAtEntry(Participation p) => When(RecordsParticipants(p) && p.ReportedAge is not null)
        .Must(p.ReportedAge == Age.On(p.AtEntry.BornOn, p.EnteredOn));

    /// <summary>Everybody has exactly one employment status.</summary>
    [Rule("ESF-STATUS1", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "Jede Person hat bei Eintritt genau einen Erwerbsstatus: arbeitslos, nicht erwerbstätig oder erwerbstätig.")]
    [Text("en", "Everybody has exactly one employment status at entry: unemployed, inactive or employed.")]
    [NextStep("de", "Nachfragen. Wer zugleich arbeitslos gemeldet ist, gilt nicht als erwerbstätig.")]
    [NextStep("en", "Ask. Whoever is registered as unemployed at the same time is not employed.")]
    [Cite("European Social Fund: participant guidance (Scottish Government)", "Monitoring and evaluation", Confidence = Confidence.Reported)]
    [Cite("Ausfüllhilfe für den Fragebogen (ESF Bavaria 2014)", "zu 20, 35", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm OneStatus(Participation p) => When(RecordsParticipants(p)).Must(
        AtLeast(1, p.AtEntry.IsUnemployed == true, p.AtEntry.IsInactive == true, p.AtEntry.IsEmployed == true)
        && !AtLeast(2, p.AtEntry.IsUnemployed == true, p.AtEntry.IsInactive == true, p.AtEntry.IsEmployed == true));

    /// <summary>Complete before counted, with the household, until the regulation was amended.</summary>
    [Rule("ESF-COMPLETE-1420", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "In die Indikatoren zählt, wer mit Geschlecht, Erwerbsstatus, Alter, Bildung und Haushalt vollständig erfasst ist.")]
    [Text("en", "Whoever is recorded completely with gender, employment status, age, education and household counts in the indicators.")]
    [Consequence("de", "Der Datensatz zählt nur in der Gesamtzahl, nicht in den Indikatoren und Zielwerten.")]
    [Consequence("en", "The record counts in the grand total only, not in indicators and targets.")]
    [NextStep("de", "Fehlende Angaben nachtragen."), NextStep("en", "Complete what is missing.")]
    [Unsettled("de", "Ob Datensätze von vor dem 2. August 2018 ohne Haushaltsangaben seither zählen, ist nicht geklärt.")]
    [Unsettled("en", "Whether records from before 2 August 2018 without household have counted since then is not settled.")]
    [Cite("Europäische Kommission, SFC2014 Support", "Which data are subject to the completeness requirement?", Edition = "2014-12-12",
        Confidence = Confidence.Reported)]
    [InForce("2014-01-01", "2018-08-01")]
    public static Norm CompleteWithHousehold(Participation p) => When(IsInEsf(p)).Must(
        HasCore(p) && p.AtEntry.Gender is Gender.Female or Gender.Male
        && p.AtEntry.Household.IsJobless is not null && p.AtEntry.Household.HasDependentChildren is not null
        && p.AtEntry.Household.HasSingleAdult is not null);

    /// <summary>Complete before counted.</summary>
    [Rule("ESF-COMPLETE-1420", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "In die Indikatoren zählt, wer mit Geschlecht, Erwerbsstatus, Alter und Bildung vollständig erfasst ist.")]
    [Text("en", "Whoever is recorded completely with gender, employment status, age and education counts in the indicators.")]
    [Consequence("de", "Der Datensatz zählt nur in der Gesamtzahl, nicht in den Indikatoren und Zielwerten.")]
    [Consequence("en", "The record counts in the grand total only, not in indicators and targets.")]
    [NextStep("de", "Fehlende Angaben nachtragen."), NextStep("en", "Complete what is missing.")]
    [Unsettled("de", "Wie nicht-binäre Menschen 2014 bis 2020 zu melden waren, sagt die Verordnung nicht; die Tabellen kannten Frauen und Männer.")]
    [Unsettled("en", "How non-binary people were to be reported in 2014 to 2020 the regulation does not say; the tables knew women and men.")]
    [Cite("Europäische Kommission, SFC2014 Support", "Which data are subject to the completeness requirement?", Edition = "2014-12-12",
        Confidence = Confidence.Reported)]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 1", Edition = "2018-08-02", Confidence = Confidence.Read)]
    [InForce("2018-08-02")]
    public static Norm Complete(Participation p) =>
        When(IsInEsf(p)).Must(HasCore(p) && p.AtEntry.Gender is Gender.Female or Gender.Male);

    /// <summary>Part 1 of the questionnaire of ESF+ is mandatory.</summary>
    [Rule("ESF-COMPLETE-2127", RuleKind.DataQuality, Severity = RuleSeverity.Error)]
    [Text("de", "Teil 1 des Fragebogens ist bei Eintritt vollständig: Geschlecht, Alter, Erwerbsstatus, Bildung.")]
    [Text("en", "Part 1 of the questionnaire is complete at entry: gender, age, employment status, education.")]
    [Consequence("de", "Eine Teilnahme am Projekt ist nicht möglich."), Consequence("en", "Taking part in the project is not possible.")]
    [NextStep("de", "Angaben vor dem Eintritt einholen; Teil 2 und 3 dürfen verweigert werden.")]
    [NextStep("en", "Obtain the answers before entry; parts 2 and 3 may be declined.")]
    [Cite("DATES III, Hilfe zum Stammblatt Teil D", "Teilnehmerfragebogen ESF Plus", Url = "https://dates-iii-esf.de",
        Confidence = Confidence.Reported)]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 1.1", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    public static Norm PartOneComplete(Participation p) => When(IsInEsfPlus(p)).Must(HasCore(p));

    /// <summary>Results upon leaving are recorded when the 28 days are over.</summary>
    [Rule("ESF-LEAVE28", RuleKind.DataQuality, Severity = RuleSeverity.Warning)]
    [Text("de", "Nach Ablauf von 28 Tagen nach Austritt sind die unmittelbaren Ergebnisse erfasst; auf dem Arbeitsmarkt zählt das letzte Ereignis.")]
    [Text("en", "When 28 days after leaving are over, the immediate results are recorded; in the labour market the last event counts.")]
    [NextStep("de", "Austritt und Ergebnisse nachtragen; ein Ereignis nach dem 28. Tag zählt nicht.")]
    [NextStep("en", "Complete exit and results; an event after day 28 does not count.")]
    [Cite("Europäische Kommission, SFC2021 Support", "Bezugszeitraum für Indikatoren für unmittelbare Ergebnisse",
        Url = "https://sfc.ec.europa.eu/en/bezugszeitraum-fur-indikatoren-fur-unmittelbare-ergebnisse", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm ImmediateResults(Participation p, RuleContext context) =>
        When(RecordsParticipants(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn)).Must(
            p.SituationUponLeaving is not null && p.Results.StartedEducation is not null && p.Results.Qualification is not null);

    /// <summary>The situation six months after leaving is recorded where the project collects it.</summary>
    [Rule("ESF-SIX", RuleKind.DataQuality, Severity = RuleSeverity.Warning)]
    [Text("de", "Erhebt das Projekt selbst, so ist die Lage am Tag sechs Monate nach Austritt erfasst.")]
    [Text("en", "If the project itself collects it, the situation on the day six months after leaving is recorded.")]
    [NextStep("de", "Nachfragen, wie die Lage an diesem Tag war. Wo die Evaluation erhebt, ist nichts zu tun.")]
    [NextStep("en", "Ask how things stood on that day. Where the evaluators collect, there is nothing to do.")]
    [Cite("European Social Fund: participant guidance (Scottish Government)", "Monitoring and evaluation", Confidence = Confidence.Reported)]
    [Cite("Informationen für Träger zur Datenerhebung ESF 2014–2020 (Baden-Württemberg)", "Nr. 1", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm LongerTermResults(Participation p, RuleContext context) =>
        When(RecordsParticipants(p) && p.Operation.CollectsLongerTermResults == true && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
            .Must(p.Results.SituationAfterSixMonths is not null);

    /// <summary>Short support leaves no record.</summary>
    [Rule("ESF-BAGATELL", RuleKind.DataQuality, Severity = RuleSeverity.Warning)]
    [Text("de", "Wer nur bis zur Bagatellgrenze oder an einer offenen Veranstaltung teilnimmt, wird nicht als teilnehmende Person erfasst.")]
    [Text("en", "Whoever takes part up to the limit for short support only, or in an event for whoever walks in, is not recorded as a participant.")]
    [NextStep("de", "Datensatz entfernen; die Grenze steht in den Regeln des Landes oder im Leitfaden des Programms.")]
    [NextStep("en", "Remove the record; the limit stands in the rules of the Land or in the guide of the programme.")]
    [Cite("Informationen für Träger zur Datenerhebung ESF 2014–2020 (Baden-Württemberg)", "Bagatellgrenzen",
        Url = "https://expydoc.com/doc/9268314", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm LongEnough(Participation p) => When(RecordsParticipants(p) && p.Operation.ShortSupport!.Applies == true)
        .Must(p.Hours > p.Operation.ShortSupport!.Hours && p.Days > p.Operation.ShortSupport!.Days && p.IsWalkIn == false);

    /// <summary>Entry, age, gender, status and education are there.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "Eintritt, Geburtstag, Geschlecht, Erwerbsstatus und Bildung sind erfasst")]
    [Term("en", "entry, day of birth, gender, employment status and education are recorded")]
    public static bool HasCore(Participation p) =>
        p.EnteredOn is not null && p.AtEntry.BornOn is not null && p.AtEntry.Gender is not null
        && p.AtEntry.Status is not null && p.AtEntry.Isced is not null;
}
