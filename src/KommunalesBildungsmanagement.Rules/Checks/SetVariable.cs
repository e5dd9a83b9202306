using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A term with a set as variables: whether an element is in it, for each element that a condition names.</summary>
internal sealed class SetVariable<T, TValue> : TermVariable<T>
    where TValue : notnull
{
    private readonly SetTerm<T, TValue> _term;
    private readonly ValueCode<TValue> _code = ValueCodes.For<TValue>();
    private readonly Variable? _presence;
    private readonly List<(TValue Element, Variable Variable)> _elements = [];
    private bool _isExact = true;

    public SetVariable(SetTerm<T, TValue> term)
    {
        _term = term;
        if (!term.IsPartial && term.CanBeMissing) _presence = Variable.Finite($"{term.Name} is known", 1).OrMissing();
    }

    /// <summary>Whether a set is known at all is known of sets that are wholly known or not; of others it is left open.</summary>
    public override bool IsExact => _isExact;

    protected override IEnumerable<Variable> Variables => _elements.Select(e => e.Variable);

    /// <summary>The element is in the set.</summary>
    public Formula Contains(TValue element)
    {
        var index = _elements.FindIndex(e => e.Element.Equals(element));
        if (index >= 0) return new In(_elements[index].Variable, 1);
        var variable = Variable.Truth($"{_term.Name} holds {_code.Encode(element)}");
        variable = _presence is not null ? variable.From(_presence) : _term.IsPartial ? variable.OrMissing() : variable;
        _elements.Add((element, variable));
        return new In(variable, 1);
    }

    /// <summary>Anything is known of the set.</summary>
    public Formula IsThere()
    {
        if (_presence is not null) return new Present(_presence);
        if (!_term.IsPartial) return Formula.True;
        _isExact = false;
        return new Present(Variable.Truth($"{_term.Name} is known in part").OrMissing());
    }

    public override Assignment Read(T subject, Assignment assignment)
    {
        var set = _term.Get(subject);
        if (_presence is not null && !set.IsUnknown) assignment = assignment.With(_presence, 1);
        foreach (var (element, variable) in _elements)
        {
            var isIn = set.Contains(element);
            if (!isIn.IsUnknown) assignment = assignment.With(variable, isIn.IsTrue ? 1 : 0);
        }

        return assignment;
    }

    public override ExampleFact<T>? FactOf(Assignment assignment)
    {
        var known = _elements.Where(e => assignment[e.Variable] is not null).ToList();
        var present = known.Where(e => assignment[e.Variable]!.Value.Number.Sign > 0).Select(e => e.Element).ToList();
        var absent = known.Select(e => e.Element).Except(present).ToList();
        var texts = present.Select(_term.Format.Describe)
            .Concat(absent.Select(e => _term.Format.Describe(e).Map(de => $"nicht {de}", en => $"not {en}")));
        var text = known.Count == 0 ? null : LocalizedTexts.Join(texts, ", ", ", ");
        return new(_term.Name, _term.Label, text, subject => IsAsIn(assignment, subject))
        {
            Apply = _term.CanChange ? subject => Changed(subject, present, absent) : null,
        };
    }

    // What the example does not speak of is forgotten; the named elements are put in and taken out.
    private T Changed(T subject, List<TValue> present, List<TValue> absent)
    {
        subject = _term.Forget(subject);
        foreach (var element in present) subject = _term.Gains(element).Apply(subject);
        foreach (var element in absent) subject = _term.Loses(element).Apply(subject);
        return subject;
    }
}
