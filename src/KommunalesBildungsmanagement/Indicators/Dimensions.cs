namespace KommunalesBildungsmanagement.Indicators;

/// <summary>Names of the dimensions by which figures are broken down, and of categories that readers and formulas share.</summary>
public static class Dimensions
{
    /// <summary>By sex, as the source counts it; categories <see cref="Female"/>, <see cref="Male"/>.</summary>
    public const string Sex = "sex";

    /// <summary>Category of <see cref="Sex"/>.</summary>
    public const string Female = "female";

    /// <summary>Category of <see cref="Sex"/>.</summary>
    public const string Male = "male";

    /// <summary>By school certificate.</summary>
    public const string Certificate = "certificate";

    /// <summary>Category of <see cref="Certificate"/>: without at least Hauptschulabschluss.</summary>
    public const string WithoutCertificate = "none";

    /// <summary>By age in completed years; categories are written by <see cref="AgeBand"/>.</summary>
    public const string Age = "age";

    /// <summary>By nationality; categories <see cref="German"/>, <see cref="Foreign"/>.</summary>
    public const string Nationality = "nationality";

    /// <summary>Category of <see cref="Nationality"/>.</summary>
    public const string German = "german";

    /// <summary>Category of <see cref="Nationality"/>.</summary>
    public const string Foreign = "foreign";

    /// <summary>By kind of school (Schulart).</summary>
    public const string SchoolType = "school-type";

    /// <summary>By class or year of schooling (Klassenstufe), written as a number.</summary>
    public const string Grade = "grade";

    /// <summary>By part of a municipality (Stadtteil, Sozialraum): local codes, there is no national key.</summary>
    public const string SocialSpace = "social-space";
}
