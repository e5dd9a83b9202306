namespace KommunalesBildungsmanagement.Rules.Tests;

/// <summary>Ordered by number, not by place in the source: what sorts by name or place would be found out.</summary>
public enum Certificate
{
    [Term("de", "Abitur"), Term("en", "higher")]
    Higher = 30,

    [Term("de", "ohne Abschluss"), Term("en", "none")]
    None = 0,

    [Term("de", "mittlerer Abschluss"), Term("en", "middle")]
    Middle = 20,

    Lower = 10,
}
