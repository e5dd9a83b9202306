namespace KommunalesBildungsmanagement.Profiles;

/// <summary>Literacy level of the LEO studies (leo. 2010, LEO 2018). Levels 1 to 3 are called "gering literalisiert".</summary>
public enum AlphaLevel
{
    /// <summary>Letters.</summary>
    [Term("de", "Alpha-Level 1 (Buchstaben)"), Term("en", "Alpha level 1 (letters)")]
    Alpha1 = 1,

    /// <summary>Words.</summary>
    [Term("de", "Alpha-Level 2 (Wörter)"), Term("en", "Alpha level 2 (words)")]
    Alpha2 = 2,

    /// <summary>Sentences.</summary>
    [Term("de", "Alpha-Level 3 (Sätze)"), Term("en", "Alpha level 3 (sentences)")]
    Alpha3 = 3,

    /// <summary>Texts, with errors also in common words.</summary>
    [Term("de", "Alpha-Level 4 (fehlerhaftes Schreiben)"), Term("en", "Alpha level 4 (writing with errors)")]
    Alpha4 = 4,

    /// <summary>Above.</summary>
    [Term("de", "über Alpha-Level 4"), Term("en", "above Alpha level 4")]
    Above = 5,
}
