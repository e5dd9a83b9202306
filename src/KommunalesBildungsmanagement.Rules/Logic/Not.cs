using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>The part does not hold; unknown stays unknown.</summary>
internal sealed record Not(Formula Part) : Formula
{
    public override IReadOnlyList<Formula> Parts => [Part];

    public override bool? Evaluate(Assignment assignment) => !Part.Evaluate(assignment);

    public bool Equals(Not? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
