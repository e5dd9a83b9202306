namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>Double funding across cases that run in parallel.</summary>
/// <param name="Costs">Costs charged for more than they were, by key.</param>
/// <param name="Hours">Hours claimed for more than were worked, by person and first day.</param>
/// <param name="Shares">Own share of each case, by case.</param>
/// <param name="Unexamined">What could not be examined, and why. What was found stands all the same.</param>
public sealed record DoubleFundingReport(
    ValueList<CostOverlap> Costs, ValueList<HoursOverlap> Hours, ValueList<CaseShare> Shares, ValueList<LocalizedText> Unexamined)
{
    /// <summary>Whether everything was examined; only then does an empty list mean that there is no double funding.</summary>
    public bool IsComplete => Unexamined.Count == 0;
}
