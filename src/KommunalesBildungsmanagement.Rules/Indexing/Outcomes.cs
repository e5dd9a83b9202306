namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>Outcomes that are decided are truth values.</summary>
internal static class Outcomes
{
    public static Outcome Of(Truth truth) => truth.IsTrue ? Outcome.True : truth.IsFalse ? Outcome.False : Outcome.Unknown;

    /// <summary>The truth value of an outcome that is not mixed.</summary>
    public static Truth ToTruth(this Outcome outcome) => outcome switch
    {
        Outcome.False => Truth.False,
        Outcome.Unknown => Truth.Unknown,
        Outcome.True => Truth.True,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A mixed outcome has to be evaluated."),
    };
}
