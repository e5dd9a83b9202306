using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A measure that helps against barriers, with its reasons. The score can be recomputed from the parts.</summary>
public sealed record Remedy
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What it does, once for each of the barriers that it addresses; at least one.</summary>
    public required ValueList<RemedyEffect> Effects { get; init; }

    /// <summary>What must be given for all of its effects: day and funding.</summary>
    public required ValueList<Precondition> Preconditions { get; init; }

    /// <summary>From which day it can be used; <see langword="null"/> if nobody has fixed it.</summary>
    public required LocalDate? AvailableFrom { get; init; }

    /// <summary>What speaks for it.</summary>
    public required ValueList<ScorePart> Parts { get; init; }

    /// <summary>Whether it helps: true if everything is given for at least one barrier; unknown with what <see cref="Questions"/> ask.</summary>
    public Truth IsPossible => Precondition.All(Preconditions) & Effects.Aggregate(Truth.False, (any, one) => any | one.IsPossible);

    /// <summary>All points.</summary>
    public int Score => Parts.Sum(p => p.Points);

    /// <summary>What is not certain yet and must be given.</summary>
    public IEnumerable<Precondition> ToBeGiven =>
        Preconditions.Concat(Effects.SelectMany(e => e.Preconditions)).Where(p => !p.Outcome.IsTrue).Distinct();

    /// <summary>What to ask, each question once.</summary>
    public ValueList<Question> Questions => ToBeGiven.SelectMany(p => p.Questions).Distinct().ToValueList();

    /// <summary>Whether it takes a barrier away: false if it does not address it or only makes it smaller.</summary>
    /// <param name="barrier">The barrier.</param>
    public Truth Covers(BarrierToRemove barrier) => Effects.FirstOrDefault(e => e.Barrier == barrier) is { Removes: true } effect
        ? Precondition.All(Preconditions) & effect.IsPossible
        : Truth.False;

    /// <summary>The id of the measure and nothing about a person: what a log may hold.</summary>
    public override string ToString() => Measure.Id;
}
