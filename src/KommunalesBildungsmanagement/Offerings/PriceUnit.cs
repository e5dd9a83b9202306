namespace KommunalesBildungsmanagement.Offerings;

/// <summary>For what a price is due.</summary>
public enum PriceUnit
{
    /// <summary>The whole course.</summary>
    [Term("de", "für den Kurs"), Term("en", "for the course")]
    Course,

    /// <summary>Each month.</summary>
    [Term("de", "im Monat"), Term("en", "a month")]
    Month,

    /// <summary>Each teaching unit of 45 minutes.</summary>
    [Term("de", "je Unterrichtseinheit"), Term("en", "a teaching unit")]
    TeachingUnit,

    /// <summary>Each visit.</summary>
    [Term("de", "je Termin"), Term("en", "a visit")]
    Visit,
}
