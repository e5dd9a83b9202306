using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A variable has a value, and it is one of these, or none of these.</summary>
internal sealed class MemberLiteral(Variable variable, IReadOnlyList<Value> values, bool isIn) : Literal
{
    public Variable Variable => variable;

    public IReadOnlyList<Value> Values => values;

    public bool IsIn => isIn;

    public override IEnumerable<Variable> Variables => [variable];

    protected override Goal Negate() => Lowering.OrMissing(new MemberLiteral(variable, values, !isIn));
}
