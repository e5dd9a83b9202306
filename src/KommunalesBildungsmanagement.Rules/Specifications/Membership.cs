using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value that must be one of several. Unknown where the value is unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public sealed record Membership<T, TValue> : TermCondition<T>
    where TValue : notnull
{
    internal Membership(ValueTerm<T, TValue> term, ValueList<TValue> values)
    {
        if (values.Count == 0) throw new ArgumentException("A membership needs at least one value.", nameof(values));
        (Term, Values) = (term, values.Select(ValueFormat<TValue>.Checked).ToValueList());
    }

    /// <inheritdoc/>
    public override ValueTerm<T, TValue> Term { get; }

    /// <summary>The values, each once, at least one.</summary>
    public ValueList<TValue> Values { get; }

    /// <inheritdoc/>
    public override LocalizedText Text
    {
        get
        {
            var values = LocalizedTexts.Join(Values.Select(Term.Describe), " oder ", " or ");
            return new($"{Term.Label.German}: {values.German}", $"{Term.Label.English}: {values.English}");
        }
    }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => Term.TryGet(subject, out var value) ? Truth.Of(Values.Contains(value)) : Truth.Unknown;

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants()
    {
        if (Values.Count > 1)
        {
            foreach (var value in Values)
                yield return Variant(VariantKind.Value, new Membership<T, TValue>(Term, [.. Values.Where(v => !v.Equals(value))]));
        }

        yield return Opposite();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => [];

    private protected override void WriteCondition(Utf8JsonWriter writer) => JsonLists.Write(writer, "in", Values, Term.Format);

    // Leaving a set has no nearest value in general; entering it has one for each member.
    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => outcome ? Term.ChangesTo(Values) : [];

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var value = Term.On(subject);
        if (value.Type != typeof(TValue)) value = Expression.Convert(value, typeof(TValue));
        Expression isIn = Expression.Call(new Func<IEnumerable<TValue>, TValue, bool>(Enumerable.Contains).Method,
            Expression.Constant(Values.ToArray()), value);
        return Term.Guarded(subject, outcome ? isIn : Expression.Not(isIn), mustBePresent: true);
    }

    internal override void NameFacts(FactCatalogue<T> facts)
    {
        var values = facts.Collect<ValueFacts<T, TValue>>(Term);
        foreach (var value in Values) values?.Name(ComparisonOperator.Is, value);
    }

    internal override FactTable? Tabulate(FactCatalogue<T> facts) => facts.Find<ValueFacts<T, TValue>>(Term)?.OneOf(Values);

    private protected override bool TryAddSteps(StepList<T> steps, Aspect aspect) =>
        steps.Facts.Find<ValueFacts<T, TValue>>(Term)?.TryAddOneOf(steps, Values, aspect) ?? false;

    private protected override Formula FormulaOf(TermVariables<T> variables) => variables.Of(Term).OneOf(Values) with { Origin = this };
}
