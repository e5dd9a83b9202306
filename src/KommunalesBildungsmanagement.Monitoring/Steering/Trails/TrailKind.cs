namespace KommunalesBildungsmanagement.Monitoring.Steering.Trails;

/// <summary>What a stop on a trail is, from the figure to the decision.</summary>
public enum TrailKind
{
    /// <summary>A figure.</summary>
    [Term("de", "Wert"), Term("en", "figure")]
    Figure,

    /// <summary>A documented source that is no figure.</summary>
    [Term("de", "Quelle"), Term("en", "source")]
    Source,

    /// <summary>A finding.</summary>
    [Term("de", "Befund"), Term("en", "finding")]
    Finding,

    /// <summary>A recommendation.</summary>
    [Term("de", "Handlungsempfehlung"), Term("en", "recommendation")]
    Recommendation,

    /// <summary>A resolution.</summary>
    [Term("de", "Beschluss"), Term("en", "resolution")]
    Resolution,

    /// <summary>A goal.</summary>
    [Term("de", "Ziel"), Term("en", "goal")]
    Goal,

    /// <summary>A need.</summary>
    [Term("de", "Bedarf"), Term("en", "need")]
    Need,

    /// <summary>A measure.</summary>
    [Term("de", "Maßnahme"), Term("en", "measure")]
    Measure,

    /// <summary>An evaluation.</summary>
    [Term("de", "Evaluation"), Term("en", "evaluation")]
    Evaluation,

    /// <summary>A steering decision.</summary>
    [Term("de", "Steuerungsentscheidung"), Term("en", "steering decision")]
    Decision,
}
