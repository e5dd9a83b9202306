using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.ParticipationConditions;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Common result indicators for participants of ESF+ 2021 to 2027: upon leaving and six months after.</summary>
/// <remarks>
/// The texts are the names of the indicators in the regulation. A verdict "met" means: counts in the indicator; missing facts leave it open, and
/// where the operation is structural or of the other generation, the indicator does not apply.
/// </remarks>
[RuleSet("ESF-RESULT-2127", Programme = "ESF Plus 2021–2027")]
public static partial class EsfPlusResults
{
    /// <summary>Was not unemployed, and is looking for work; excludes EECR04.</summary>
    [Rule("EECR01", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme auf Arbeitsuche sind")]
    [Text("en", "Participants engaged in job searching upon leaving")]
    [Unsettled("de", "Ob zählt, wer bei Eintritt erwerbstätig war und danach Arbeit sucht, ist nicht geklärt; hier zählt die Änderung der Lage.")]
    [Unsettled("en", "Whether somebody counts who was employed at entry and looks for work afterwards is not settled; here the change counts.")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 3", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2021 Support", "Bezugszeitraum für Indikatoren für unmittelbare Ergebnisse", Edition = "2023-04-13",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm JobSearching(Participation p, RuleContext context) =>
        When(IsInEsfPlus(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(p.AtEntry.Status != EmploymentStatus.Unemployed && p.SituationUponLeaving == LabourMarketSituation.JobSearching);

    /// <summary>Has taken up education.</summary>
    [Rule("EECR02", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme eine schulische oder berufliche Bildung absolvieren")]
    [Text("en", "Participants in education or training upon leaving")]
    [Unsettled("de", "Dass die Bildung neu aufgenommen sein muss, steht nicht im Namen des Indikators.")]
    [Unsettled("en", "That education must be newly taken up does not stand in the name of the indicator.")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 3", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECR02", Confidence = Confidence.Unverified)]
    [InForce("2021-07-01")]
    public static Norm InEducation(Participation p, RuleContext context) =>
        When(IsInEsfPlus(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(p.Results.HasStartedEducation == true);

    /// <summary>Has gained a qualification.</summary>
    [Rule("EECR03", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme eine Qualifizierung erlangen")]
    [Text("en", "Participants gaining a qualification upon leaving")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 3", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECR03", Confidence = Confidence.Unverified)]
    [InForce("2021-07-01")]
    public static Norm Qualified(Participation p, RuleContext context) =>
        When(IsInEsfPlus(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(p.Results.HasQualification == true);

    /// <summary>Was not employed, and is; excludes EECR01.</summary>
    [Rule("EECR04", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme einen Arbeitsplatz haben, einschließlich Selbständige")]
    [Text("en", "Participants in employment, including self-employment, upon leaving")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 3", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2021 Support", "Bezugszeitraum für Indikatoren für unmittelbare Ergebnisse", Edition = "2023-04-13",
        Confidence = Confidence.Reported)]
    [InForce("2021-07-01")]
    public static Norm InEmployment(Participation p, RuleContext context) =>
        When(IsInEsfPlus(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(p.AtEntry.Status != EmploymentStatus.Employed && p.SituationUponLeaving == LabourMarketSituation.Employed);

    /// <summary>Was not employed at entry, and is after six months.</summary>
    [Rule("EECR05", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die sechs Monate nach ihrer Teilnahme einen Arbeitsplatz haben, einschließlich Selbständige")]
    [Text("en", "Participants in employment, including self-employment, six months after leaving")]
    [Unsettled("de", "Dass nur zählt, wer bei Eintritt nicht erwerbstätig war, ist aus dem ESF 2014–2020 übernommen.")]
    [Unsettled("en", "That only those count who were not employed at entry is taken over from the ESF 2014–2020.")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 4", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECR05", Confidence = Confidence.Unverified)]
    [InForce("2021-07-01")]
    public static Norm EmployedAfterSixMonths(Participation p, RuleContext context) =>
        When(IsInEsfPlus(p) && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
        .Must(p.AtEntry.Status != EmploymentStatus.Employed && p.Results.SituationAfterSixMonths == LabourMarketSituation.Employed);

    /// <summary>Was employed at entry, and is better off.</summary>
    [Rule("EECR06", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, deren Situation auf dem Arbeitsmarkt sich sechs Monate nach ihrer Teilnahme verbessert hat")]
    [Text("en", "Participants with an improved labour market situation six months after leaving")]
    [Unsettled("de", "Die Bestimmung der verbesserten Lage ist aus dem ESF 2014–2020 (CR07) übernommen.")]
    [Unsettled("en", "The definition of an improved situation is taken over from the ESF 2014–2020 (CR07).")]
    [Cite("VO (EU) 2021/1057", "Anhang I Nr. 4", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2021 Support", "Kennung EECR06", Confidence = Confidence.Unverified)]
    [InForce("2021-07-01")]
    public static Norm ImprovedAfterSixMonths(Participation p, RuleContext context) =>
        When(IsInEsfPlus(p) && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
        .Must(p.AtEntry.Status == EmploymentStatus.Employed && p.Results.HasImproved == true);
}
