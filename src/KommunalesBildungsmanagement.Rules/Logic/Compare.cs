using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A linear sum compared with zero: "a less than b" is a - b less than 0. Unknown where one of its variables is missing.</summary>
internal sealed record Compare(Linear Difference, Relation Relation) : Formula
{
    /// <summary>Left compared with right.</summary>
    public Compare(Linear left, Relation relation, Linear right)
        : this(left - right, relation)
    {
    }

    public override bool? Evaluate(Assignment assignment)
    {
        var sum = Difference.Constant;
        foreach (var (variable, coefficient) in Difference.Terms)
        {
            if (assignment[variable] is not { } value) return null;
            sum += value.Number * coefficient;
        }

        return Relation.Holds(sum.Sign);
    }

    protected override IEnumerable<Variable> OwnVariables => Difference.Terms.Select(t => t.Variable);
}
