using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 6 and 7: what other recipients prove, and by when.</summary>
/// <remarks>
/// The reference date is that of the edition the notice names (<see cref="Editions.ConditionsEdition.ReferenceDate"/>), never that of today.
/// </remarks>
[RuleSet("ANBEST-P", Programme = "Allgemeine Nebenbestimmungen (andere Empfänger)")]
public static partial class AnbestP
{
    /// <summary>
    /// The use report is due within six months after the purpose is fulfilled, at the latest with the end of the sixth month that follows the
    /// grant period.
    /// </summary>
    [Rule("NB-VN-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Verwendungsnachweis ist innerhalb von sechs Monaten nach Erfüllung des Zwecks vorzulegen, spätestens mit Ablauf des "
        + "sechsten auf den Bewilligungszeitraum folgenden Monats.")]
    [Text(
        "en",
        "The use report is due within six months after the purpose is fulfilled, at the latest with the end of the sixth month "
        + "that follows the grant period.")]
    [Cite("ANBest-P", "Nr. 6.1 Satz 1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Verwendungsnachweis umgehend einreichen oder, auch im Nachhinein, Verlängerung beantragen (§ 31 Abs. 7 VwVfG).")]
    [NextStep("en", "Submit the use report at once or apply for an extension, also with hindsight (§ 31 Abs. 7 VwVfG).")]
    public static Norm FinalUseReport(FundingCase grant, RuleContext context) =>
        Submit(
            Deadline.SetOr(
                grant.UseReport.Filing.SetDay,
                Deadline.Earlier(Deadline.MonthsAfter(grant.PurposeFulfilledOn, 6), Deadline.EndOfMonthAfter(grant.Notice.PeriodEnd, 6))),
            grant.UseReport.Filing.SubmittedOn, context, grant.UseReport.Filing.IsFixedDay);

    /// <summary>
    /// If the purpose is not fulfilled by the end of the budget year, an interim use report on the money received in that year is due within
    /// four months.
    /// </summary>
    [Rule("NB-ZN-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ist der Zweck nicht bis zum Ablauf des Haushaltsjahres erfüllt, ist binnen vier Monaten nach dessen Ablauf über die in "
        + "diesem Jahr erhaltenen Beträge ein Zwischennachweis zu führen.")]
    [Text(
        "en",
        "If the purpose is not fulfilled by the end of the budget year, an interim use report on the money received in that year "
        + "is due within four months.")]
    [Cite("ANBest-P", "Nr. 6.1 Satz 2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Den Zwischennachweis einreichen oder Verlängerung beantragen.")]
    [NextStep("en", "Submit the interim use report or apply for an extension.")]
    public static Norm InterimUseReport(CaseYear year, RuleContext context) =>
        When(
                year.Kind == YearlyReportKind.InterimUseReport
                && year.Case.Notice.PeriodStart <= year.YearEnd
                && Deadline.Earlier(year.Case.PurposeFulfilledOn, year.Case.Notice.PeriodEnd) > year.YearEnd)
            .Submit(
                Deadline.SetOr(year.Report?.Filing.SetDay, Deadline.MonthsAfter(year.YearEnd, 4)),
                year.Report?.Filing.SubmittedOn, context, year.Report?.Filing.IsFixedDay);

    /// <summary>
    /// Only the narrative, not the numeric part, may be joined with the next one, and only if the period reported on in the budget year does
    /// not exceed three months.
    /// </summary>
    [Rule("NB-ZN-P-VERBUND", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Nur der Sachbericht, nicht der zahlenmäßige Teil, darf mit dem nächsten verbunden werden, und nur, wenn der "
        + "Berichtszeitraum im Haushaltsjahr drei Monate nicht überschreitet.")]
    [Text(
        "en",
        "Only the narrative, not the numeric part, may be joined with the next one, and only if the period reported on in the "
        + "budget year does not exceed three months.")]
    [Cite("ANBest-P", "Nr. 6.1 Satz 3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Den Sachbericht gesondert vorlegen."), NextStep("en", "Submit the narrative separately.")]
    public static Norm JoinedNarrative(CaseYear year) =>
        When(year.Kind == YearlyReportKind.InterimUseReport && year.Report?.IsMergedWithNext == true)
            .Must(year.FundedUntil <= Deadline.MonthsFrom(year.FundedFrom, 3));

