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

    /// <summary>Category of <see cref="Certificate"/>.</summary>
    public const string Hauptschulabschluss = "hauptschulabschluss";

    /// <summary>Category of <see cref="Certificate"/>: intermediate certificate.</summary>
    public const string MittlererAbschluss = "mittlerer-abschluss";

    /// <summary>Category of <see cref="Certificate"/>: the school part of the Fachhochschulreife, which is no certificate by itself.</summary>
    public const string FachhochschulreifeSchoolPart = "fachhochschulreife-school-part";

    /// <summary>Category of <see cref="Certificate"/>.</summary>
    public const string Fachhochschulreife = "fachhochschulreife";

    /// <summary>Category of <see cref="Certificate"/>: general university entrance; at vocational schools also the subject-bound one.</summary>
    public const string AllgemeineHochschulreife = "allgemeine-hochschulreife";

    /// <summary>By age in completed years; categories are written by <see cref="AgeBand"/>.</summary>
    public const string Age = "age";

    /// <summary>By nationality; categories <see cref="German"/>, <see cref="Foreign"/>.</summary>
    public const string Nationality = "nationality";

    /// <summary>Category of <see cref="Nationality"/>.</summary>
    public const string German = "german";

    /// <summary>Category of <see cref="Nationality"/>.</summary>
    public const string Foreign = "foreign";

    /// <summary>By kind of school (Schulart); categories in <see cref="SchoolTypes"/>.</summary>
    public const string SchoolType = "school-type";

    /// <summary>By class or year of schooling (Klassenstufe), written as a number.</summary>
    public const string Grade = "grade";

    /// <summary>By part of a municipality (Stadtteil, Sozialraum): local codes, there is no national key.</summary>
    public const string SocialSpace = "social-space";

    /// <summary>By institution, where one source counts several: local codes.</summary>
    public const string Institution = "institution";

    /// <summary>By way of taking part; category <see cref="Online"/>.</summary>
    public const string Format = "format";

    /// <summary>Category of <see cref="Format"/>.</summary>
    public const string Online = "online";

    /// <summary>By disability; category <see cref="SevereDisability"/>.</summary>
    public const string Disability = "disability";

    /// <summary>Category of <see cref="Disability"/>: recognised as severely disabled (§ 2 Abs. 2 SGB IX).</summary>
    public const string SevereDisability = "severe";

    /// <summary>By how long unemployment has lasted; category <see cref="LongTerm"/>.</summary>
    public const string UnemploymentDuration = "unemployment-duration";

    /// <summary>Category of <see cref="UnemploymentDuration"/>: one year or longer (§ 18 Abs. 1 SGB III).</summary>
    public const string LongTerm = "long-term";

    /// <summary>Category of <see cref="Certificate"/>: Fachhochschulreife or general university entrance, together.</summary>
    public const string UniversityEntrance = "university-entrance";

    /// <summary>By migration background; category <see cref="Yes"/>.</summary>
    public const string MigrationBackground = "migration-background";

    /// <summary>Category of a dimension that asks whether something is so.</summary>
    public const string Yes = "yes";

    /// <summary>By what money is spent on.</summary>
    public const string Purpose = "purpose";

    /// <summary>By hours of care a day; category <c>more-than-7</c> for full-day care.</summary>
    public const string CareHours = "care-hours";

    /// <summary>By the language mainly spoken at home.</summary>
    public const string FamilyLanguage = "family-language";

    /// <summary>Whether an examination has found something.</summary>
    public const string Finding = "finding";

    /// <summary>Whether a child starts school early, in time or late.</summary>
    public const string EnrolmentTime = "enrolment-time";

    /// <summary>Whether a change of school goes up or down.</summary>
    public const string ChangeDirection = "change-direction";

    /// <summary>Whether a pupil is in all-day schooling.</summary>
    public const string AllDay = "all-day";

    /// <summary>By sector of vocational education.</summary>
    public const string Sector = "sector";

    /// <summary>Whether somebody entitled to study has started to.</summary>
    public const string StudyTaken = "study-taken";

    /// <summary>By language level reached (GER).</summary>
    public const string LanguageLevel = "language-level";
}
