using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-Gk Nr. 1 and 8: the financing plan, and money in time.</summary>
public static partial class AnbestGk
{
    /// <summary>Tolerance of single lines.</summary>
    [Parameter("NB-LINIE-GK"), Term("de", "Überschreitung einzelner Ansätze"), Term("en", "tolerance of single lines")]
    [Value("0.20", "2006-04-01", Document = "ANBest-Gk", Place = "Nr. 1.2", Confidence = Confidence.Read)]
    public static partial decimal? LineTolerance(RuleContext context);

    /// <summary>Single lines may be exceeded by up to 20 per cent if other lines save as much. It does not apply to fixed-amount financing.</summary>
    [Rule("NB-FIN-20-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Einzelansätze dürfen um bis zu 20 vom Hundert überschritten werden, soweit andere Einzelansätze das durch Einsparungen "
        + "ausgleichen; beruht die Überschreitung auf behördlichen Bedingungen oder Auflagen, auch weiter. Das gilt nicht bei "
        + "Festbetragsfinanzierung.")]
    [Text(
        "en",
        "Single lines may be exceeded by up to 20 per cent if other lines save as much; further, if conditions of an authority "
        + "cause it. It does not apply to fixed-amount financing.")]
    [Cite("ANBest-Gk", "Nr. 1.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Änderung des Finanzierungsplans beantragen, bevor weiter ausgegeben wird.")]
    [NextStep("en", "Apply for a change of the financing plan before more is spent.")]
    public static Norm Line(CaseLine line, RuleContext context) =>
        When(GrantMoney.HasTolerance(line)).Must(line.Line.Actual <= (1 + LineTolerance(context)) * line.Line.Planned);

    /// <summary>The financing plan is binding in its total.</summary>
    [Rule("NB-FIN-SUMME-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Der Finanzierungsplan ist hinsichtlich des Gesamtergebnisses verbindlich, außer bei Festbetragsfinanzierung.")]
    [Text("en", "The financing plan is binding in its total, except for fixed-amount financing.")]
    [Cite("ANBest-Gk", "Nr. 1.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Mehrausgaben aus eigenen Mitteln tragen oder vorher eine Änderung beantragen.")]
    [NextStep("en", "Bear what exceeds it from own funds, or apply for a change beforehand.")]
    public static Norm Total(FundingCase grant) =>
        When(grant.Notice.Financing != FinancingKind.FixedAmount).Must(grant.ActualTotal <= grant.Notice.PlannedTotal);

    /// <summary>Money requested is used up for payments due within two months after it was paid out.</summary>
    [Rule("NB-USE-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Angeforderte Mittel sind innerhalb von zwei Monaten nach der Auszahlung für fällige Zahlungen zu verbrauchen.")]
    [Text("en", "Money requested is used up for payments due within two months after it was paid out.")]
    [Cite("ANBest-Gk", "Nr. 1.3, 5.4, 8.3.1, 8.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01", "2011-12-31")]
    [Consequence("de", Consequences.UseDe), Consequence("en", Consequences.UseEn)]
    [NextStep("de", "Der Behörde unverzüglich mitteilen (Nr. 5.4) und Rückzahlung anbieten.")]
    [NextStep("en", "Notify the authority at once (Nr. 5.4) and offer repayment.")]
    public static Norm UseWithinTwoMonths(CasePayment payment, RuleContext context) =>
        When(payment.Case.Notice.Payment == PaymentMode.Request)
            .Due(Deadline.MonthsAfter(payment.Payment.PaidOutOn, 2), payment.Payment.UsedOn, context);

    /// <summary>
    /// On request, money is used up for payments due soon after it was paid out; after more than six weeks that is in any case no longer
    /// soon.
    /// </summary>
    [Rule("NB-USE-GK", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Im Anforderungsverfahren sind Mittel alsbald nach der Auszahlung für fällige Zahlungen zu verbrauchen; nach mehr als "
        + "sechs Wochen ist das jedenfalls nicht mehr alsbald.")]
    [Text(
        "en",
        "On request, money is used up for payments due soon after it was paid out; after more than six weeks that is in any "
        + "case no longer soon.")]
    [Cite("ANBest-Gk", "Nr. 1.3, 5.4, 8.3.1, 8.5", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [InForce("2012-01-01")]
    [Consequence("de", Consequences.UseDe), Consequence("en", Consequences.UseEn)]
    [NextStep("de", "Der Behörde unverzüglich mitteilen (Nr. 5.4) und Rückzahlung anbieten.")]
    [NextStep("en", "Notify the authority at once (Nr. 5.4) and offer repayment.")]
    [Unsettled("de", "Ob ein Verbrauch innerhalb der sechs Wochen alsbald war, sagt die Norm nicht.")]
    [Unsettled("en", "Whether use within the six weeks was soon the norm does not say.")]
    public static Norm UseWithinSixWeeks(CasePayment payment, RuleContext context) =>
        When(payment.Case.Notice.Payment == PaymentMode.Request)
            .Due(Deadline.WeeksAfter(payment.Payment.PaidOutOn, 6), payment.Payment.UsedOn, context);
}
