namespace KommunalesBildungsmanagement.Funding.EntityIndicators;

/// <summary>What an indicator about entities counts.</summary>
public enum EntityUnit
{
    /// <summary>Operations.</summary>
    [Term("de", "Projekte"), Term("en", "projects")]
    Projects,

    /// <summary>Public administrations and services.</summary>
    [Term("de", "öffentliche Verwaltungen oder Dienste"), Term("en", "public administrations or services")]
    Administrations,

    /// <summary>Micro, small and medium-sized enterprises.</summary>
    [Term("de", "kleine und mittlere Unternehmen"), Term("en", "small and medium-sized enterprises")]
    Enterprises,
}
