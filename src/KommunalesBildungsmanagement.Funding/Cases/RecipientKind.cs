namespace KommunalesBildungsmanagement.Funding.Cases;

/// <summary>Art des Zuwendungsempfängers: decides between ANBest-Gk and ANBest-P.</summary>
public enum RecipientKind
{
    /// <summary>Gemeinde, Stadt, Landkreis, Bezirk.</summary>
    [Term("de", "Gebietskörperschaft"), Term("en", "local authority")]
    Municipality,

    /// <summary>Zweckverband and the like.</summary>
    [Term("de", "Zusammenschluss von Gebietskörperschaften"), Term("en", "association of local authorities")]
    MunicipalAssociation,

    /// <summary>Verein, Stiftung, gGmbH, Hochschule: whoever is neither.</summary>
    [Term("de", "anderer Empfänger"), Term("en", "other recipient")]
    Other,
}
