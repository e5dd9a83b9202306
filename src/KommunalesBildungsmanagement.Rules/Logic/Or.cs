using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>One part holds: true as soon as one is true. Without parts, false.</summary>
internal sealed record Or(IReadOnlyList<Formula> Disjuncts) : Formula
{
    public override IReadOnlyList<Formula> Parts => Disjuncts;

    public override bool? Evaluate(Assignment assignment)
    {
        var outcomes = Disjuncts.Select(p => p.Evaluate(assignment)).ToList();
        return outcomes.Contains(true) ? true : outcomes.Contains(null) ? null : false;
    }

    public bool Equals(Or? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
