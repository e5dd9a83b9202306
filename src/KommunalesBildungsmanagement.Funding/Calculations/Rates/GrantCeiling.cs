namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>Grant ≤ rate × eligible total.</summary>
public static class GrantCeiling
{
    /// <summary>The ceiling and the own share.</summary>
    /// <param name="eligibleTotal">The eligible total: direct cost and what flat rates add.</param>
    /// <param name="rate">The rate.</param>
    public static Calculation<GrantShares> Of(Money eligibleTotal, GrantRate rate)
    {
        var ceiling = Cents.Down(eligibleTotal.Euros * rate.Share);
        var own = new Money(eligibleTotal.Euros - ceiling.Euros);
        return new Trace()
            .Cite(rate.Source)
            .Step(
                Words.Of(
                    "Höchstens {0} × {1} = {2} (auf Cent abgerundet), Eigenanteil mindestens {3}.",
                    "At most {0} × {1} = {2} (rounded down to cents), own share at least {3}.",
                    Words.Percent(rate.Share), eligibleTotal.Text, ceiling.Text, own.Text),
                StepNumber.Share("Fördersatz", "rate", rate.Share),
                StepNumber.Euros("zuwendungsfähige Gesamtausgaben", "eligible total", eligibleTotal.Euros),
                StepNumber.Euros("höchste Zuwendung", "highest grant", ceiling.Euros),
                StepNumber.Euros("Eigenanteil", "own share", own.Euros))
            .Known(new GrantShares(eligibleTotal, ceiling, own));
    }
}
