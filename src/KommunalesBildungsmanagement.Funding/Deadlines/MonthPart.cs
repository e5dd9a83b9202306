namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>Beginning, middle or end of a month, § 192 BGB.</summary>
public enum MonthPart
{
    /// <summary>The first day.</summary>
    [Term("de", "Anfang des Monats"), Term("en", "beginning of the month")]
    Beginning,

    /// <summary>The fifteenth day.</summary>
    [Term("de", "Mitte des Monats"), Term("en", "middle of the month")]
    Middle,

    /// <summary>The last day.</summary>
    [Term("de", "Ende des Monats"), Term("en", "end of the month")]
    End,
}
