using KommunalesBildungsmanagement.Profiles;
using KommunalesBildungsmanagement.Provenances;

namespace KommunalesBildungsmanagement.Measures;

/// <summary>What a measure does to a barrier, for whom, and how one knows.</summary>
public sealed record MeasureEffect
{
    /// <summary>Code of the barrier.</summary>
    public required string Barrier { get; init => field = Require.Text(value); }

    /// <summary>Removes or reduces.</summary>
    public required EffectStrength Strength { get; init; }

    /// <summary>For whom it works; <see langword="null"/> for everybody.</summary>
    public Specification<PersonProfile>? ForWhom { get; init; }

    /// <summary>
    /// The fact about a person that it changes, e.g. German becomes B1. Whether the barrier is gone is then checked by applying the change.
    /// </summary>
    public TermChange<PersonProfile>? Outcome { get; init; }

    /// <summary>What the statement rests on.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];
}
