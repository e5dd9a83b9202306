using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// The published priority rules of a commune or provider: which priority classes there are, what gives points, who has resolved it, how long it is
/// in force.
/// </summary>
/// <remarks>
/// These are local by-law data. The library comes with none, because there is no right order: one commune puts the age first, another single
/// parents at work. Equality by value; immutable.
/// </remarks>
public sealed record AllocationCriteria
{
    /// <summary>Title of the by-law or resolution.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who has resolved it, e.g. "Gemeinderat".</summary>
    public required string ResolvedBy { get; init; }

    /// <summary>Day of the resolution.</summary>
    public required LocalDate ResolvedOn { get; init; }

    /// <summary>The days on which it is in force. A round on another day gets a warning.</summary>
    public required DateRange Validity { get; init; }

    /// <summary>Where it can be read.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The priority classes; a round refuses wishes of a class that is not listed.</summary>
    public required ValueList<PriorityClass> Classes { get; init; }

    /// <summary>What gives points within a class; empty if nothing does.</summary>
    public ValueList<AllocationCriterion> Criteria { get; init; } = [];
}
