using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Calculations.Rates;

/// <summary>The category of one NUTS-2 region in a programming period.</summary>
/// <param name="Region">The NUTS-2 code.</param>
/// <param name="Category">The category.</param>
/// <param name="Period">The programming period.</param>
/// <param name="Source">Where it was read.</param>
public sealed record RegionAssignment(NutsCode Region, RegionCategory Category, DateRange Period, Citation Source)
{
    /// <summary>The NUTS-2 code.</summary>
    public NutsCode Region { get; init => field = Level2(value); } = Level2(Region);

    // An inferred category would decide over 20 % of a budget: only what was read or reported counts.
    internal bool IsConfirmed => Source.Confidence is Confidence.Read or Confidence.Reported;

    private static NutsCode Level2(NutsCode code) => code.Level == 2
        ? code
        : throw Require.Broken(
            "region.level", nameof(Region), code.Text,
            new("Kategorien haben nur NUTS-2-Regionen.", "Only NUTS-2 regions have a category."),
            new("Die ersten vier Zeichen angeben, z. B. DEB2.", "State the first four characters, e.g. DEB2."));
}
