using System.Collections.Generic;
using System.Linq;

namespace KommunalesBildungsmanagement.Rules.Logic;

/// <summary>Values for variables; a variable without a value is missing. Immutable.</summary>
internal sealed class Assignment
{
    private readonly Dictionary<Variable, Value> _values;

    public Assignment(IDictionary<Variable, Value> values) => _values = new(values);

    /// <summary>Everything is missing.</summary>
    public static Assignment Empty { get; } = new(new Dictionary<Variable, Value>());

    /// <summary>The variables that have a value, by name.</summary>
    public IEnumerable<KeyValuePair<Variable, Value>> Values => _values.OrderBy(v => v.Key.Name, System.StringComparer.Ordinal);

    /// <summary>The value of a variable; <see langword="null"/> if it is missing.</summary>
    public Value? this[Variable variable] =>
        !variable.Requires.Any(r => this[r] is null) && _values.TryGetValue(variable, out var value) ? value : default(Value?);

    /// <summary>The same values with one more, or with another one.</summary>
    public Assignment With(Variable variable, Value value) => new(new Dictionary<Variable, Value>(_values) { [variable] = value });

    /// <summary>Whether a subject can be so: what is always there has a value, and every value is one that its variable can have.</summary>
    public bool IsPossibleFor(IEnumerable<Variable> variables) => variables.All(IsPossible);

    public override string ToString() => string.Join(", ", Values.Select(v => $"{v.Key} = {v.Value}"));

    private bool IsPossible(Variable variable)
    {
        if (!IsPossibleFor(variable.Requires)) return false;
        if (this[variable] is not { } value)
            return variable.Requires.Count > 0 ? variable.Requires.Any(r => this[r] is null) : variable.CanBeMissing;
        return (value.Symbol is not null) == (variable.Kind == VariableKind.Symbol)
            && (variable.Kind != VariableKind.Finite || variable.Values.Any(v => value.Number == v))
            && (!variable.IsWhole || value.Number.IsWhole)
            && !(variable.Least is { } least && value.Number < least)
            && !(variable.Greatest is { } greatest && value.Number > greatest);
    }
}
