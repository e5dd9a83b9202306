namespace KommunalesBildungsmanagement.Rules;

/// <summary>How a variant of a condition differs from it: the slips of whoever writes a norm down.</summary>
public enum VariantKind
{
    /// <summary>"At least" for "more than", "up to" for "less than", "is" for "is not", or the other way round.</summary>
    [Term("de", "anderer Vergleich"), Term("en", "other comparison")]
    Operator,

    /// <summary>A constant that is one step greater or less, or another one; one value less in a list.</summary>
    [Term("de", "anderer Wert"), Term("en", "other value")]
    Value,

    /// <summary>"All" for "any", or another number of parts that must hold.</summary>
    [Term("de", "andere Verknüpfung"), Term("en", "other connective")]
    Connective,

    /// <summary>A part is left out.</summary>
    [Term("de", "Teil fehlt"), Term("en", "part left out")]
    Dropped,

    /// <summary>The opposite.</summary>
    [Term("de", "Gegenteil"), Term("en", "opposite")]
    Negated,
}
