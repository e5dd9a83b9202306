using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The distance of a position from one centre as a variable: missing where the position is.</summary>
/// <remarks>
/// That "within 2 km" implies "within 5 km" of the same centre is known to the solver; how distances from several centres hang together is not.
/// </remarks>
internal sealed class DistanceVariable<T>(ValueTerm<T, GeoPosition> term, GeoPosition centre, Variable position) : TermVariable<T>
{
    public Variable Distance { get; } = Variable.Number($"{term.Name} to {centre}", isWhole: true, least: Rational.Zero).From(position);

    public override bool IsExact => false;

    protected override IEnumerable<Variable> Variables => [Distance];

    public override Assignment Read(T subject, Assignment assignment) =>
        term.TryGet(subject, out var at) ? assignment.With(Distance, at.DistanceTo(centre)) : assignment;

    // A distance is no place: no subject can be made from it.
    public override ExampleFact<T>? FactOf(Assignment assignment) => null;
}
