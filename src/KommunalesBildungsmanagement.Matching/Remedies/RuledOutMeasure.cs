using KommunalesBildungsmanagement.Measures;

namespace KommunalesBildungsmanagement.Matching;

/// <summary>
/// A measure that addresses a barrier of this group, and something stands against it: another place, another competence, another time.
/// </summary>
/// <param name="Measure">The measure.</param>
/// <param name="Reasons">What is not given, at least one.</param>
public sealed record RuledOutMeasure(Measure Measure, ValueList<Precondition> Reasons)
{
    /// <summary>The id of the measure: what a log may hold.</summary>
    public override string ToString() => Measure.Id;
}
