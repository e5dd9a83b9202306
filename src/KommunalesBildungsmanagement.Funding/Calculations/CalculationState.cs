namespace KommunalesBildungsmanagement.Funding.Calculations;

/// <summary>What a calculation came to.</summary>
public enum CalculationState
{
    /// <summary>There is no value: an input is missing, or the norm does not settle the question. Never to be read as zero.</summary>
    [Term("de", "nicht bestimmbar"), Term("en", "cannot be determined")]
    [Undecided]
    Unknown,

    /// <summary>The norm does not ask this question in this case.</summary>
    [Term("de", "nicht anwendbar"), Term("en", "not applicable")]
    NotApplicable,

    /// <summary>There is a value.</summary>
    [Term("de", "berechnet"), Term("en", "calculated")]
    Known,
}