    /// <summary>The use report consists of a narrative and a numeric part.</summary>
    [Rule("NB-VN-TEILE-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Der Verwendungsnachweis besteht aus einem Sachbericht und einem zahlenmäßigen Nachweis.")]
    [Text("en", "The use report consists of a narrative and a numeric part.")]
    [Cite("ANBest-P", "Nr. 6.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den fehlenden Teil nachreichen."), NextStep("en", "Submit the missing part.")]
    public static Norm Parts(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant)).Must(grant.UseReport.HasNarrative == true && grant.UseReport.HasNumericPart == true);

    /// <summary>
    /// The narrative compares use and result with the targets in detail, goes into the main positions and explains necessity and adequacy.
    /// </summary>
    [Rule("NB-VN-SACHBERICHT-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Sachbericht stellt im Einzelnen Verwendung und Ergebnis den Zielen gegenüber, geht auf die wichtigsten Positionen "
        + "ein und erläutert Notwendigkeit und Angemessenheit.")]
    [Text(
        "en",
        "The narrative compares use and result with the targets in detail, goes into the main positions and explains necessity "
        + "and adequacy.")]
    [Cite("ANBest-P", "Nr. 6.2.1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Sachbericht ergänzen."), NextStep("en", "Complete the narrative.")]
    public static Norm Narrative(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant) && grant.UseReport.HasNarrative == true).Must(
            grant.UseReport.ComparesTargets == true && grant.UseReport.ExplainsNecessity == true && grant.UseReport.ExplainsMainPositions == true);

    /// <summary>
    /// The numeric part shows all income and expenditure in order of time, arranged like the financing plan, net of VAT if input tax can
    /// be deducted, with a list of receipts.
    /// </summary>
    [Rule("NB-VN-ZAHLEN-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der zahlenmäßige Nachweis weist alle Einnahmen und Ausgaben in zeitlicher Folge nach der Gliederung des "
        + "Finanzierungsplans aus, bei Vorsteuerabzug ohne Umsatzsteuer, mit Belegliste.")]
    [Text(
        "en",
        "The numeric part shows all income and expenditure in order of time, arranged like the financing plan, net of VAT if "
        + "input tax can be deducted, with a list of receipts.")]
    [Cite("ANBest-P", "Nr. 6.2.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2025-03-31")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Belegliste mit Tag, Empfänger oder Einzahler, Grund und Einzelbetrag nachreichen.")]
    [NextStep("en", "Submit the list of receipts with day, payee or payer, reason and amount.")]
    public static Norm Numbers(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant) && grant.UseReport.HasNumericPart == true).Must(
            grant.UseReport.FollowsFinancingPlan == true && grant.UseReport.ShowsAllIncome == true
            && grant.UseReport.HasReceiptList == true && UseReportParts.TreatsVatProperly(grant));

    /// <summary>
    /// The numeric part shows all income and expenditure in order of time, arranged like the financing plan, net of VAT if input tax can
    /// be deducted, with a list of receipts; fixed amounts fully used for the purpose need none.
    /// </summary>
    [Rule("NB-VN-ZAHLEN-P", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der zahlenmäßige Nachweis weist alle Einnahmen und Ausgaben in zeitlicher Folge nach der Gliederung des "
        + "Finanzierungsplans aus, bei Vorsteuerabzug ohne Umsatzsteuer, mit Belegliste; für feste Beträge, die vollständig für "
        + "den Zweck verwendet sind, entfällt sie.")]
    [Text(
        "en",
        "The numeric part shows all income and expenditure in order of time, arranged like the financing plan, net of VAT if "
        + "input tax can be deducted, with a list of receipts; fixed amounts fully used for the purpose need none.")]
    [Cite("ANBest-P", "Nr. 6.2.2, 6.2.3", Edition = "2025-04-01", Confidence = Confidence.Read)]
    [InForce("2025-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Belegliste mit Tag, Empfänger oder Einzahler, Grund und Einzelbetrag nachreichen.")]
    [NextStep("en", "Submit the list of receipts with day, payee or payer, reason and amount.")]
    public static Norm NumbersFrom2025(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant) && grant.UseReport.HasNumericPart == true).Must(
            grant.UseReport.FollowsFinancingPlan == true && grant.UseReport.ShowsAllIncome == true
            && (grant.UseReport.HasReceiptList == true || grant.UseReport.IsFixedAmountsOnly == true) && UseReportParts.TreatsVatProperly(grant));
}
