namespace KommunalesBildungsmanagement.Matching;

/// <summary>Verdicts that follow from the requirements alone.</summary>
internal static class Verdicts
{
    /// <summary>The verdict without measures.</summary>
    /// <param name="requirements">What all requirements together come to.</param>
    public static Verdict Of(Truth requirements) =>
        requirements.IsTrue ? Verdict.Suitable : requirements.IsFalse ? Verdict.NotSuitable : Verdict.NeedsClarification;
}
