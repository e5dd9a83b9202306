namespace KommunalesBildungsmanagement.Monitoring.SelfAssessments;

/// <summary>
/// The seven components of data-based municipal education management (after the core elements named by the transfer agencies, internal and
/// external cooperation counted apart).
/// </summary>
public enum DkbmComponent
{
    /// <summary>K1: mission, goals, horizon, political resolution.</summary>
    [Term("de", "K1 Strategie und strategische Ziele"), Term("en", "K1 strategy and strategic goals")]
    Strategy,

    /// <summary>K2: indicators, observations, sources, reports.</summary>
    [Term("de", "K2 Datenbasierung und Bildungsmonitoring"), Term("en", "K2 data basis and education monitoring")]
    DataBasis,

    /// <summary>K3: departments, internal steering round, map of competences.</summary>
    [Term("de", "K3 interne Kooperation"), Term("en", "K3 internal cooperation")]
    InternalCooperation,

    /// <summary>K4: schools, day care, Land, providers, chambers, foundations, civil society; agreements.</summary>
    [Term("de", "K4 externe Kooperation"), Term("en", "K4 external cooperation")]
    ExternalCooperation,

    /// <summary>K5: education office, networks, working groups.</summary>
    [Term("de", "K5 Koordination"), Term("en", "K5 coordination")]
    Coordination,

    /// <summary>K6: evaluation, self-assessment, improvement.</summary>
    [Term("de", "K6 Qualitätsentwicklung"), Term("en", "K6 quality development")]
    QualityDevelopment,

    /// <summary>K7: education conference, publications, portal, participation of citizens.</summary>
    [Term("de", "K7 öffentlicher Diskurs"), Term("en", "K7 public discourse")]
    PublicDiscourse,
}
