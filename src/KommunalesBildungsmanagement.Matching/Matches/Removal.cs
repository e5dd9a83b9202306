using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>A measure that takes an obstacle away for this person: proved by applying what it achieves and evaluating the criterion again.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Effect">What it achieves.</param>
/// <param name="IsOpen">Whether it is open to this person: true, or unknown with the questions in <paramref name="Availability"/>.</param>
/// <param name="Availability">Why it is open or what has to be asked; <see langword="null"/> if it is open to everybody.</param>
public sealed record Removal(Measure Measure, MeasureEffect Effect, Truth IsOpen, Explanation? Availability)
{
    /// <summary>The requirement after the effect: the measure may take one part of it away and leave another one unknown.</summary>
    public required Explanation Remainder { get; init; }

    /// <summary>What has to be asked before the obstacle is surely gone.</summary>
    public IEnumerable<Question> Questions => (Availability?.OpenLeaves() ?? []).Concat(Remainder.OpenLeaves()).Select(Question.Of).Distinct();

    /// <summary>Names the measure and nothing about the person: what a log may hold.</summary>
    public override string ToString() => Measure.Id;
}
