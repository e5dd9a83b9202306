using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>How much the publication of a cell matters where there is a choice which cells to hide.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Weight">Factor on what hiding it costs, 1 or more; <see langword="null"/> if it must be published.</param>
public sealed record CellPriority(Breakdown Cell, int? Weight)
{
    /// <summary>Factor on what hiding it costs, 1 or more; <see langword="null"/> if it must be published.</summary>
    public int? Weight { get; init => field = value is { } w ? DisclosureProblems.AtLeast(1, w) : null; } =
        Weight is { } weight ? DisclosureProblems.AtLeast(1, weight) : null;

    /// <summary>A cell that must be published. If that makes protection impossible, nothing is published and the problem says so.</summary>
    /// <param name="cell">The cell.</param>
    public static CellPriority Keep(Breakdown cell) => new(cell, null);
}
