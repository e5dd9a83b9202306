using System.Globalization;
using KommunalesBildungsmanagement.Funding.Cases;
using KommunalesBildungsmanagement.Funding.SimplifiedCosts;

namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>
/// The flat rates for indirect costs of Art. 54 VO (EU) 2021/1060. Others (Art. 55, 56, rates of 2014-2020) were not read: a host states them
/// with their source.
/// </summary>
public static class StandardFlatRates
{
    private static readonly LocalDate Regulation = new(2021, 6, 24);

    // The figures are those of the rules, on the first day they have.
    private static readonly RuleContext InForce = new(new LocalDate(2021, 7, 1));

    /// <summary>Art. 54 (a): up to 7 % of direct costs, without a calculation.</summary>
    /// <param name="rate">The rate of the notice, at most 0.07; that, if not stated.</param>
    /// <exception cref="InvalidValueException">The rate is negative or more than 7 %.</exception>
    public static FlatRate Article54A(decimal? rate = null) => UpTo(SimplifiedCostOptions.RateA(InForce), rate, FlatRateBase.DirectCosts, "a");

    /// <summary>Art. 54 (b): up to 15 % of direct staff costs, without a calculation.</summary>
    /// <param name="rate">The rate of the notice, at most 0.15; that, if not stated.</param>
    /// <exception cref="InvalidValueException">The rate is negative or more than 15 %.</exception>
    public static FlatRate Article54B(decimal? rate = null) => UpTo(SimplifiedCostOptions.RateB(InForce), rate, FlatRateBase.DirectStaffCosts, "b");

    /// <summary>Art. 54 (c): up to 25 % of direct costs, if the rate is calculated by Art. 53 Abs. 3 (a) or taken over from 2014-2020.</summary>
    /// <param name="rate">The rate of the notice, at most 0.25; that, if not stated.</param>
    /// <exception cref="InvalidValueException">The rate is negative or more than 25 %.</exception>
    public static FlatRate Article54C(decimal? rate = null) => UpTo(SimplifiedCostOptions.RateC(InForce), rate, FlatRateBase.DirectCosts, "c");

    private static FlatRate UpTo(decimal? most, decimal? rate, FlatRateBase of, string letter) => rate > most
        ? throw Require.Broken(
            "flat-rate.more", nameof(rate), rate.Value.ToString(CultureInfo.InvariantCulture),
            new("Der Satz ist höher, als Art. 54 erlaubt.", "The rate is more than Art. 54 allows."),
            Words.Of("Höchstens {0} angeben.", "State at most {0}.", Words.Percent(most.Value)))
        : new(
            of, (rate ?? most)!.Value, FlatRateCover.IndirectCosts,
            new("VO (EU) 2021/1060", $"Art. 54 Buchst. {letter}", Regulation, null, Confidence.Read));
}
