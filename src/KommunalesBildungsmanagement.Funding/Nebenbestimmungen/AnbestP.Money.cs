using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>ANBest-P Nr. 1 and 8: the financing plan, money in time, pay.</summary>
public static partial class AnbestP
{
    /// <summary>Tolerance of single lines.</summary>
    [Parameter("NB-LINIE-P"), Term("de", "Überschreitung einzelner Ansätze"), Term("en", "tolerance of single lines")]
    [Value("0.20", "2006-04-01", Document = "ANBest-P", Place = "Nr. 1.2", Confidence = Confidence.Read)]
    public static partial decimal? LineTolerance(RuleContext context);

    /// <summary>Single lines may be exceeded by up to 20 per cent if other lines save as much. It does not apply to fixed-amount financing.</summary>
    [Rule("NB-FIN-20-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Einzelansätze dürfen um bis zu 20 vom Hundert überschritten werden, soweit andere Einzelansätze das durch Einsparungen "
        + "ausgleichen; beruht die Überschreitung auf behördlichen Bedingungen oder Auflagen, auch weiter. Das gilt nicht bei "
        + "Festbetragsfinanzierung.")]
    [Text(
        "en",
        "Single lines may be exceeded by up to 20 per cent if other lines save as much; further, if conditions of an authority "
        + "cause it. It does not apply to fixed-amount financing.")]
    [Cite("ANBest-P", "Nr. 1.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Änderung des Finanzierungsplans beantragen, bevor weiter ausgegeben wird.")]
    [NextStep("en", "Apply for a change of the financing plan before more is spent.")]
    public static Norm Line(CaseLine line, RuleContext context) =>
        When(GrantMoney.HasTolerance(line)).Must(line.Line.Actual <= (1 + LineTolerance(context)) * line.Line.Planned);

    /// <summary>The financing plan is binding in its total.</summary>
    [Rule("NB-FIN-SUMME-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Der Finanzierungsplan ist hinsichtlich des Gesamtergebnisses verbindlich, außer bei Festbetragsfinanzierung.")]
    [Text("en", "The financing plan is binding in its total, except for fixed-amount financing.")]
    [Cite("ANBest-P", "Nr. 1.2", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Mehrausgaben aus eigenen Mitteln tragen oder vorher eine Änderung beantragen.")]
    [NextStep("en", "Bear what exceeds it from own funds, or apply for a change beforehand.")]
    public static Norm Total(FundingCase grant) =>
        When(grant.Notice.Financing != FinancingKind.FixedAmount).Must(grant.ActualTotal <= grant.Notice.PlannedTotal);

    /// <summary>Money requested is used up for payments due within two months after it was paid out.</summary>
    [Rule("NB-USE-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Angeforderte Mittel sind innerhalb von zwei Monaten nach der Auszahlung für fällige Zahlungen zu verbrauchen.")]
    [Text("en", "Money requested is used up for payments due within two months after it was paid out.")]
    [Cite("ANBest-P", "Nr. 1.4, 5.4, 8.3.1, 8.5", Edition = "2006-04-01", Confidence = Confidence.Read)]
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
    [Rule("NB-USE-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Im Anforderungsverfahren sind Mittel alsbald nach der Auszahlung für fällige Zahlungen zu verbrauchen; nach mehr als "
        + "sechs Wochen ist das jedenfalls nicht mehr alsbald.")]
    [Text(
        "en",
        "On request, money is used up for payments due soon after it was paid out; after more than six weeks that is in any "
        + "case no longer soon.")]
    [Cite("ANBest-P", "Nr. 1.4, 5.4, 8.3.1, 8.5", Edition = "2012-01-01", Confidence = Confidence.Read)]
    [InForce("2012-01-01")]
    [Consequence("de", Consequences.UseDe), Consequence("en", Consequences.UseEn)]
    [NextStep("de", "Der Behörde unverzüglich mitteilen (Nr. 5.4) und Rückzahlung anbieten.")]
    [NextStep("en", "Notify the authority at once (Nr. 5.4) and offer repayment.")]
    [Unsettled("de", "Ob ein Verbrauch innerhalb der sechs Wochen alsbald war, sagt die Norm nicht.")]
    [Unsettled("en", "Whether use within the six weeks was soon the norm does not say.")]
    public static Norm UseWithinSixWeeks(CasePayment payment, RuleContext context) =>
        When(payment.Case.Notice.Payment == PaymentMode.Request)
            .Due(Deadline.WeeksAfter(payment.Payment.PaidOutOn, 6), payment.Payment.UsedOn, context);

    /// <summary>Share of public grants.</summary>
    [Parameter("NB-BESSER-ANTEIL"), Term("de", "Anteil öffentlicher Zuwendungen"), Term("en", "share of public grants")]
    [Value("0.50", "2006-04-01", Document = "ANBest-P", Place = "Nr. 1.3", Confidence = Confidence.Read)]
    public static partial decimal? BetterPayShare(RuleContext context);

    /// <summary>
    /// If personnel is funded and more than half of total spending comes from public grants, employees may not be better off than comparable
    /// federal staff.
    /// </summary>
    [Rule("NB-BESSER-P", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Werden Personalausgaben gefördert und die Gesamtausgaben überwiegend aus öffentlichen Zuwendungen bestritten, darf der "
        + "Empfänger seine Beschäftigten nicht besserstellen als vergleichbare Bundesbeschäftigte.")]
    [Text(
        "en",
        "If personnel is funded and more than half of total spending comes from public grants, employees may not be better off "
        + "than comparable federal staff.")]
    [Cite("ANBest-P", "Nr. 1.3", Edition = "2006-04-01", Confidence = Confidence.Read)]
    [InForce("2006-04-01")]
    [Consequence("de", Consequences.RevocationDe), Consequence("en", Consequences.RevocationEn)]
    [NextStep("de", "Die Vergütung prüfen; nur der Betrag bis zur Vergleichsgruppe ist zuwendungsfähig.")]
    [NextStep("en", "Check the pay; only what comparable staff receive is eligible.")]
    public static Norm NoBetterPay(FundingCase grant, RuleContext context) =>
        When(grant.FundsPersonnel == true && grant.RecipientPublicIncome > BetterPayShare(context) * grant.RecipientTotalSpending)
            .Must(grant.PaysAboveFederalStaff == false);
}
