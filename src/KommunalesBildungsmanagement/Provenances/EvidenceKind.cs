namespace KommunalesBildungsmanagement.Provenances;

/// <summary>Kinds of evidence.</summary>
public enum EvidenceKind
{
    /// <summary>Official or own statistics.</summary>
    [Term("de", "Statistik"), Term("en", "statistics")]
    Statistics,

    /// <summary>A survey.</summary>
    [Term("de", "Befragung"), Term("en", "survey")]
    Survey,

    /// <summary>A documented talk with those who know.</summary>
    [Term("de", "Fachgespräch"), Term("en", "expert interview")]
    ExpertInterview,

    /// <summary>An evaluation of a measure.</summary>
    [Term("de", "Evaluation"), Term("en", "evaluation")]
    Evaluation,

    /// <summary>A rule: law, by-law, price list, programme.</summary>
    [Term("de", "Regelung"), Term("en", "regulation")]
    Regulation,
}
