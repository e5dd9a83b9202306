using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>All variables of a sum have values, and the sum is up to, less than, equal or not equal to zero.</summary>
internal sealed class SumLiteral : Literal
{
    public SumLiteral(Linear sum, Relation relation)
    {
        var isMirrored = relation is Relation.AtLeast or Relation.MoreThan;
        (Sum, Relation) = isMirrored ? (sum * -Rational.One, relation.Mirrored()) : (sum, relation);
    }

    public Linear Sum { get; }

    /// <summary>Equal, not equal, up to or less than: the other two are mirrored.</summary>
    public Relation Relation { get; }

    public override IEnumerable<Variable> Variables => Sum.Terms.Select(t => t.Variable);

    protected override Goal Negate() => Lowering.OrMissing(new SumLiteral(Sum, Relation.Opposite()));
}
