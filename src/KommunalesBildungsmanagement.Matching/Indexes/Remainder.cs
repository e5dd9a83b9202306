using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What facts may leave undecided of a row: evaluated only for those whom everything else lets pass.</summary>
/// <param name="Requirements">Clauses of requirements.</param>
/// <param name="Preferences">Preferences, by their place in the layout.</param>
internal sealed record Remainder<T>(Clause<T>[] Requirements, (int Preference, Clause<T>[] Clauses)[] Preferences)
{
    public Truth Evaluate(T subject) => Evaluate(Requirements, subject);

    public static Truth Evaluate(Clause<T>[] clauses, T subject)
    {
        var outcome = Truth.True;
        foreach (var clause in clauses) outcome &= clause.Evaluate(subject);
        return outcome;
    }
}
