using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>A flat rate applied to direct costs. When the base falls the flat amount falls with it: compute it anew.</summary>
public static class FlatRateCalculation
{
    /// <summary>The flat amount and the eligible total.</summary>
    /// <param name="costs">Eligible direct costs.</param>
    /// <param name="rate">The flat rate.</param>
    public static Calculation<FlatRateAmount> Of(DirectCosts costs, FlatRate rate)
    {
        var trace = new Trace().Cite(rate.Source);
        var of = rate.Base == FlatRateBase.DirectCosts ? costs.Sum : costs.Staff;
        var flat = Cents.Down(of.Euros * rate.Rate);
        var beside = rate.Covers == FlatRateCover.AllRemainingCosts ? costs.Staff : costs.Sum;
        var total = beside + flat;
        if (rate.Covers == FlatRateCover.AllRemainingCosts && costs.Other > Money.Zero) trace.Note(Words.Of(
            "Andere direkte Kosten von {0} sind durch die Pauschale abgegolten und zählen nicht.",
            "Other direct costs of {0} are covered by the flat rate and do not count.",
            costs.Other.Text));
        return trace
            .Step(
                Words.Of(
                    "{0} × {1} = {2} (auf Cent abgerundet); {3} + {2} = {4}.", "{0} × {1} = {2} (rounded down to cents); {3} + {2} = {4}.",
                    Words.Percent(rate.Rate), of.Text, flat.Text, beside.Text, total.Text),
                StepNumber.Share("Satz", "rate", rate.Rate), StepNumber.Euros("Bezugsgröße", "base", of.Euros),
                StepNumber.Euros("Pauschale", "flat amount", flat.Euros),
                StepNumber.Euros("direkte Kosten daneben", "direct costs beside it", beside.Euros),
                StepNumber.Euros("Gesamtausgaben", "total", total.Euros))
            .Known(new FlatRateAmount(of, flat, total));
    }
}
