using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A variable that rests on no other has a value, or has none.</summary>
internal sealed class KnownLiteral(Variable root, bool isKnown) : Literal
{
    public Variable Root => root;

    public bool IsKnown => isKnown;

    public override IEnumerable<Variable> Variables => [root];

    protected override Goal Negate() => new KnownLiteral(root, !isKnown);
}
