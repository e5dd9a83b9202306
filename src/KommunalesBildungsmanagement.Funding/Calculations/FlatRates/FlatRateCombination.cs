namespace KommunalesBildungsmanagement.Funding.Calculations.FlatRates;

/// <summary>Which flat rates go together: exactly one for indirect costs, one for all remaining costs only alone, and no cost paid twice.</summary>
public static class FlatRateCombination
{
    /// <summary>Checks the flat rates of one project and what is booked beside them.</summary>
    /// <param name="rates">The flat rates.</param>
    /// <param name="booked">The costs booked as actual costs, each key once.</param>
    /// <returns>Not applicable without flat rates.</returns>
    /// <exception cref="InvalidValueException">A key comes twice.</exception>
    public static Calculation<FlatRateFaults> Check(ValueList<FlatRate> rates, ValueList<BookedCost> booked)
    {
        Require.DistinctBy(booked, b => b.Key, nameof(booked));
        var trace = new Trace().Cite([.. rates.Select(r => r.Source)]);
        if (rates.Count == 0) return trace.Note("Ohne Pauschalen.", "Without flat rates.").NotApplicable<FlatRateFaults>();

        var coversAll = rates.Any(r => r.Covers == FlatRateCover.AllRemainingCosts);
        var several = rates.Count(r => r.Covers == FlatRateCover.IndirectCosts) > 1;
        var twice = booked
            .Where(b => b.Amount > Money.Zero && (b.Kind == CostKind.Indirect || (coversAll && b.Kind == CostKind.OtherDirect)))
            .OrderBy(b => b.Key, StringComparer.Ordinal)
            .ToValueList();
        if (several) trace.Step(new("Mehr als ein Satz für indirekte Kosten.", "More than one rate for indirect costs."));
        if (coversAll && rates.Count > 1) trace.Step(new(
            "Eine Pauschale für alle übrigen Kosten steht neben einer anderen.", "A flat rate for all remaining costs stands beside another one."));
        foreach (var cost in twice) trace.Step(
            Words.Of(
                "{0}: {1} sind durch die Pauschale abgegolten und zusätzlich gebucht.", "{0}: {1} are covered by the flat rate and booked as well.",
                LocalizedText.Same(cost.Key), cost.Amount.Text),
            StepNumber.Euros("gebucht", "booked", cost.Amount.Euros));
        return trace.Known(new FlatRateFaults(several, coversAll && rates.Count > 1, twice));
    }
}
