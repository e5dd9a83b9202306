using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Interchange.Schools;

/// <summary>One distinct row of a school list.</summary>
/// <remarks>
/// The id is not a key: a school with several types has one row per type, all with the same id. To count schools, count ids. Equality by content.
/// What the list leaves empty is <see langword="null"/> or unknown.
/// </remarks>
public sealed record SchoolEntry
{
    /// <summary>Id in the list, e.g. <c>BW-75774</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Abbreviation of the Land as it stands in the list, e.g. <c>NRW</c>.</summary>
    public required string StateCode { get; init; }

    /// <summary>Key of the Land.</summary>
    public required TerritoryKey State { get; init; }

    /// <summary>Name as it stands in the list, faults included.</summary>
    public required string Name { get; init; }

    /// <summary>Type as it stands in the list.</summary>
    public string? SchoolType { get; init; }

    /// <summary>Postcode of the school.</summary>
    public required string Postcode { get; init; }

    /// <summary>Degrees north, to three decimals (about 100 m).</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east, to three decimals.</summary>
    public required double Longitude { get; init; }

    /// <summary>Whether it is a full-time school.</summary>
    public Truth IsFullTime { get; init; }

    /// <summary>Whether it is a public school.</summary>
    public Truth IsPublic { get; init; }

    /// <summary>Whether the list marks a profile.</summary>
    public Truth HasProfile { get; init; }

    /// <summary>Working groups as they stand in the list.</summary>
    public string? WorkingGroups { get; init; }

    /// <summary>Partners as they stand in the list.</summary>
    public string? Partners { get; init; }

    /// <summary>The line of the list; of identical rows, the first.</summary>
    public required int Line { get; init; }
}
