using KommunalesBildungsmanagement.Funding.Cases;
using static KommunalesBildungsmanagement.Rules.Norms;

namespace KommunalesBildungsmanagement.Funding.SimplifiedCosts;

/// <summary>Simplified cost options of the ESF+, Art. 54 of Regulation (EU) 2021/1060.</summary>
/// <remarks>
/// The reference date is the day of the grant notice.
/// </remarks>
[RuleSet("ESF21-SCO", Programme = "ESF Plus: vereinfachte Kosten")]
public static partial class SimplifiedCostOptions
{
    /// <summary>Flat rate without calculation (direct costs).</summary>
    [Parameter("SCO-54A"), Term("de", "Pauschalsatz ohne Berechnung (direkte Ausgaben)"), Term("en", "flat rate without calculation (direct costs)")]
    [Value("0.07", "2021-07-01", Document = "VO (EU) 2021/1060", Place = "Art. 54 Buchst. a", Confidence = Confidence.Read)]
    public static partial decimal? RateA(RuleContext context);

    /// <summary>Flat rate without calculation (direct staff costs).</summary>
    [Parameter("SCO-54B"), Term("de", "Pauschalsatz ohne Berechnung (direkte Personalausgaben)")]
    [Term("en", "flat rate without calculation (direct staff costs)")]
    [Value("0.15", "2021-07-01", Document = "VO (EU) 2021/1060", Place = "Art. 54 Buchst. b", Confidence = Confidence.Read)]
    public static partial decimal? RateB(RuleContext context);

    /// <summary>Flat rate with calculation.</summary>
    [Parameter("SCO-54C"), Term("de", "Pauschalsatz mit Berechnung"), Term("en", "flat rate with calculation")]
    [Value("0.25", "2021-07-01", Document = "VO (EU) 2021/1060", Place = "Art. 54 Buchst. c", Confidence = Confidence.Read)]
    public static partial decimal? RateC(RuleContext context);

