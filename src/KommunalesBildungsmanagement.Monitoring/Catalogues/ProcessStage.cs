namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>
/// Where an indicator stands between what a municipality finds and what it brings about (Kontext-Input-Prozess-Wirkungs-Schema of education
/// monitoring).
/// </summary>
public enum ProcessStage
{
    /// <summary>Not, or hardly, open to steering.</summary>
    [Term("de", "Kontext"), Term("en", "context")]
    Context,

    /// <summary>Set by politics: money, places, staff.</summary>
    [Term("de", "Input"), Term("en", "input")]
    Input,

    /// <summary>What happens in education.</summary>
    [Term("de", "Prozess"), Term("en", "process")]
    Process,

    /// <summary>Immediate result, e.g. a certificate.</summary>
    [Term("de", "Ergebnis"), Term("en", "output")]
    Output,

    /// <summary>What comes of it later.</summary>
    [Term("de", "Ertrag"), Term("en", "outcome")]
    Outcome,
}
