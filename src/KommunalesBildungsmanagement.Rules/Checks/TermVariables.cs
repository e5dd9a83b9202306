using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What the terms of conditions are to the solver. Used for all conditions that are looked at together, by one thread.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <param name="areStatementsOpen">
/// Whether statements may still turn out either way, as when a condition is judged as such and not in the situation of today.
/// </param>
internal sealed class TermVariables<T>(bool areStatementsOpen = false)
{
    private readonly Dictionary<string, TermVariable<T>> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<Stated<T>, StatementVariable<T>> _statements = [];

    /// <summary>Whether every assignment stands for facts of a subject.</summary>
    public bool AreExact => _terms.Values.All(t => t.IsExact);

    public ValueVariable<T, TValue> Of<TValue>(ValueTerm<T, TValue> term)
        where TValue : notnull => (ValueVariable<T, TValue>)Of(term.Name, () => new ValueVariable<T, TValue>(term));

    public SetVariable<T, TValue> Of<TValue>(SetTerm<T, TValue> term)
        where TValue : notnull => (SetVariable<T, TValue>)Of(term.Name, () => new SetVariable<T, TValue>(term));

    /// <summary>How far a position is from a centre.</summary>
    public Linear DistanceOf(ValueTerm<T, GeoPosition> term, GeoPosition centre)
    {
        var position = Of(term).Variable;
        return Linear.Of(((DistanceVariable<T>)Of($"{term.Name} to {centre}", () => new DistanceVariable<T>(term, centre, position))).Distance);
    }

    public Formula StatementOf(Stated<T> stated)
    {
        if (!areStatementsOpen) return new Constant(stated.Outcome.IsUnknown ? null : stated.Outcome.IsTrue);
        if (!_statements.TryGetValue(stated, out var statement)) _statements[stated] = statement = new(stated, _statements.Count);
        return statement.Formula;
    }

    /// <summary>What a subject says of the terms.</summary>
    public Assignment Read(T subject) => _terms.Values.Concat(_statements.Values).Aggregate(
        Assignment.Empty, (assignment, term) => term.Read(subject, assignment));

    /// <summary>An assignment in words; <see langword="null"/> if it stands for no facts.</summary>
    public SpecificationExample<T>? ExampleOf(Assignment? assignment) => AreExact ? SketchOf(assignment) : null;

    /// <summary>An assignment in words, though there may be no subject like it; <see langword="null"/> if it stands for no facts.</summary>
    public SpecificationExample<T>? SketchOf(Assignment? assignment)
    {
        if (assignment is null) return null;
        var facts = _terms.Values.Concat(_statements.Values).Select(t => t.FactOf(assignment)).ToList();
        return facts.Contains(null) ? null : new(facts.OfType<ExampleFact<T>>().ToValueList());
    }

    private TermVariable<T> Of(string name, Func<TermVariable<T>> create)
    {
        if (!_terms.TryGetValue(name, out var variable)) _terms[name] = variable = create();
        return variable;
    }
}
