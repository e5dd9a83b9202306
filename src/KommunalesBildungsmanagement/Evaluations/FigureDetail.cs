namespace KommunalesBildungsmanagement.Evaluations;

/// <summary>How far figures on so many persons may be shown.</summary>
public enum FigureDetail
{
    /// <summary>Fewer than 3 persons: nothing, for individuals could be recognised.</summary>
    [Term("de", "nichts veröffentlichen"), Term("en", "publish nothing")]
    Nothing,

    /// <summary>3 to 9 persons: words only, no percentages.</summary>
    [Term("de", "nur in Worten"), Term("en", "words only")]
    WordsOnly,

    /// <summary>10 to 29 persons: figures with their interval only.</summary>
    [Term("de", "nur mit Unsicherheitsbereich"), Term("en", "with an interval only")]
    WithInterval,

    /// <summary>30 persons or more.</summary>
    [Term("de", "Zahlen möglich"), Term("en", "figures possible")]
    Figures,
}
