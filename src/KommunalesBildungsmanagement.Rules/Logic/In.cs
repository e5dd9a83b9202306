using System;
using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>A variable has one of these values; equality is membership of one. Unknown where the variable is missing.</summary>
internal sealed record In : Formula
{
    public In(Variable variable, params IEnumerable<Value> values)
    {
        (Variable, Values) = (variable, [.. values.Distinct()]);
        if (Values.Any(v => (v.Symbol is not null) != (variable.Kind == VariableKind.Symbol)))
            throw new ArgumentException($"'{variable}' cannot have such a value.", nameof(values));
    }

    public Variable Variable { get; }

    public IReadOnlyList<Value> Values { get; }

    public override bool? Evaluate(Assignment assignment) => assignment[Variable] is { } value ? Values.Contains(value) : null;

    public bool Equals(In? other) => base.Equals(other) && Variable.Equals(other!.Variable) && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => unchecked((base.GetHashCode() * 31) + Variable.GetHashCode());

    protected override IEnumerable<Variable> OwnVariables => [Variable];
}
