namespace KommunalesBildungsmanagement.Monitoring.Steering.Cycles;

/// <summary>The steps of the cycle of data-based education management, in their order.</summary>
public enum SteeringStep
{
    /// <summary>Political mandate.</summary>
    [Term("de", "Auftrag"), Term("en", "mandate")]
    Mandate,

    /// <summary>Concept of monitoring: understanding of education, resources, responsibilities.</summary>
    [Term("de", "Konzept"), Term("en", "concept")]
    Concept,

    /// <summary>Inventory and data.</summary>
    [Term("de", "Bestandsaufnahme und Daten"), Term("en", "inventory and data")]
    Inventory,

    /// <summary>Analysis.</summary>
    [Term("de", "Analyse"), Term("en", "analysis")]
    Analysis,

    /// <summary>Findings.</summary>
    [Term("de", "Befunde"), Term("en", "findings")]
    Findings,

    /// <summary>Report.</summary>
    [Term("de", "Bericht"), Term("en", "report")]
    Report,

    /// <summary>Discussion.</summary>
    [Term("de", "Diskussion"), Term("en", "discussion")]
    Discussion,

    /// <summary>Goals and recommendations.</summary>
    [Term("de", "Ziele und Handlungsempfehlungen"), Term("en", "goals and recommendations")]
    Goals,

    /// <summary>Resolution.</summary>
    [Term("de", "Beschluss"), Term("en", "resolution")]
    Resolution,

    /// <summary>Measures.</summary>
    [Term("de", "Maßnahmen"), Term("en", "measures")]
    Measures,

    /// <summary>Evaluation.</summary>
    [Term("de", "Wirkungsprüfung"), Term("en", "evaluation")]
    Evaluation,
}
