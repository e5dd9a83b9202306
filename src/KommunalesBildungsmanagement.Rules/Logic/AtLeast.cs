using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A number of the parts hold: false once so many cannot be reached any more.</summary>
internal sealed record AtLeast(int Count, IReadOnlyList<Formula> Candidates) : Formula
{
    public override IReadOnlyList<Formula> Parts => Candidates;

    public override bool? Evaluate(Assignment assignment)
    {
        var outcomes = Candidates.Select(p => p.Evaluate(assignment)).ToList();
        if (outcomes.Count(o => o == true) >= Count) return true;
        return outcomes.Count(o => o != false) >= Count ? null : false;
    }

    public bool Equals(AtLeast? other) => base.Equals(other) && Count == other!.Count;

    public override int GetHashCode() => unchecked((base.GetHashCode() * 31) + Count);
}
