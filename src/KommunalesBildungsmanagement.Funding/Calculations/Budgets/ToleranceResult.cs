namespace KommunalesBildungsmanagement.Funding.Calculations.Budgets;

/// <summary>Whether a financing plan was kept, Nr. 1.2 ANBest.</summary>
/// <param name="Findings">Every offending line, ordered by code.</param>
/// <param name="PlannedTotal">Sum of the plan.</param>
/// <param name="ActualTotal">Sum of what was spent.</param>
/// <param name="TotalExcess">What was spent beyond the total: excesses not balanced by savings. Zero if the total is kept.</param>
public sealed record ToleranceResult(ValueList<LineFinding> Findings, Money PlannedTotal, Money ActualTotal, Money TotalExcess)
{
    /// <summary>Whether every line and the total are kept.</summary>
    public bool IsKept => Findings.Count == 0 && TotalExcess == Money.Zero;
}
