using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value compared with a constant. Unknown where the value is unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public sealed record Comparison<T, TValue> : TermCondition<T>
    where TValue : notnull
{
    internal Comparison(ValueTerm<T, TValue> term, ComparisonOperator @operator, TValue value)
    {
        if (ComparisonOperators.NeedsOrder(@operator)) term.ThrowIfUnordered();
        (Term, Operator, Value) = (term, @operator, ValueFormat<TValue>.Checked(value));
    }

    /// <inheritdoc/>
    public override ValueTerm<T, TValue> Term { get; }

    /// <summary>How it is compared.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>The constant.</summary>
    public TValue Value { get; }

    /// <inheritdoc/>
    public override LocalizedText Text => ComparisonOperators.Phrase<TValue>(Operator, Term.Label, Term.Describe(Value));

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) =>
        Term.TryGet(subject, out var value) ? Truth.Of(ComparisonOperators.Holds(Operator, value, Value)) : Truth.Unknown;

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants()
    {
        yield return Variant(VariantKind.Operator, new Comparison<T, TValue>(Term, ComparisonEdges.MistakenFor(Operator), Value));
        foreach (var value in Steps.From(Term.Format, Value, -1).Concat(Steps.From(Term.Format, Value, 1)))
            yield return Variant(VariantKind.Value, new Comparison<T, TValue>(Term, Operator, value));
        if (ComparisonOperators.NeedsOrder(Operator)) yield return Opposite();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => ComparisonOperators.NeedsOrder(Operator)
        ? ComparisonEdges.At(this, Term, Value, ComparisonEdges.SideOf(Operator))
        : [];

    private protected override void WriteCondition(Utf8JsonWriter writer)
    {
        writer.WritePropertyName(ComparisonOperators.JsonName(Operator));
        Term.Format.Write(writer, Value);
    }

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) =>
        (outcome ? Operator : ComparisonOperators.Opposite(Operator)) switch
        {
            ComparisonOperator.MoreThan => Term.ChangesTo(Term.Format.Neighbour(Value, 1)),
            ComparisonOperator.LessThan => Term.ChangesTo(Term.Format.Neighbour(Value, -1)),
            ComparisonOperator.IsNot => Term.ChangesTo([.. Term.Format.Neighbour(Value, 1), .. Term.Format.Neighbour(Value, -1)]),
            _ => Term.ChangesTo([Value]),
        };

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var @operator = outcome ? Operator : ComparisonOperators.Opposite(Operator);
        var test = ComparisonOperators.Compare(@operator, Term.On(subject), Value);
        return Term.Guarded(subject, test, mustBePresent: @operator == ComparisonOperator.IsNot);
    }

    internal override void NameFacts(FactCatalogue<T> facts)
    {
        facts.Collect<ValueFacts<T, TValue>>(Term)?.Name(Operator, Value);
    }

    internal override FactTable? Tabulate(FactCatalogue<T> facts) => facts.Find<ValueFacts<T, TValue>>(Term)?.Compare(Operator, Value);

    private protected override bool TryAddSteps(StepList<T> steps, Aspect aspect) =>
        steps.Facts.Find<ValueFacts<T, TValue>>(Term)?.TryAddComparison(steps, Operator, Value, aspect) ?? false;

    private protected override Formula FormulaOf(TermVariables<T> variables) =>
        variables.Of(Term).Compared(Operator, Value, this) with { Origin = this };
}