    /// <summary>
    /// Indirect costs: up to 7 % of eligible direct costs or up to 15 % of direct staff costs without calculation, up to 25 % of direct costs
    /// with a calculation under Art. 53(3)(a).
    /// </summary>
    [Rule("SCO-54", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text(
        "de",
        "Indirekte Kosten: bis zu 7 % der förderfähigen direkten Kosten oder bis zu 15 % der direkten Personalkosten ohne "
        + "Berechnung, bis zu 25 % der direkten Kosten mit Berechnung nach Art. 53 Abs. 3 Buchst. a.")]
    [Text(
        "en",
        "Indirect costs: up to 7 % of eligible direct costs or up to 15 % of direct staff costs without calculation, up to 25 % "
        + "of direct costs with a calculation under Art. 53(3)(a).")]
    [Cite("VO (EU) 2021/1060", "Art. 54", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", "Der überhöhte Teil ist nicht förderfähig."), Consequence("en", "What exceeds the rate is not eligible.")]
    [NextStep("de", "Satz, Bezugsgröße und Berechnung mit dem Bescheid vergleichen.")]
    [NextStep("en", "Compare rate, base and calculation with the notice.")]
    [Unsettled("de", "Art. 55 und 56 (20 % und 40 %) sind nicht geprüft: Ihr Wortlaut lag nicht vor.")]
    [Unsettled("en", "Art. 55 and 56 (20 % and 40 %) are not judged: their wording was not at hand.")]
    public static Norm IndirectCosts(FundingCase grant, RuleContext context) =>
        When(grant.Costs.IndirectMethods >= 1).Must(
            (grant.Costs.Base == FlatRateBase.DirectCosts && grant.Costs.Flat <= RateA(context) * grant.Costs.Direct)
            || (grant.Costs.Base == FlatRateBase.DirectStaffCosts && grant.Costs.Flat <= RateB(context) * grant.Costs.DirectStaff)
            || (grant.Costs.Base == FlatRateBase.DirectCosts && grant.Costs.RateIsCalculated == true
                && grant.Costs.Flat <= RateC(context) * grant.Costs.Direct));

    /// <summary>Rate for all remaining costs.</summary>
    [Parameter("SCO-56-SATZ"), Term("de", "Satz für alle übrigen Kosten"), Term("en", "rate for all remaining costs")]
    [Value("0.40", "2021-07-01", Document = "VO (EU) 2021/1060", Place = "Art. 56 (aus dem Gedächtnis)", Confidence = Confidence.Unverified)]
    public static partial decimal? RateOfRemainingCosts(RuleContext context);

    /// <summary>
    /// Where the flat rate covers all remaining costs, it probably is at most 40 % of direct staff costs, and no other flat rate is added.
    /// </summary>
    [Rule("SCO-56", RuleKind.Financing, Severity = RuleSeverity.Info)]
    [Text(
        "de",
        "Deckt die Pauschale alle übrigen Kosten, so beträgt sie wohl höchstens 40 % der direkten Personalkosten, und keine "
        + "andere Pauschale kommt hinzu.")]
    [Text(
        "en",
        "Where the flat rate covers all remaining costs, it probably is at most 40 % of direct staff costs, and no other flat "
        + "rate is added.")]
    [Cite("VO (EU) 2021/1060", "Art. 56 (aus dem Gedächtnis)", Edition = "2021-06-24", Confidence = Confidence.Unverified)]
    [InForce("2021-07-01")]
    [NextStep("de", "Den Wortlaut des Art. 56 und den Bescheid nachlesen."), NextStep("en", "Read the wording of Art. 56 and the notice.")]
    [Unsettled("de", "Der Wortlaut lag nicht vor; deshalb nur ein Hinweis."), Unsettled("en", "The wording was not at hand; therefore a hint only.")]
    public static Norm RemainingCosts(FundingCase grant, RuleContext context) =>
        When(grant.Costs.CoversAllRemainingCosts == true)
            .Must(grant.Costs.Flat <= RateOfRemainingCosts(context) * grant.Costs.DirectStaff);

    /// <summary>There is exactly one method for indirect costs, and what the flat rate covers is not booked directly as well.</summary>
    [Rule("SCO-EXCL", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Für indirekte Kosten gilt genau ein Verfahren, und was die Pauschale erfasst, wird nicht auch direkt gebucht.")]
    [Text("en", "There is exactly one method for indirect costs, and what the flat rate covers is not booked directly as well.")]
    [Cite("VO (EU) 2021/1060", "Art. 54", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", "Doppelt geltend gemachte Kosten sind nicht förderfähig."), Consequence("en", "Costs claimed twice are not eligible.")]
    [NextStep("de", "Die direkte Buchung zurücknehmen."), NextStep("en", "Take back the direct booking.")]
    public static Norm OneMethod(FundingCase grant) =>
        When(grant.Costs.IndirectMethods >= 1).Must(grant.Costs.IndirectMethods == 1 && grant.Costs.BooksCoveredCosts == false);

    /// <summary>Land, real estate and infrastructure are not eligible; furniture, equipment and vehicles only by exception.</summary>
    [Rule("ESF21-INELIG", RuleKind.Financing, Severity = RuleSeverity.Error)]
    [Text("de", "Grundstücke, Immobilien und Infrastruktur sind nicht förderfähig; Möbel, Ausrüstung und Fahrzeuge nur ausnahmsweise.")]
    [Text("en", "Land, real estate and infrastructure are not eligible; furniture, equipment and vehicles only by exception.")]
    [Cite("VO (EU) 2021/1057", "Art. 16", Edition = "2021-06-24", Confidence = Confidence.Read)]
    [InForce("2021-07-01")]
    [Consequence("de", "Die Ausgaben sind nicht förderfähig."), Consequence("en", "The expenditure is not eligible.")]
    [NextStep("de", "Die Position aus der Abrechnung nehmen."), NextStep("en", "Take the position out of the account.")]
    public static Norm Ineligible(FundingCase grant) => grant.Costs.HasExcludedCosts == false;
}
