using System.Collections.Generic;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A variable has a value. Never unknown.</summary>
internal sealed record Present(Variable Variable) : Formula
{
    public override bool? Evaluate(Assignment assignment) => assignment[Variable] is not null;

    protected override IEnumerable<Variable> OwnVariables => [Variable];
}
