namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>What a literal comes to, for each of the facts of which exactly one is the case.</summary>
/// <param name="Term">Place of the term in the catalogue.</param>
/// <param name="First">Number of the first of these facts.</param>
/// <param name="Outcomes">The outcome for each.</param>
internal sealed record FactTable(int Term, int First, Outcome[] Outcomes)
{
    /// <summary>The table of a literal, from that of its leaf.</summary>
    public FactTable From(Aspect aspect) => aspect == Aspect.Holds ? this : this with { Outcomes = [.. Outcomes.Select(o => From(aspect, o))] };

    /// <summary>The table of two literals of which one must hold. Both are about the same facts.</summary>
    public FactTable Or(FactTable other) => this with { Outcomes = [.. Outcomes.Zip(other.Outcomes, Or)] };

    /// <summary>The table of a literal that is unknown where it would be false.</summary>
    public FactTable OrOpen() => this with { Outcomes = [.. Outcomes.Select(o => o == Outcome.False ? Outcome.Unknown : o)] };

    private static Outcome Or(Outcome one, Outcome other) =>
        one == Outcome.True || other == Outcome.True ? Outcome.True
        : one == Outcome.Mixed || other == Outcome.Mixed ? Outcome.Mixed
        : one > other ? one : other;

    private static Outcome From(Aspect aspect, Outcome outcome) =>
        outcome == Outcome.Mixed ? Outcome.Mixed : Indexing.Outcomes.Of(aspect.Of(outcome.ToTruth()));
}
