using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>What a measure does to one of the barriers: barrier, mechanism, expected change, evidence, and what must be given.</summary>
public sealed record RemedyEffect
{
    /// <summary>The barrier.</summary>
    public required BarrierToRemove Barrier { get; init; }

    /// <summary>What the measure does to it.</summary>
    public required MeasureEffect Effect { get; init; }

    /// <summary>How it works: what happens in the measure.</summary>
    public required LocalizedText Mechanism { get; init; }

    /// <summary>What is expected to be otherwise afterwards.</summary>
    public required LocalizedText ExpectedChange { get; init; }

    /// <summary>How one knows.</summary>
    public required GradedEvidence Evidence { get; init; }

    /// <summary>What must be given here: group, territory and competence.</summary>
    public required ValueList<Precondition> Preconditions { get; init; }

    /// <summary>Whether all of it is given; never false, for a measure for others is not proposed.</summary>
    public Truth IsPossible => Precondition.All(Preconditions);

    /// <summary>Whether it takes the barrier away and does not only make it smaller.</summary>
    public bool Removes => Effect.Strength == EffectStrength.Removes;

    /// <summary>The id of the barrier and nothing about a person: what a log may hold.</summary>
    public override string ToString() => Barrier.Id;
}
