namespace KommunalesBildungsmanagement.Matching;

/// <summary>One thing that an offering is checked for with a person: a condition with its words, source and, for preferences, its weight.</summary>
public sealed record Criterion
{
    /// <summary>Stable id within the offering, e.g. <c>cost</c> or <c>access:german</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is checked.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>Whether it decides about access or only about the order.</summary>
    public required AccessKind Kind { get; init; }

    /// <summary>The condition over the person.</summary>
    public required Specification<PersonProfile> Condition { get; init; }

    /// <summary>
    /// For what people ask for themselves (childcare, accessibility, time, price): the criterion counts only for those who have surely asked for
    /// it.
    /// </summary>
    /// <remarks>What a person <em>is</em> may be unknown; what she <em>requires</em> she has said, or she does not require it.</remarks>
    public Specification<PersonProfile>? CountsWhen { get; init; }

    /// <summary>Whether it counts for a person.</summary>
    /// <param name="profile">The person.</param>
    public bool CountsFor(PersonProfile profile) => CountsWhen is null || CountsWhen.Evaluate(profile).IsTrue;

    /// <summary>Code of the barrier behind it; measures against that barrier are tried. <see langword="null"/> if nothing removes it.</summary>
    public string? Barrier { get; init; }

    /// <summary>Law, by-law or programme it rests on; <see langword="null"/> if the provider or the person sets it.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Points for a preference that is met; 0 for requirements.</summary>
    public int Weight { get; init; }
}
