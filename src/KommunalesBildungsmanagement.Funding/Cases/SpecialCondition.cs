namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Besondere Nebenbestimmungen that a notice can name beside or instead of the general ones.</summary>
public enum SpecialCondition
{
    /// <summary>Besondere Nebenbestimmungen des BMBF für Projekte auf Ausgabenbasis.</summary>
    [Term("de", "BNBest-BMBF 98"), Term("en", "BNBest-BMBF 98")]
    BnBestBmbf98,

    /// <summary>For the Abrufverfahren.</summary>
    [Term("de", "BNBest-Abruf"), Term("en", "BNBest-Abruf")]
    BnBestAbruf,

    /// <summary>For the indirect call through profi-Online.</summary>
    [Term("de", "BNBest-mittelbarer Abruf BMBF"), Term("en", "BNBest-mittelbarer Abruf BMBF")]
    BnBestMittelbarerAbrufBmbf,

    /// <summary>Anlage 3 of the BNBest-ESF-Bund. Its figures could not be read: see the finding that says so.</summary>
    [Term("de", "BNBest-Gk-ESF-Bund"), Term("en", "BNBest-Gk-ESF-Bund")]
    BnBestGkEsfBund,
}
