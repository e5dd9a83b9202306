namespace KommunalesBildungsmanagement.Territories;

/// <summary>
/// Amtlicher Regionalschlüssel (ARS): 12 digits, the municipality key with the Gemeindeverband (4 digits) between Kreis and Gemeinde.
/// </summary>
public sealed record RegionalKey
{
    private RegionalKey(string digits, OfficialMunicipalityKey municipality) => (Digits, Municipality) = (digits, municipality);

    /// <summary>The 12 digits.</summary>
    public string Digits { get; }

    /// <summary>The municipality: digits 1-5 and 10-12.</summary>
    public OfficialMunicipalityKey Municipality { get; }

    /// <summary>The Gemeindeverband: digits 1-9.</summary>
    public string Association => Digits[..9];

    /// <summary>Reads an ARS from text.</summary>
    /// <param name="text">The text.</param>
    public static Reading<RegionalKey> Read(string text)
    {
        if (text.Length != 12 || !text.All(char.IsAsciiDigit))
        {
            return Reading.Failed<RegionalKey>(new Problem(
                "regional-key.length", "", text,
                new("Der Amtliche Regionalschlüssel hat 12 Ziffern.", "The Amtliche Regionalschlüssel has 12 digits."),
                new(
                    "Land, Regierungsbezirk, Kreis, Gemeindeverband (4) und Gemeinde (3) angeben.",
                    "State Land, Regierungsbezirk, Kreis, Gemeindeverband (4) and Gemeinde (3).")));
        }

        return OfficialMunicipalityKey.Read(text[..5] + text[9..]).Select(municipality => new RegionalKey(text, municipality));
    }

    /// <summary>The 12 digits.</summary>
    public override string ToString() => Digits;
}
