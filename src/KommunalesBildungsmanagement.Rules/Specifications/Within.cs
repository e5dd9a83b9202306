using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// A value in a half-open interval: <see cref="From"/> is included, <see cref="Below"/> is not. Unknown where the value is unknown.
/// </summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public sealed record Within<T, TValue> : TermCondition<T>
    where TValue : notnull
{
    internal Within(ValueTerm<T, TValue> term, TValue from, TValue below)
    {
        term.ThrowIfUnordered();
        if (Comparer<TValue>.Default.Compare(from, below) >= 0)
            throw new ArgumentException($"The interval from {from} to below {below} is empty.", nameof(below));
        (Term, From, Below) = (term, ValueFormat<TValue>.Checked(from), ValueFormat<TValue>.Checked(below));
    }

    /// <inheritdoc/>
    public override ValueTerm<T, TValue> Term { get; }

    /// <summary>Least value that is included.</summary>
    public TValue From { get; }

    /// <summary>Least value that is not included any more.</summary>
    public TValue Below { get; }

    /// <inheritdoc/>
    public override LocalizedText Text
    {
        get
        {
            var (from, below) = (Term.Describe(From), Term.Describe(Below));
            return new($"{Term.Label.German}: ab {from.German} und unter {below.German}",
                $"{Term.Label.English}: from {from.English} and below {below.English}");
        }
    }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => Term.TryGet(subject, out var value)
        ? Truth.Of(Comparer<TValue>.Default.Compare(From, value) <= 0 && Comparer<TValue>.Default.Compare(value, Below) < 0)
        : Truth.Unknown;

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants()
    {
        IEnumerable<(TValue From, TValue Below)> moved =
        [
            .. Steps.From(Term.Format, From, -1).Select(v => (v, Below)), .. Steps.From(Term.Format, From, 1).Select(v => (v, Below)),
            .. Steps.From(Term.Format, Below, -1).Select(v => (From, v)), .. Steps.From(Term.Format, Below, 1).Select(v => (From, v)),
        ];
        return moved.Where(m => Comparer<TValue>.Default.Compare(m.From, m.Below) < 0)
            .Select(m => Variant(VariantKind.Value, new Within<T, TValue>(Term, m.From, m.Below)))
            .Append(Opposite());
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() =>
        [.. ComparisonEdges.At(this, Term, From, -1), .. ComparisonEdges.At(this, Term, Below, -1)];

    private protected override void WriteCondition(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("from");
        Term.Format.Write(writer, From);
        writer.WritePropertyName("below");
        Term.Format.Write(writer, Below);
    }

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => outcome
        ? Term.ChangesTo([From, .. Term.Format.Neighbour(Below, -1)])
        : Term.ChangesTo([.. Term.Format.Neighbour(From, -1), Below]);

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var value = Term.On(subject);
        var test = outcome
            ? Expression.AndAlso(ComparisonOperators.Compare(ComparisonOperator.AtLeast, value, From),
                ComparisonOperators.Compare(ComparisonOperator.LessThan, value, Below))
            : Expression.OrElse(ComparisonOperators.Compare(ComparisonOperator.LessThan, value, From),
                ComparisonOperators.Compare(ComparisonOperator.AtLeast, value, Below));
        return Term.Guarded(subject, test, mustBePresent: false);
    }

    internal override void NameFacts(FactCatalogue<T> facts)
    {
        var values = facts.Collect<ValueFacts<T, TValue>>(Term);
        values?.Name(ComparisonOperator.AtLeast, From);
        values?.Name(ComparisonOperator.LessThan, Below);
    }

    internal override FactTable? Tabulate(FactCatalogue<T> facts) => facts.Find<ValueFacts<T, TValue>>(Term)?.Within(From, Below);

    private protected override bool TryAddSteps(StepList<T> steps, Aspect aspect) =>
        steps.Facts.Find<ValueFacts<T, TValue>>(Term)?.TryAddWithin(steps, From, Below, aspect) ?? false;

    private protected override Formula FormulaOf(TermVariables<T> variables) => new And([
        variables.Of(Term).Compared(ComparisonOperator.AtLeast, From, this),
        variables.Of(Term).Compared(ComparisonOperator.LessThan, Below, this),
    ]) { Origin = this, IsIndivisible = true };
}
