namespace KommunalesBildungsmanagement.Funding.Editions;

/// <summary>Allgemeine Nebenbestimmungen für Zuwendungen zur Projektförderung, Anlagen zur VV Nr. 5.1 zu § 44 BHO.</summary>
public enum ConditionsDocument
{
    /// <summary>For local authorities and their associations.</summary>
    [Term("de", "ANBest-Gk"), Term("en", "ANBest-Gk")]
    AnbestGk,

    /// <summary>For everybody else.</summary>
    [Term("de", "ANBest-P"), Term("en", "ANBest-P")]
    AnbestP,
}
