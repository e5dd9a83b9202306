namespace KommunalesBildungsmanagement.Monitoring.Disclosures;

/// <summary>How counts that must not be shown are treated.</summary>
public enum DisclosureMethod
{
    /// <summary>They are hidden, and others with them, so that none can be computed.</summary>
    [Term("de", "Sperrung"), Term("en", "suppression")]
    Suppress,

    /// <summary>Every count is rounded to a multiple of 3; largest error 1.</summary>
    [Term("de", "3er-Rundung"), Term("en", "rounding to multiples of 3")]
    RoundToThree,

    /// <summary>Every count is rounded to a multiple of 5; largest error 2.</summary>
    [Term("de", "5er-Rundung"), Term("en", "rounding to multiples of 5")]
    RoundToFive,

    /// <summary>Every count is rounded to a multiple of 10, halves up; largest error 5.</summary>
    [Term("de", "10er-Rundung"), Term("en", "rounding to multiples of 10")]
    RoundToTen,
}
