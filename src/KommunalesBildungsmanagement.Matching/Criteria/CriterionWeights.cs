namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// Points for preferences that are met. They order offerings within a verdict and never change a verdict. They are published with each answer.
/// </summary>
/// <remarks>The personal goal and the region's demand are weighed apart, on purpose.</remarks>
public sealed record CriterionWeights
{
    /// <summary>The weights that come with the library.</summary>
    public static CriterionWeights Default { get; } = new();

    /// <summary>The person wants to learn what is taught.</summary>
    public int Goal { get; init; } = 40;

    /// <summary>The region needs what is taught.</summary>
    public int RegionalDemand { get; init; } = 20;

    /// <summary>The offering addresses a group the person belongs to.</summary>
    public int Audience { get; init; } = 10;

    /// <summary>The format is a preferred one.</summary>
    public int Format { get; init; } = 10;

    /// <summary>The person lives in the territory of the offering.</summary>
    public int Nearness { get; init; } = 10;

    /// <summary>The place of an open run is near where the person sets out from: bands of distance, each with another limit.</summary>
    /// <exception cref="ArgumentException">Two bands have the same limit.</exception>
    public ValueList<TravelBand> Travel
    {
        get;
        init => field = value.DistinctBy(b => b.Metres).Count() == value.Count
            ? value
            : throw new ArgumentException("Two bands have the same limit.", nameof(value));
    } = [new(2_000, 5), new(5_000, 5), new(15_000, 5)];

    /// <summary>It is free of charge.</summary>
    public int Free { get; init; } = 10;

    /// <summary>The record has been checked recently.</summary>
    public int Freshness { get; init; } = 5;

    /// <summary>A preference of the offering itself.</summary>
    public int Preference { get; init; } = 5;
}
