namespace KommunalesBildungsmanagement.Matching;

/// <summary>What facts may leave undecided of a row: evaluated only for those whom everything else lets pass.</summary>
/// <param name="Requirements">The requirements.</param>
/// <param name="Preferences">The preferences, with the place of each in the layout.</param>
internal sealed record Remainder<T>(IndexRequirement<T>[] Requirements, (int Place, IndexPreference<T> Preference)[] Preferences)
{
    public Truth Evaluate(T subject)
    {
        var outcome = Truth.True;
        foreach (var requirement in Requirements)
        {
            outcome &= requirement.Evaluate(subject);
            if (outcome.IsFalse) break;
        }

        return outcome;
    }
}
