namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>A number that a step of a calculation uses or gives, not rounded unless the step says so.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit: "EUR", "days", "1" for a share, "%" or "h".</param>
public sealed record StepNumber(LocalizedText Name, decimal Value, string Unit)
{
    internal static StepNumber Euros(string german, string english, decimal euros) => new(new(german, english), euros, "EUR");

    internal static StepNumber Share(string german, string english, decimal share) => new(new(german, english), share, "1");

    internal static StepNumber Days(string german, string english, decimal days) => new(new(german, english), days, "days");
}
