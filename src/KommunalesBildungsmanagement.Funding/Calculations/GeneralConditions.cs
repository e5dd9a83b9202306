namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>Which Allgemeine Nebenbestimmungen the grant notice names.</summary>
public enum GeneralConditions
{
    /// <summary>For territorial authorities and their associations.</summary>
    [Term("de", "ANBest-Gk"), Term("en", "ANBest-Gk (territorial authorities)")]
    AnbestGk,

    /// <summary>For other recipients of project funding.</summary>
    [Term("de", "ANBest-P"), Term("en", "ANBest-P (other recipients)")]
    AnbestP,
}
