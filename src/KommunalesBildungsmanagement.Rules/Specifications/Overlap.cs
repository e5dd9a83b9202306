using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A set that must hold at least one of several values. Unknown where what is known of the set does not decide it.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The element.</typeparam>
public sealed record Overlap<T, TValue> : TermCondition<T>
    where TValue : notnull
{
    internal Overlap(SetTerm<T, TValue> term, ValueList<TValue> values)
    {
        if (values.Count == 0) throw new ArgumentException("An overlap needs at least one value.", nameof(values));
        (Term, Values) = (term, values);
    }

    /// <inheritdoc/>
    public override SetTerm<T, TValue> Term { get; }

    /// <summary>The values, each once, at least one.</summary>
    public ValueList<TValue> Values { get; }

    /// <inheritdoc/>
    public override LocalizedText Text
    {
        get
        {
            var values = LocalizedTexts.Join(Values.Select(Term.Format.Describe), " oder ", " or ");
            return new($"{Term.Label.German}: {values.German}", $"{Term.Label.English}: {values.English}");
        }
    }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var set = Term.Get(subject);
        var outcome = Truth.False;
        foreach (var value in Values) outcome |= set.Contains(value);
        return outcome;
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants()
    {
        if (Values.Count > 1)
        {
            foreach (var value in Values)
                yield return Variant(VariantKind.Value, new Overlap<T, TValue>(Term, [.. Values.Where(v => !v.Equals(value))]));
        }

        yield return Opposite();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => [];

    // "Which of these applies to you?" is no question without "these".
    private protected override LocalizedText Question
    {
        get
        {
            var values = LocalizedTexts.Join(Values.Select(Term.Format.Describe), " oder ", " or ");
            return new($"{Term.Question.German} ({values.German})", $"{Term.Question.English} ({values.English})");
        }
    }

    // Who is asked for one life situation does not show the others.
    private protected override LocalizedText? Observe(T subject)
    {
        var set = Term.Get(subject);
        var present = Values.Where(v => set.Contains(v).IsTrue).Select(Term.Format.Describe);
        var absent = Values
            .Where(v => set.Contains(v).IsFalse)
            .Select(v => Term.Format.Describe(v).Map(de => $"nicht {de}", en => $"not {en}"));
        var known = present.Concat(absent).ToList();
        return known.Count == 0 ? null : LocalizedTexts.Join(known, ", ", ", ");
    }

    private protected override void WriteCondition(Utf8JsonWriter writer) => JsonLists.Write(writer, "overlaps", Values, Term.Format);

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) =>
        !Term.CanChange ? [] : outcome ? Values.Select(Term.Gains) : Values.Where(v => !Term.Get(subject).Contains(v).IsFalse).Select(Term.Loses);

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var set = Term.On(subject);
        if (!Term.IsPartial)
        {
            Expression overlaps = AnyOfValues(set);
            return Term.Guarded(subject, outcome ? overlaps : Expression.Not(overlaps));
        }

        if (outcome) return Term.Guarded(subject, AnyOfValues(SetTerm<T, TValue>.PartOf(set, p => p.Present)));
        var absent = SetTerm<T, TValue>.PartOf(set, p => p.Absent);
        var allAbsent = Values.Select(v => (Expression)ContainedIn(absent, v)).Aggregate(Expression.AndAlso);
        var noneOfComplete = Expression.AndAlso(
            SetTerm<T, TValue>.PartOf(set, p => p.IsComplete),
            Expression.Not(AnyOfValues(SetTerm<T, TValue>.PartOf(set, p => p.Present))));
        return Term.Guarded(subject, Expression.OrElse(allAbsent, noneOfComplete));
    }

    private protected override ConjunctiveForm<T>? ClausesOf(Aspect aspect)
    {
        if (Values.Count == 1) return ConjunctiveForm<T>.Of(this, aspect);
        var literals = new Literal<T>[Values.Count];
        for (var i = 0; i < literals.Length; i++) literals[i] = new(new Overlap<T, TValue>(Term, [Values[i]]), aspect);
        return aspect.Turns() ? ConjunctiveForm<T>.All(literals) : ConjunctiveForm<T>.Any(literals);
    }

    internal override void NameFacts(FactCatalogue<T> facts)
    {
        var elements = facts.Collect<SetFacts<T, TValue>>(Term);
        foreach (var value in Values) elements?.Name(value);
    }

    internal override FactTable? Tabulate(FactCatalogue<T> facts) =>
        Values.Count == 1 ? facts.Find<SetFacts<T, TValue>>(Term)?.Contains(Values[0]) : null;

    private protected override bool TryAddSteps(StepList<T> steps, Aspect aspect) =>
        steps.Facts.Find<SetFacts<T, TValue>>(Term)?.TryAddOverlap(steps, Values, aspect) ?? false;

    private protected override Formula FormulaOf(TermVariables<T> variables) =>
        new Or([.. Values.Select(variables.Of(Term).Contains)]) { Origin = this, IsIndivisible = true };

    private Expression AnyOfValues(Expression elements) => Values.Select(v => (Expression)ContainedIn(elements, v)).Aggregate(Expression.OrElse);

    private static MethodCallExpression ContainedIn(Expression elements, TValue value) =>
        Expression.Call(new Func<IEnumerable<TValue>, TValue, bool>(Enumerable.Contains).Method, elements,
            Expression.Constant(value, typeof(TValue)));
}
