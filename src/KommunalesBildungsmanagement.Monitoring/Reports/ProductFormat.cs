namespace KommunalesBildungsmanagement.Monitoring.Reports;

/// <summary>The four usual formats of education monitoring.</summary>
public enum ProductFormat
{
    /// <summary>Comprehensive, over areas, with time series and comparisons.</summary>
    [Term("de", "Bildungsbericht"), Term("en", "education report")]
    EducationReport,

    /// <summary>One question in depth.</summary>
    [Term("de", "thematische Analyse"), Term("en", "thematic analysis")]
    ThematicAnalysis,

    /// <summary>Tables with explanations.</summary>
    [Term("de", "kommentierte Datensammlung"), Term("en", "annotated data compendium")]
    DataCompendium,

    /// <summary>The key figures of one place, with a few charts.</summary>
    [Term("de", "lokales Profil"), Term("en", "local profile")]
    LocalProfile,
}
