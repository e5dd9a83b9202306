namespace KommunalesBildungsmanagement.Profiles;

/// <summary>
/// Level of the Common European Framework of Reference for Languages (Gemeinsamer Europäischer Referenzrahmen). Ordered; the numbers leave
/// room for half steps.
/// </summary>
public enum CefrLevel
{
    /// <summary>Less than A1.</summary>
    [Term("de", "unter A1"), Term("en", "below A1")]
    BelowA1 = 0,

    /// <summary>A1.</summary>
    A1 = 10,

    /// <summary>A2.</summary>
    A2 = 20,

    /// <summary>B1.</summary>
    B1 = 30,

    /// <summary>B2.</summary>
    B2 = 40,

    /// <summary>C1.</summary>
    C1 = 50,

    /// <summary>C2.</summary>
    C2 = 60,
}
