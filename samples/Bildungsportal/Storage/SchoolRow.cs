using KommunalesBildungsmanagement.Interchange.Schools;

namespace Bildungsportal.Storage;

/// <summary>A school of the open data, with a district that it is in or may be in.</summary>
public sealed class SchoolRow
{
    /// <summary>Running number, in the order of reading.</summary>
    public int Number { get; init; }

    /// <summary>Id in the source; a school with several types has several rows.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Type as the source writes it.</summary>
    public string? Type { get; init; }

    /// <summary>Postcode.</summary>
    public required string Postcode { get; init; }

    /// <summary>Digits of the district.</summary>
    public required string District { get; init; }

    /// <summary>What the placement rests on.</summary>
    public required PlacementEvidence Evidence { get; init; }

    /// <summary>One row for each district that comes into question; none for a school that cannot be placed.</summary>
    public static IEnumerable<SchoolRow> Of(SchoolPlacement placement) => placement.Candidates.Select(district => new SchoolRow
    {
        Id = placement.School.Id,
        Name = placement.School.Name,
        Type = placement.School.SchoolType,
        Postcode = placement.School.Postcode,
        District = district.Digits,
        Evidence = placement.Evidence,
    });
}
