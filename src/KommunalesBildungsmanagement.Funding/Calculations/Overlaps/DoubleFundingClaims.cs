namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>What an office claims in all its cases.</summary>
public sealed record DoubleFundingClaims
{
    /// <summary>The costs, each key once.</summary>
    public ValueList<CostItem> Items { get; init => field = Require.DistinctBy(value, i => i.Key); } = [];

    /// <summary>What is charged to the cases.</summary>
    public ValueList<CostClaim> Costs { get; init; } = [];

    /// <summary>Hours worked.</summary>
    public ValueList<WorkedHours> Worked { get; init; } = [];

    /// <summary>Hours claimed in the cases.</summary>
    public ValueList<HoursClaim> Hours { get; init; } = [];
}
