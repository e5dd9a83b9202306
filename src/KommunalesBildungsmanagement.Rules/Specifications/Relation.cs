using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

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

        // The term to ask for is the one that is missing; the left one first.
        var asked = left is not null && right is null ? Right : Left;
        return new(ExplanationKind.Condition, Evaluate(subject), Text)
        {
            Term = asked.Name,
            Observed = left is null && right is null
                ? null
                : LocalizedTexts.Join([left ?? Explanation.NotKnown, right ?? Explanation.NotKnown], " / ", " / "),
            Question = asked.Question,
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

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants()
    {
        yield return Variant(VariantKind.Operator, new Relation<T, TValue>(Left, ComparisonEdges.MistakenFor(Operator), Right));
        if (ComparisonOperators.NeedsOrder(Operator)) yield return Opposite();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => ComparisonOperators.NeedsOrder(Operator)
        ? ComparisonEdges.Between(this, Left, Right, ComparisonEdges.SideOf(Operator))
        : [];

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject)
    {
        if (!Right.TryGet(subject, out var right)) return [];
        var towards = new Comparison<T, TValue>(Left, Operator, right);
        return towards.ChangesTowards(outcome, subject);
    }

    internal override Formula ToFormula(TermVariables<T> variables) => FormulaOf(variables) with { Origin = this };

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var @operator = outcome ? Operator : ComparisonOperators.Opposite(Operator);
        var test = ComparisonOperators.Compare(@operator, Left.On(subject), Right.On(subject));

        // Two nulls are equal in .NET, and a null is unequal to everything; here both are unknown.
        var mustBePresent = @operator is ComparisonOperator.Is or ComparisonOperator.IsNot;
        return Left.Guarded(subject, Right.Guarded(subject, test, mustBePresent), mustBePresent);
    }

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect)
    {
        if (Left.IsConstant && Right.IsConstant) return ConjunctiveForm<T>.Of(aspect.Of(Evaluate(default!)));
        var (term, @operator, fixedTerm) = Sides();
        if (!fixedTerm.IsConstant) return ConjunctiveForm<T>.Of(this, aspect);
        return fixedTerm.TryGet(default!, out var value)
            ? new Comparison<T, TValue>(term, @operator, value).ToClauses(aspect)
            : ConjunctiveForm<T>.Of(aspect.Of(Truth.Unknown));
    }

    internal override void NameFacts(FactCatalogue<T> facts)
    {
        var (term, @operator, fixedTerm) = Sides();
        if (fixedTerm.IsConstant && fixedTerm.TryGet(default!, out var value)) new Comparison<T, TValue>(term, @operator, value).NameFacts(facts);
    }

    internal override void AddSteps(StepList<T> steps, Aspect aspect)
    {
        var (term, @operator, fixedTerm) = Sides();
        if (Left.IsConstant && Right.IsConstant) steps.AddStated(aspect.Of(Evaluate(default!)));
        else if (!fixedTerm.IsConstant) steps.AddLiteral(this, aspect);
        else if (fixedTerm.TryGet(default!, out var value)) new Comparison<T, TValue>(term, @operator, value).AddSteps(steps, aspect);
        else steps.AddStated(aspect.Of(Truth.Unknown));
    }

    internal override IEnumerable<Term<T>> AllTerms() => [Left, Right];

    // A parameter or today's date is the same for every subject: then it is the comparison with a constant.
    private Formula FormulaOf(TermVariables<T> variables)
    {
        if (Left.IsConstant && Right.IsConstant) return Fixed(Evaluate(default!));
        var (term, @operator, fixedTerm) = Sides();
        if (!fixedTerm.IsConstant) return variables.Of(Left).ComparedWith(Operator, variables.Of(Right), this);
        return fixedTerm.TryGet(default!, out var value) ? variables.Of(term).Compared(@operator, value, this) : Fixed(Truth.Unknown);
    }

    private (ValueTerm<T, TValue> Term, ComparisonOperator Operator, ValueTerm<T, TValue> Other) Sides() =>
        Left.IsConstant ? (Right, ComparisonOperators.Mirror(Operator), Left) : (Left, Operator, Right);
}
