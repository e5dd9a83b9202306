namespace KommunalesBildungsmanagement.Territories;

/// <summary>Amtlicher Gemeindeschlüssel (AGS): the 8-digit key of one municipality.</summary>
/// <remarks>Equality by digits. A kreisfreie Stadt ends in 000.</remarks>
public sealed record OfficialMunicipalityKey
{
    private OfficialMunicipalityKey(TerritoryKey key) => Key = key;

    /// <summary>The key as a territory key of 8 digits.</summary>
    public TerritoryKey Key { get; }

    /// <summary>The Kreis or kreisfreie Stadt.</summary>
    public TerritoryKey District => Key.District!.Value;

    /// <summary>Whether the municipality is a kreisfreie Stadt.</summary>
    public bool IsIndependentCity => Key.Digits.EndsWith("000", StringComparison.Ordinal);

    /// <summary>Reads an AGS from text.</summary>
    /// <param name="text">The text.</param>
    public static Reading<OfficialMunicipalityKey> Read(string text)
    {
        var key = TerritoryKey.Read(text);
        if (!key.TryGet(out var value)) return Reading.Failed<OfficialMunicipalityKey>(key.Problems);
        return value.Level == TerritoryLevel.Municipality
            ? Reading.Of(new OfficialMunicipalityKey(value))
            : Reading.Failed<OfficialMunicipalityKey>(new Problem(
                "municipality-key.length", "", text,
                new(
                    $"Der Amtliche Gemeindeschlüssel hat 8 Ziffern, nicht {text.Length}.",
                    $"The Amtliche Gemeindeschlüssel has 8 digits, not {text.Length}."),
                new(
                    "Den Schlüssel der Gemeinde angeben; eine kreisfreie Stadt endet auf 000.",
                    "State the municipality's key; a kreisfreie Stadt ends in 000.")));
    }

    /// <summary>The 8 digits.</summary>
    public override string ToString() => Key.Digits;
}
