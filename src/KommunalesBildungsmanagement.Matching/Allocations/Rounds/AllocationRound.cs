namespace KommunalesBildungsmanagement.Matching;

/// <summary>Everything that an allocation of places depends on, as it comes from outside: not yet checked.</summary>
/// <remarks>The order of places, applicants and sibling wishes does not matter.</remarks>
public sealed record AllocationRound
{
    /// <summary>Reference day of the round; the library has no clock of its own.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The published priority rules.</summary>
    public required AllocationCriteria Criteria { get; init; }

    /// <summary>The places.</summary>
    public required ValueList<PlaceOffer> Places { get; init; }

    /// <summary>The applicants.</summary>
    public required ValueList<Applicant> Applicants { get; init; }

    /// <summary>Who wants to be together.</summary>
    public ValueList<SiblingWish> SiblingWishes { get; init; } = [];

    /// <summary>What decides between equals.</summary>
    public required TieRule TieRule { get; init; }

    /// <summary>Seed of the lottery, recorded with the round.</summary>
    public required ulong Seed { get; init; }

    /// <summary>
    /// Finds all problems at once. What is at fault is left out and named; the rest can be allocated.
    /// </summary>
    public CheckedRound Check() => new RoundCheck(this).Run();

    /// <summary>Names the day and nothing about persons.</summary>
    public override string ToString() => FormattableString.Invariant($"{nameof(AllocationRound)}({Day:uuuu-MM-dd})");
}
