namespace KommunalesBildungsmanagement.Monitoring.Comparisons;

/// <summary>With what a figure is compared.</summary>
public enum ComparisonKind
{
    /// <summary>The same territory, the period before.</summary>
    [Term("de", "eigener Vorjahreswert"), Term("en", "own previous value")]
    OwnPast,

    /// <summary>The Regierungsbezirk.</summary>
    [Term("de", "Regierungsbezirk"), Term("en", "government region")]
    GovernmentRegion,

    /// <summary>The Land.</summary>
    [Term("de", "Land"), Term("en", "Land")]
    State,

    /// <summary>Germany.</summary>
    [Term("de", "Deutschland"), Term("en", "Germany")]
    Country,

    /// <summary>Similar districts, added up.</summary>
    [Term("de", "ähnliche Kreise"), Term("en", "similar districts")]
    SimilarDistricts,
}
