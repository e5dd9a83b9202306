namespace KommunalesBildungsmanagement.Funding.Participations;

/// <summary>Highest education completed, by the International Standard Classification of Education of 2011, or the refusal to say.</summary>
/// <remarks>
/// A missing value is a third thing: not asked. "None" is <see cref="Isced0"/>, which has no class in 2014 to 2020 and has one in ESF+.
/// </remarks>
public enum EducationAttainment
{
    /// <summary>Asked, and declined to answer.</summary>
    [Term("de", "keine Angabe"), Term("en", "declined to answer")]
    Refused = -1,

    /// <summary>Less than primary education.</summary>
    [Term("de", "kein Abschluss im Primarbereich (ISCED 0)"), Term("en", "less than primary education (ISCED 0)")]
    Isced0,

    /// <summary>Primary education.</summary>
    [Term("de", "Primarbereich (ISCED 1)"), Term("en", "primary education (ISCED 1)")]
    Isced1,

    /// <summary>Lower secondary education.</summary>
    [Term("de", "Sekundarbereich I (ISCED 2)"), Term("en", "lower secondary education (ISCED 2)")]
    Isced2,

    /// <summary>Upper secondary education.</summary>
    [Term("de", "Sekundarbereich II (ISCED 3)"), Term("en", "upper secondary education (ISCED 3)")]
    Isced3,

    /// <summary>Post-secondary education that is not tertiary.</summary>
    [Term("de", "postsekundärer, nicht tertiärer Bereich (ISCED 4)"), Term("en", "post-secondary non-tertiary education (ISCED 4)")]
    Isced4,

    /// <summary>Short-cycle tertiary education.</summary>
    [Term("de", "kurzes tertiäres Programm (ISCED 5)"), Term("en", "short-cycle tertiary education (ISCED 5)")]
    Isced5,

    /// <summary>Bachelor's or equivalent level.</summary>
    [Term("de", "Bachelor oder gleichwertig (ISCED 6)"), Term("en", "bachelor's or equivalent level (ISCED 6)")]
    Isced6,

    /// <summary>Master's or equivalent level.</summary>
    [Term("de", "Master oder gleichwertig (ISCED 7)"), Term("en", "master's or equivalent level (ISCED 7)")]
    Isced7,

    /// <summary>Doctoral or equivalent level.</summary>
    [Term("de", "Promotion oder gleichwertig (ISCED 8)"), Term("en", "doctoral or equivalent level (ISCED 8)")]
    Isced8,
}
