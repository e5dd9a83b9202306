namespace KommunalesBildungsmanagement.Matching;

/// <summary>What came of an item for a subject.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Points">Points of all preferences that are met; 0 for what is not suitable.</param>
public readonly record struct Answer(Verdict Verdict, int Points)
{
    /// <summary>Not suitable: also what an item that is not there comes to.</summary>
    public static Answer None => default;
}
