using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Territories;

/// <summary>A territory as it stands in a register: key, name and when they hold.</summary>
/// <remarks>
/// Equality is by all members. Boundaries change with reforms: two territories with the same key and different <see cref="Validity"/> are
/// two.
/// </remarks>
public sealed record Territory
{
    private readonly bool _hasKey;

    /// <summary>The official key.</summary>
    /// <exception cref="InvalidValueException"><see cref="RegionalKey"/> belongs to another municipality.</exception>
    public required TerritoryKey Key
    {
        get;
        init
        {
            field = value;
            _hasKey = true;
            CheckRegionalKey();
        }
    }

    /// <summary>The official name, e.g. "Kaufbeuren" or "Ostallgäu"; not blank.</summary>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Code of the vocabulary <c>territory-kinds</c>, e.g. <c>landkreis</c>; <see langword="null"/> if the source does not say.</summary>
    public string? Kind { get; init => field = Require.OptionalText(value); }

    /// <summary>The 12-digit key, for municipalities.</summary>
    /// <exception cref="InvalidValueException">It belongs to another municipality than <see cref="Key"/>.</exception>
    public RegionalKey? RegionalKey
    {
        get;
        init
        {
            field = value;
            CheckRegionalKey();
        }
    }

    /// <summary>The NUTS code, for districts and above.</summary>
    public NutsCode? Nuts { get; init; }

    /// <summary>When the key stood or stands for this territory; open where the source does not say.</summary>
    public DateRange Validity { get; init; } = DateRange.Always;

    /// <summary>Where it comes from.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Name and key.</summary>
    public override string ToString() => $"{Name} ({Key})";

    // Either key may be set first; the check runs when both are there.
    private void CheckRegionalKey()
    {
        if (!_hasKey || RegionalKey is null || RegionalKey.Municipality.Key == Key) return;
        throw Require.Broken(
            "territory.regional-key", nameof(RegionalKey), RegionalKey.Digits,
            new(
                $"Der Regionalschlüssel gehört zu {RegionalKey.Municipality}, nicht zu {Key}.",
                $"The regional key belongs to {RegionalKey.Municipality}, not to {Key}."),
            new("Einen der beiden Schlüssel berichtigen.", "Correct one of the two keys."));
    }
}
