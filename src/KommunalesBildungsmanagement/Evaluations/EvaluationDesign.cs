namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>The design of an evaluation, in ascending strength.</summary>
public enum EvaluationDesign
{
    /// <summary>D0: outputs only.</summary>
    [Term("de", "D0 nur Monitoring"), Term("en", "D0 monitoring only")]
    D0,

    /// <summary>D1: one survey afterwards.</summary>
    [Term("de", "D1 Befragung danach"), Term("en", "D1 post only")]
    D1,

    /// <summary>D2: before and after, one group.</summary>
    [Term("de", "D2 vorher und nachher, eine Gruppe"), Term("en", "D2 pre-post, one group")]
    D2,

    /// <summary>D3: comparison group, afterwards.</summary>
    [Term("de", "D3 Vergleichsgruppe danach"), Term("en", "D3 comparison group, post")]
    D3,

    /// <summary>D4: before and after with comparison group (difference in differences).</summary>
    [Term("de", "D4 vorher und nachher mit Vergleichsgruppe"), Term("en", "D4 pre-post with comparison (difference in differences)")]
    D4,

    /// <summary>D5: interrupted time series.</summary>
    [Term("de", "D5 unterbrochene Zeitreihe"), Term("en", "D5 interrupted time series")]
    D5,

    /// <summary>D6: matched comparison or waiting list.</summary>
    [Term("de", "D6 vergleichbare Gruppe oder Warteliste"), Term("en", "D6 matched comparison or waiting list")]
    D6,

    /// <summary>D7: randomised.</summary>
    [Term("de", "D7 Zufallszuweisung"), Term("en", "D7 randomised")]
    D7,
}
