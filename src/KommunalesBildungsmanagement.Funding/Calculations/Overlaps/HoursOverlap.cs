namespace KommunalesBildungsmanagement.Funding.Calculations.Overlaps;

/// <summary>Hours of a person claimed in several cases for more than were worked.</summary>
/// <param name="Worked">The hours worked.</param>
/// <param name="Claims">The claims, ordered by case and first day.</param>
/// <param name="Claimed">Sum of the claimed hours.</param>
/// <param name="Excess">Hours claimed beyond those worked.</param>
/// <param name="Amount">Sum of what is charged for the claimed hours.</param>
public sealed record HoursOverlap(
    WorkedHours Worked, ValueList<HoursClaim> Claims, [property: Unit("h")] decimal Claimed, [property: Unit("h")] decimal Excess, Money Amount);
