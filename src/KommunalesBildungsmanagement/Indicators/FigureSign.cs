namespace KommunalesBildungsmanagement.Indicators;

/// <summary>What stands in a cell of an official table: a number, or a sign in its place (Zeichenerklärung of the statistical offices).</summary>
public enum FigureSign
{
    /// <summary>A number.</summary>
    [Term("de", "Zahl"), Term("en", "number")]
    Number,

    /// <summary><c>-</c>: nothing, exactly zero.</summary>
    [Term("de", "nichts vorhanden (genau null)"), Term("en", "nothing (exactly zero)")]
    ExactZero,

    /// <summary><c>0</c> in a rounded table: less than half of the last digit shown, but more than nothing.</summary>
    [Term("de", "weniger als die Hälfte der letzten Stelle"), Term("en", "less than half of the last digit")]
    LessThanHalf,

    /// <summary><c>.</c>: unknown or to be kept secret.</summary>
    [Term("de", "unbekannt oder geheim zu halten"), Term("en", "unknown or confidential")]
    UnknownOrSecret,

    /// <summary><c>x</c>: blocked, because the cell makes no sense.</summary>
    [Term("de", "Tabellenfach gesperrt"), Term("en", "cell blocked, not meaningful")]
    NotMeaningful,

    /// <summary><c>...</c>: comes later.</summary>
    [Term("de", "Angabe fällt später an"), Term("en", "comes later")]
    Later,

    /// <summary><c>/</c>: not reliable enough.</summary>
    [Term("de", "nicht sicher genug"), Term("en", "not reliable enough")]
    NotReliable,
}
