using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace Bildungsportal.Storage;

/// <summary>A territory.</summary>
public sealed class TerritoryRow
{
    /// <summary>Running number, in the order of reading.</summary>
    public int Number { get; init; }

    /// <summary>Digits of the key; empty for Germany.</summary>
    public required string Key { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Kind, e.g. Landkreis.</summary>
    public string? Kind { get; init; }

    /// <summary>Regional key.</summary>
    public string? RegionalKey { get; init; }

    /// <summary>NUTS code.</summary>
    public string? Nuts { get; init; }

    /// <summary>First day of validity.</summary>
    public LocalDate? First { get; init; }

    /// <summary>Last day of validity.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ProvenanceColumns Provenance { get; init; }

    /// <summary>The row of a territory.</summary>
    public static TerritoryRow Of(Territory territory) => new()
    {
        Key = territory.Key.Digits,
        Name = territory.Name,
        Kind = territory.Kind,
        RegionalKey = territory.RegionalKey?.Digits,
        Nuts = territory.Nuts?.Text,
        First = territory.Validity.First,
        Last = territory.Validity.Last,
        Provenance = ProvenanceColumns.Of(territory.Provenance),
    };

    /// <summary>The territory.</summary>
    public Territory ToTerritory() => new()
    {
        Key = Key.Length == 0 ? TerritoryKey.Germany : TerritoryKey.Parse(Key),
        Name = Name,
        Kind = Kind,
        RegionalKey = RegionalKey is null ? null : KommunalesBildungsmanagement.Territories.RegionalKey.Read(RegionalKey).Value,
        Nuts = Nuts is null ? null : NutsCode.Read(Nuts).Value,
        Validity = new DateRange(First, Last),
        Provenance = Provenance.ToProvenance(),
    };
}
