using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A term with one value as a variable.</summary>
internal sealed class ValueVariable<T, TValue> : TermVariable<T>
    where TValue : notnull
{
    private readonly ValueTerm<T, TValue> _term;
    private readonly ValueCode<TValue> _code = ValueCodes.For<TValue>();
    private readonly Variable _variable;
    private readonly HashSet<Value> _named = [];
    private bool _isExact;

    public ValueVariable(ValueTerm<T, TValue> term)
    {
        _term = term;
        var variable = _code.ToVariable(term.Name, term.Text.Domain);
        _variable = term.CanBeMissing ? variable.OrMissing() : variable;

        // The solver does not know what a computed value has to do with what it is computed from.
        _isExact = !term.IsComputed;
    }

    public override bool IsExact => _isExact;

    protected override IEnumerable<Variable> Variables => [_variable];

    /// <summary>The comparison with a constant.</summary>
    /// <param name="operator">How it is compared.</param>
    /// <param name="value">The constant.</param>
    /// <param name="condition">The condition in which it is compared.</param>
    public Formula Compared(ComparisonOperator @operator, TValue value, Specification<T> condition)
    {
        if (@operator == ComparisonOperator.Is) return OneOf([value]);
        if (@operator == ComparisonOperator.IsNot) return new Not(OneOf([value]));
        if (_code.IsOrdered) return new Compare(_variable, ComparisonOperators.ToRelation(@operator), Linear.Of(_code.Encode(value).Number));

        // An order that the solver does not know: the comparison may come out either way wherever there is a value.
        _isExact = false;
        return new In(Variable.Truth($"{condition.ToJson()} {@operator}").From(_variable), 1);
    }

    /// <summary>The value is one of these.</summary>
    public Formula OneOf(IEnumerable<TValue> values)
    {
        var encoded = values.Select(_code.Encode).ToList();
        _named.UnionWith(encoded);
        return new In(_variable, encoded);
    }

    /// <summary>The variable itself, for what is derived from it.</summary>
    public Variable Variable => _variable;

    /// <summary>The value as a number.</summary>
    public Linear Number => Linear.Of(_variable);

    /// <summary>There is a value.</summary>
    public Formula IsThere => new Present(_variable);

    /// <summary>The comparison with another term.</summary>
    /// <param name="operator">How they are compared.</param>
    /// <param name="other">The other term.</param>
    /// <param name="condition">The condition in which they are compared.</param>
    public Formula ComparedWith(ComparisonOperator @operator, ValueVariable<T, TValue> other, Specification<T> condition)
    {
        var isKnownToSolver = _variable.Kind != VariableKind.Symbol && (_code.IsOrdered || !ComparisonOperators.NeedsOrder(@operator));
        if (isKnownToSolver) return new Compare(Linear.Of(_variable), ComparisonOperators.ToRelation(@operator), Linear.Of(other._variable));
        _isExact = false;
        return new In(Variable.Truth($"{condition.ToJson()}").From(_variable, other._variable), 1);
    }

    public override Assignment Read(T subject, Assignment assignment) =>
        _term.TryGet(subject, out var value) ? assignment.With(_variable, _code.Encode(value)) : assignment;

    public override ExampleFact<T>? FactOf(Assignment assignment)
    {
        if (assignment[_variable] is not { } encoded) return Fact(null, _term.Forget, assignment);
        if (!_code.Decode(encoded).TryGet(out var value)) return null;
        var isAnyOther = encoded.Symbol is not null && !_named.Contains(encoded);
        var text = isAnyOther ? new("ein anderer Wert", "another value") : _term.Describe(value);
        return Fact(text, subject => _term.Becomes(value).Apply(subject), assignment);
    }

    private ExampleFact<T> Fact(LocalizedText? text, Func<T, T> apply, Assignment assignment) =>
        new(_term.Name, _term.Label, text, subject => IsAsIn(assignment, subject)) { Apply = _term.CanChange ? apply : null };
}
