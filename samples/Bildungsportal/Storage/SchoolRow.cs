namespace Bildungsportal.Storage;

/// <summary>A school of the open data, with the district it was placed in.</summary>
public sealed class SchoolRow
{
    /// <summary>Running number, in the order of reading.</summary>
    public int Number { get; init; }

    /// <summary>Id in the source.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Type as the source writes it.</summary>
    public string? Type { get; init; }

    /// <summary>Postcode and place.</summary>
    public required string Place { get; init; }

    /// <summary>Digits of the district.</summary>
    public required string District { get; init; }

    /// <summary>What the placement rests on.</summary>
    public required string PlacementGerman { get; init; }

    /// <summary>What the placement rests on.</summary>
    public required string PlacementEnglish { get; init; }
}
