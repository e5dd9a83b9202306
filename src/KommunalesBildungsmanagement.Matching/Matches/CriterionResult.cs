namespace KommunalesBildungsmanagement.Matching;

/// <summary>What came of one criterion for one person.</summary>
public sealed record CriterionResult
{
    /// <summary>The criterion.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The outcome with all reasons.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>Whether it counts: <see langword="false"/> for something that the person has not asked for.</summary>
    public required bool Counts { get; init; }

    /// <summary>Measures that remove the obstacle, if there is one.</summary>
    public ValueList<Removal> Removals { get; init; } = [];

    /// <summary>The outcome of the condition alone.</summary>
    public Truth Outcome => Explanation.Outcome;

    /// <summary>Points it gives: the weight of a preference that is surely met.</summary>
    public int Points => Counts && Criterion.Kind == AccessKind.Soft && Outcome.IsTrue ? Criterion.Weight : 0;

    /// <summary>Names what was checked and nothing about the person: what a log may hold.</summary>
    public override string ToString() => Criterion.Id;
}
