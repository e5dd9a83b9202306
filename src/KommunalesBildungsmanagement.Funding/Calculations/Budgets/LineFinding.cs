using KommunalesBildungsmanagement.Funding.Cases;

namespace KommunalesBildungsmanagement.Funding.Calculations.Budgets;

/// <summary>A line that breaks the tolerance.</summary>
/// <param name="Line">The line.</param>
/// <param name="Allowed">120 % of the plan, not rounded.</param>
/// <param name="Excess">What was spent beyond that.</param>
/// <param name="Fault">Why.</param>
public sealed record LineFinding(BudgetLine Line, Money Allowed, Money Excess, LineFault Fault);
