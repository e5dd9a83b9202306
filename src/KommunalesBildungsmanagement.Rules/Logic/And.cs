using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>All parts hold: false as soon as one is false. Without parts, true.</summary>
internal sealed record And(IReadOnlyList<Formula> Conjuncts) : Formula
{
    public override IReadOnlyList<Formula> Parts => Conjuncts;

    public override bool? Evaluate(Assignment assignment)
    {
        var outcomes = Conjuncts.Select(p => p.Evaluate(assignment)).ToList();
        return outcomes.Contains(false) ? false : outcomes.Contains(null) ? null : true;
    }

    public bool Equals(And? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
