namespace KommunalesBildungsmanagement.Funding.Calculations.Budgets;

/// <summary>A line of expenditure (Einzelansatz) of the financing plan, planned and actual.</summary>
/// <param name="Code">The position, e.g. "0846"; not blank.</param>
/// <param name="Planned">What the plan gives.</param>
/// <param name="Actual">What was spent.</param>
public sealed record BudgetLine(string Code, Money Planned, Money Actual)
{
    /// <summary>The position, not blank.</summary>
    public string Code { get; init => field = Require.Text(value); } = Require.Text(Code, nameof(Code));

    /// <summary>Whether a flat rate fills the line: it follows from its base and cannot be shifted, so the 20 % say nothing about it.</summary>
    public bool IsFlatRate { get; init; }

    /// <summary>Whether the excess rests on official conditions, above all of building law (Nr. 1.2 Satz 4): then 20 % are no limit.</summary>
    public bool IsDueToOfficialConditions { get; init; }
}
