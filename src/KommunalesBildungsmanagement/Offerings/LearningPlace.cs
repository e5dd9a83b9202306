using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Offerings;

/// <summary>Where learning takes place.</summary>
/// <param name="Name">Name or address, not blank.</param>
/// <param name="Kind">Code of <c>learning-places</c>.</param>
/// <param name="Territory">The territory it lies in.</param>
public sealed record LearningPlace(string Name, string Kind, TerritoryKey Territory)
{
    /// <summary>Name or address, not blank.</summary>
    public string Name { get; init => field = Require.Text(value); } = Require.Text(Name, nameof(Name));

    /// <summary>Code of <c>learning-places</c>, not blank.</summary>
    public string Kind { get; init => field = Require.Text(value); } = Require.Text(Kind, nameof(Kind));

    /// <summary>Where it lies on the map; <see langword="null"/> if nobody has said.</summary>
    public GeoPosition? Position { get; init; }
}
