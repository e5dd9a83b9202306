using System.Linq.Expressions;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value compared with another value of the same subject. Unknown where one of them is unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The values.</typeparam>
public sealed record Relation<T, TValue> : Specification<T>
    where TValue : notnull
{
    internal Relation(ValueTerm<T, TValue> left, ComparisonOperator @operator, ValueTerm<T, TValue> right)
    {
        if (ComparisonOperators.NeedsOrder(@operator))
        {
            left.ThrowIfUnordered();
            right.ThrowIfUnordered();
        }

        (Left, Operator, Right) = (left, @operator, right);
    }

    /// <summary>The term on the left.</summary>
    public ValueTerm<T, TValue> Left { get; }

    /// <summary>How it is compared.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>The term on the right.</summary>
    public ValueTerm<T, TValue> Right { get; }

    /// <inheritdoc/>
    public override LocalizedText Text => ComparisonOperators.PhraseBetween<TValue>(Operator, Left.Label, Right.Label);

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => Left.TryGet(subject, out var left) && Right.TryGet(subject, out var right)
        ? Truth.Of(ComparisonOperators.Holds(Operator, left, right))
        : Truth.Unknown;

    /// <inheritdoc/>
    public override Explanation Explain(T subject)
    {
        var (left, right) = (Left.Observe(subject), Right.Observe(subject));
        return new(ExplanationKind.Condition, Evaluate(subject), Text)
        {
            Term = Left.Name,
            Observed = left is null && right is null
                ? null
                : LocalizedTexts.Join([left ?? Explanation.NotKnown, right ?? Explanation.NotKnown], " / ", " / "),
            Question = left is null ? Left.Question : Right.Question,
            Sensitivity = Left.Sensitivity > Right.Sensitivity ? Left.Sensitivity : Right.Sensitivity,
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("term", Left.Name);
        writer.WriteStartObject(ComparisonOperators.JsonName(Operator));
        writer.WriteString("term", Right.Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject)
    {
        if (!Right.TryGet(subject, out var right)) return [];
        var towards = new Comparison<T, TValue>(Left, Operator, right);
        return towards.ChangesTowards(outcome, subject);
    }

    internal override Logic.Formula ToFormula(TermVariables<T> variables) =>
        variables.Of(Left).ComparedWith(Operator, variables.Of(Right), this) with { Origin = this };

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var @operator = outcome ? Operator : ComparisonOperators.Opposite(Operator);
        var test = ComparisonOperators.Compare(@operator, Left.On(subject), Right.On(subject));

        // Two nulls are equal in .NET, and a null is unequal to everything; here both are unknown.
        var mustBePresent = @operator is ComparisonOperator.Is or ComparisonOperator.IsNot;
        return Left.Guarded(subject, Right.Guarded(subject, test, mustBePresent), mustBePresent);
    }

    internal override IEnumerable<Term<T>> AllTerms() => [Left, Right];
}
