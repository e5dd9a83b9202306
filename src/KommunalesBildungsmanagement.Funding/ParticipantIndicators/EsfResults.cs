using KommunalesBildungsmanagement.Funding.Participations;
using static KommunalesBildungsmanagement.Funding.Participations.ParticipationConditions;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.ParticipantIndicators;

/// <summary>Common result indicators for participants of the ESF 2014 to 2020: upon leaving and six months after.</summary>
/// <remarks>
/// The texts are the names of the indicators in the regulation. A verdict "met" means: counts in the indicator; missing facts leave it open, and
/// where the operation is structural or of the other generation, the indicator does not apply.
/// </remarks>
[RuleSet("ESF-RESULT-1420", Programme = "ESF 2014–2020")]
[LegalBasis("DSGVO", "Art. 9 Abs. 2 Buchst. a")]
public static partial class EsfResults
{
    /// <summary>Was inactive, and is looking for work.</summary>
    [Rule("CR01", RuleKind.Eligibility)]
    [Text("de", "Nichterwerbstätige Teilnehmer, die nach ihrer Teilnahme auf Arbeitsuche sind")]
    [Text("en", "Inactive participants engaged in job searching upon leaving")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 3", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR01", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm JobSearching(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(IsNewlySearching(p));

    /// <summary>Has taken up education.</summary>
    [Rule("CR02", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme eine schulische oder berufliche Bildung absolvieren")]
    [Text("en", "Participants in education or training upon leaving")]
    [Unsettled("de", "Dass die Bildung neu aufgenommen sein muss, steht nicht im Namen des Indikators.")]
    [Unsettled("en", "That education must be newly taken up does not stand in the name of the indicator.")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 3", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR02", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm InEducation(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(p.Results.HasStartedEducation == true);

    /// <summary>Has gained a qualification.</summary>
    [Rule("CR03", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme eine Qualifizierung erlangen")]
    [Text("en", "Participants gaining a qualification upon leaving")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 3", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR03", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm Qualified(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(p.Results.HasQualification == true);

    /// <summary>Was not employed, and is.</summary>
    [Rule("CR04", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die nach ihrer Teilnahme einen Arbeitsplatz haben, auch als Selbstständige")]
    [Text("en", "Participants in employment, including self-employment, upon leaving")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 3", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR04", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm InEmployment(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(IsNewlyEmployed(p));

    /// <summary>Disadvantaged, with any of CR01 to CR04.</summary>
    [Rule("CR05", RuleKind.Eligibility)]
    [Text("de", "Benachteiligte Teilnehmer, die nach ihrer Teilnahme auf Arbeitsuche sind, eine schulische oder "
        + "berufliche Bildung absolvieren, eine Qualifizierung erlangen oder einen Arbeitsplatz haben")]
    [Text("en", "Disadvantaged participants engaged in job searching, education or training, gaining a "
        + "qualification, or in employment, upon leaving")]
    [Unsettled("de", "Ob neben Herkunft, Behinderung und sonstiger Benachteiligung weitere Angaben zählen, ist nicht nachgelesen.")]
    [Unsettled("en", "Whether more than origin, disability and other disadvantage counts has not been looked up.")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 3", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR05", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2014 Support", "What data are considered as sensitive?", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm DisadvantagedWithResult(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.ImmediateEnd(p.ExitedOn))
        .Must(IsDisadvantaged(p)
            && (IsNewlySearching(p) || IsNewlyEmployed(p) || p.Results.HasStartedEducation == true || p.Results.HasQualification == true));

    /// <summary>Was not employed at entry, and is after six months.</summary>
    [Rule("CR06", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, die sechs Monate nach ihrer Teilnahme einen Arbeitsplatz haben, auch als Selbstständige")]
    [Text("en", "Participants in employment, including self-employment, six months after leaving")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 4", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR06", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm EmployedAfterSixMonths(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
        .Must(IsNewlyEmployedAfterSixMonths(p));

    /// <summary>Was employed at entry, and is better off.</summary>
    [Rule("CR07", RuleKind.Eligibility)]
    [Text("de", "Teilnehmer, deren Situation auf dem Arbeitsmarkt sich sechs Monate nach ihrer Teilnahme verbessert hat")]
    [Text("en", "Participants with an improved labour market situation six months after leaving")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 4", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR07", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2014 Support", "Does the indicator on improved labour market situation …", Edition = "2014-07-28",
        Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm ImprovedAfterSixMonths(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
        .Must(p.AtEntry.Status == EmploymentStatus.Employed && p.Results.HasImproved == true);

    /// <summary>Part of CR06.</summary>
    [Rule("CR08", RuleKind.Eligibility)]
    [Text("de", "Über 54-jährige Teilnehmer, die sechs Monate nach ihrer Teilnahme einen Arbeitsplatz haben, auch als Selbstständige")]
    [Text("en", "Participants above 54 years of age in employment, including self-employment, six months after leaving")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 4", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR08", Confidence = Confidence.Unverified)]
    [InForce("2014-01-01")]
    public static Norm Above54EmployedAfterSixMonths(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
        .Must(Age.On(p.AtEntry.BornOn, p.EnteredOn) > 54 && IsNewlyEmployedAfterSixMonths(p));

    /// <summary>Part of CR06.</summary>
    [Rule("CR09", RuleKind.Eligibility)]
    [Text("de", "Benachteiligte Teilnehmer, die sechs Monate nach ihrer Teilnahme einen Arbeitsplatz haben, auch als Selbstständige")]
    [Text("en", "Disadvantaged participants in employment, including self-employment, six months after leaving")]
    [Unsettled("de", "Ob neben Herkunft, Behinderung und sonstiger Benachteiligung weitere Angaben zählen, ist nicht nachgelesen.")]
    [Unsettled("en", "Whether more than origin, disability and other disadvantage counts has not been looked up.")]
    [Cite("VO (EU) Nr. 1304/2013", "Anhang I Nr. 4", Edition = "2013-12-17", Confidence = Confidence.Reported)]
    [Cite("Europäische Kommission, Leitfaden Monitoring und Evaluierung ESF", "Anhang C1, Kennung CR09", Confidence = Confidence.Unverified)]
    [Cite("Europäische Kommission, SFC2014 Support", "What data are considered as sensitive?", Confidence = Confidence.Reported)]
    [InForce("2014-01-01")]
    public static Norm DisadvantagedEmployedAfterSixMonths(Participation p, RuleContext context) =>
        When(IsInEsf(p) && context.Today > ResultPeriods.LongerTermDay(p.ExitedOn))
        .Must(IsDisadvantaged(p) && IsNewlyEmployedAfterSixMonths(p));

    /// <summary>Of a disadvantaged group, as far as the participant says.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "benachteiligt"), Term("en", "disadvantaged")]
    public static bool IsDisadvantaged(Participation p) => p.AtEntry.Voluntary.IsMigrantOrMinority == true
        || p.AtEntry.Voluntary.HasDisability == true || p.AtEntry.Voluntary.HasOtherDisadvantage == true;

    /// <summary>Was inactive, and is looking for work upon leaving.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "war nicht erwerbstätig und ist auf Arbeitsuche"), Term("en", "was inactive and is looking for work")]
    public static bool IsNewlySearching(Participation p) =>
        p.AtEntry.Status == EmploymentStatus.Inactive && p.SituationUponLeaving == LabourMarketSituation.JobSearching;

    /// <summary>Was not employed, and is upon leaving.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "neu erwerbstätig"), Term("en", "newly employed")]
    public static bool IsNewlyEmployed(Participation p) =>
        p.AtEntry.Status != EmploymentStatus.Employed && p.SituationUponLeaving == LabourMarketSituation.Employed;

    /// <summary>Was not employed at entry, and is six months after leaving.</summary>
    /// <param name="p">The record.</param>
    [Condition, Term("de", "neu erwerbstätig sechs Monate nach Austritt"), Term("en", "newly employed six months after leaving")]
    public static bool IsNewlyEmployedAfterSixMonths(Participation p) =>
        p.AtEntry.Status != EmploymentStatus.Employed && p.Results.SituationAfterSixMonths == LabourMarketSituation.Employed;
}
