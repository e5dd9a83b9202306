using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-Gk Nr. 6 and 7: what a local authority proves, and by when.</summary>
/// <remarks>
/// The reference date is that of the edition the notice names (<see cref="Editions.ConditionsEdition.ReferenceDate"/>), never that of today.
/// </remarks>
[RuleSet("ANBEST-GK", Programme = "Allgemeine Nebenbestimmungen (Gebietskörperschaften)")]
public static partial class AnbestGk
{
    /// <summary>
    /// The use report must reach the authority within one year after the purpose is fulfilled, at the latest one year after the end of the
    /// grant period.
    /// </summary>
    [Rule("NB-VN-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Verwendungsnachweis ist der Bewilligungsbehörde innerhalb eines Jahres nach Erfüllung des Zwecks vorzulegen, "
        + "spätestens ein Jahr nach Ablauf des Bewilligungszeitraums.")]
    [Text(
        "en",
        "The use report must reach the authority within one year after the purpose is fulfilled, at the latest one year after the "
        + "end of the grant period.")]
    [Cite("ANBest-Gk", "Nr. 6.1 Satz 1", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Verwendungsnachweis umgehend einreichen oder, auch im Nachhinein, Verlängerung beantragen (§ 31 Abs. 7 VwVfG).")]
    [NextStep("en", "Submit the use report at once or apply for an extension, also with hindsight (§ 31 Abs. 7 VwVfG).")]
    [Unsettled(
        "de",
        "Endet der Bewilligungszeitraum am 28. Februar und ist das nächste Jahr ein Schaltjahr, so kann die Frist am 28. (§ 187 "
        + "Abs. 1 BGB) oder am 29. Februar (§ 187 Abs. 2 BGB) enden; gerechnet wird mit dem früheren Tag.")]
    [Unsettled(
        "en",
        "If the grant period ends on 28 February before a leap year, the period may end on the 28th (§ 187 Abs. 1 BGB) or the "
        + "29th (§ 187 Abs. 2 BGB); the earlier day is used.")]
    public static Norm FinalUseReport(FundingCase grant, RuleContext context) =>
        Submit(
            Deadline.SetOr(
                grant.UseReport.Filing.SetDay,
                Deadline.Earlier(Deadline.MonthsAfter(grant.PurposeFulfilledOn, 12), Deadline.MonthsAfter(grant.Notice.PeriodEnd, 12))),
            grant.UseReport.Filing.SubmittedOn, context, grant.UseReport.Filing.IsFixedDay);

    /// <summary>An interim use report is due only if the purpose is not fulfilled within a year and the authority demands one.</summary>
    [Rule("NB-ZN-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Ein Zwischennachweis ist nur vorzulegen, wenn der Zweck nicht innerhalb eines Jahres erfüllt ist und die "
        + "Bewilligungsbehörde ihn verlangt.")]
    [Text("en", "An interim use report is due only if the purpose is not fulfilled within a year and the authority demands one.")]
    [Cite("ANBest-Gk", "Nr. 6.1 Satz 2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.LateDe), Consequence("en", Consequences.LateEn)]
    [NextStep("de", "Den Termin der Anforderung eintragen."), NextStep("en", "Enter the day that the demand sets.")]
    [Unsettled(
        "de",
        "Eine Frist nennt die Norm nicht: Es gilt der Tag, den die Behörde bestimmt. Vorzulegen ist in der Form des "
        + "Verwendungsnachweises.")]
    [Unsettled("en", "The norm names no period: the day counts that the authority sets. The form is that of the use report.")]
    public static Norm DemandedInterim(FundingCase grant, RuleContext context) =>
        When(grant.InterimDemanded == true)
            .Submit(grant.DemandedInterim.SetDay, grant.DemandedInterim.SubmittedOn, context, grant.DemandedInterim.IsFixedDay);

    /// <summary>The use report consists of a narrative and a numeric part.</summary>
    [Rule("NB-VN-TEILE-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text("de", "Der Verwendungsnachweis besteht aus einem Sachbericht und einem zahlenmäßigen Nachweis.")]
    [Text("en", "The use report consists of a narrative and a numeric part.")]
    [Cite("ANBest-Gk", "Nr. 6.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den fehlenden Teil nachreichen."), NextStep("en", "Submit the missing part.")]
    public static Norm Parts(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant)).Must(grant.UseReport.HasNarrative == true && grant.UseReport.HasNumericPart == true);

    /// <summary>
    /// The narrative compares use and result with the targets, explains necessity and adequacy, goes into the main positions and encloses the
    /// reports of the technical departments involved.
    /// </summary>
    [Rule("NB-VN-SACHBERICHT-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der Sachbericht stellt Verwendung und Ergebnis den Zielen gegenüber, erläutert Notwendigkeit und Angemessenheit, geht "
        + "auf die wichtigsten Positionen ein und enthält die Berichte der beteiligten technischen Dienststellen.")]
    [Text(
        "en",
        "The narrative compares use and result with the targets, explains necessity and adequacy, goes into the main positions "
        + "and encloses the reports of the technical departments involved.")]
    [Cite("ANBest-Gk", "Nr. 6.3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Sachbericht ergänzen."), NextStep("en", "Complete the narrative.")]
    public static Norm Narrative(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant) && grant.UseReport.HasNarrative == true).Must(
            grant.UseReport.ComparesTargets == true && grant.UseReport.ExplainsNecessity == true
            && grant.UseReport.ExplainsMainPositions == true && grant.UseReport.HasDepartmentReports == true);

    /// <summary>
    /// The numeric part shows all income and expenditure in summary, arranged like the financing plan, net of VAT if input tax can be
    /// deducted. It asks for no list of receipts.
    /// </summary>
    [Rule("NB-VN-ZAHLEN-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der zahlenmäßige Nachweis weist alle Einnahmen und Ausgaben summarisch nach der Gliederung des Finanzierungsplans "
        + "aus, bei Vorsteuerabzug ohne Umsatzsteuer. Eine Belegliste verlangt er nicht.")]
    [Text(
        "en",
        "The numeric part shows all income and expenditure in summary, arranged like the financing plan, net of VAT if input "
        + "tax can be deducted. It asks for no list of receipts.")]
    [Cite("ANBest-Gk", "Nr. 6.4", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2025-03-31")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den zahlenmäßigen Nachweis berichtigen.")]
    [NextStep("en", "Correct the numeric part.")]
    public static Norm Numbers(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant) && grant.UseReport.HasNumericPart == true).Must(
            grant.UseReport.FollowsFinancingPlan == true && grant.UseReport.ShowsAllIncome == true && UseReportParts.TreatsVatProperly(grant));

    /// <summary>
    /// The numeric part shows all income and expenditure in summary, arranged like the financing plan, net of VAT if input tax can be
    /// deducted. It asks for no list of receipts. Fixed amounts fully used for the purpose may be declared.
    /// </summary>
    [Rule("NB-VN-ZAHLEN-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Der zahlenmäßige Nachweis weist alle Einnahmen und Ausgaben summarisch nach der Gliederung des Finanzierungsplans "
        + "aus, bei Vorsteuerabzug ohne Umsatzsteuer. Eine Belegliste verlangt er nicht. Feste Beträge, die vollständig für den "
        + "Zweck verwendet sind, kann der Empfänger erklären.")]
    [Text(
        "en",
        "The numeric part shows all income and expenditure in summary, arranged like the financing plan, net of VAT if input "
        + "tax can be deducted. It asks for no list of receipts. Fixed amounts fully used for the purpose may be declared.")]
    [Cite("ANBest-Gk", "Nr. 6.4", Edition = "2025-04-01", Confidence = Confidence.Read)]
    [InForce("2025-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den zahlenmäßigen Nachweis berichtigen.")]
    [NextStep("en", "Correct the numeric part.")]
    public static Norm NumbersFrom2025(FundingCase grant) =>
        When(UseReportParts.IsSubmitted(grant) && grant.UseReport.HasNumericPart == true).Must(
            grant.UseReport.FollowsFinancingPlan == true && grant.UseReport.ShowsAllIncome == true && UseReportParts.TreatsVatProperly(grant));

    /// <summary>If the recipient has an audit office of its own, it audits the use report beforehand and certifies that with the result.</summary>
    [Rule("NB-RPA-GK", RuleKind.Reporting, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Hat der Empfänger eine eigene Prüfungseinrichtung, so prüft sie den Verwendungsnachweis vorher und bescheinigt das mit "
        + "dem Ergebnis. Das gilt nicht bei Zuwendungen des Bundes an ein Land.")]
    [Text("en", "If the recipient has an audit office of its own, it audits the use report beforehand and certifies that with the result.")]
    [Cite("ANBest-Gk", "Nr. 7.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Den Nachweis dem Rechnungsprüfungsamt vorlegen und mit dessen Vermerk neu einreichen.")]
    [NextStep("en", "Have the report audited and submit it again with the certificate.")]
    public static Norm OwnAudit(FundingCase grant) =>
        When(grant.HasAuditOffice == true && UseReportParts.IsSubmitted(grant)).Must(UseReportParts.IsAuditedFirst(grant));
}
