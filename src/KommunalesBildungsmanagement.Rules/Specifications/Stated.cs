using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A statement that does not depend on the subject. If it is unknown, somebody else has to be asked.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record Stated<T> : Specification<T>
{
    internal Stated(Truth outcome, LocalizedText text, LocalizedText question) => (Outcome, Text, Question) = (outcome, text, question);

    /// <summary>What is stated.</summary>
    public Truth Outcome { get; }

    /// <summary>The statement in words.</summary>
    public override LocalizedText Text { get; }

    /// <summary>What to ask if it is unknown.</summary>
    public LocalizedText Question { get; }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => Outcome;

    /// <inheritdoc/>
    public override Explanation Explain(T subject) => new(ExplanationKind.Stated, Outcome, Text) { Question = Question };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("stated", Outcome.ToString());
        writer.WriteString("de", Text.German);
        writer.WriteString("en", Text.English);
        writer.WriteString("askDe", Question.German);
        writer.WriteString("askEn", Question.English);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants() => Outcome.IsUnknown ? [] : [Opposite()];

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => [];

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => [];

    internal override Expression Decided(bool outcome, ParameterExpression subject) => Expression.Constant(Outcome == Truth.Of(outcome));

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect) => ConjunctiveForm<T>.Of(aspect.Of(Outcome));

    internal override void AddSteps(StepList<T> steps, Aspect aspect) => steps.AddStated(aspect.Of(Outcome));

    internal override Formula ToFormula(TermVariables<T> variables) => variables.StatementOf(this) with { Origin = this };

    internal override IEnumerable<Term<T>> AllTerms() => [];
}
