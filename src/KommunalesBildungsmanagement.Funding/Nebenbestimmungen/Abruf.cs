using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.Nebenbestimmungen;

/// <summary>BNBest-Abruf and BNBest-mittelbarer Abruf BMBF, edition of January 2015: money on the day of need.</summary>
[RuleSet("BNBEST-ABRUF", Programme = "Abrufverfahren")]
public static partial class Abruf
{
    /// <summary>Money is called only on the day it is needed for payments due.</summary>
    [Rule("NB-USE-ABRUF", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Im Abrufverfahren darf Geld erst an dem Tag abgerufen werden, an dem es für fällige Zahlungen gebraucht wird.")]
    [Text("en", "Money is called only on the day it is needed for payments due.")]
    [Cite("BNBest-mittelbarer Abruf BMBF", "Nr. 1", Edition = "2015-01-01", Confidence = Confidence.Read)]
    [InForce("2015-01-01")]
    [Consequence("de", Consequences.UseDe), Consequence("en", Consequences.UseEn)]
    [NextStep("de", "Der Behörde sofort mitteilen, dass der Betrag nicht am Tag des Abrufs verwendet werden kann.")]
    [NextStep("en", "Notify the authority at once that the money cannot be used on the day of the call.")]
    public static Norm UseOnTheDay(CasePayment payment, RuleContext context) =>
        When(payment.Case.Notice.Payment == PaymentMode.Call || payment.Case.Notice.Payment == PaymentMode.IndirectCall)
            .Due(payment.Payment.PaidOutOn, payment.Payment.UsedOn, context);
}
