using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Something is known of a term. Never unknown itself: it asks about the record, not about the world.</summary>
/// <remarks>
/// The only condition that forgetting a fact can turn from true to false. It is for completeness of records ("complete before counted"), not for
/// judgements about people.
/// </remarks>
/// <typeparam name="T">The subject.</typeparam>
public sealed record Known<T> : TermCondition<T>
{
    internal Known(Term<T> term) => Term = term;

    /// <inheritdoc/>
    public override Term<T> Term { get; }

    /// <inheritdoc/>
    public override LocalizedText Text => Term.Label.Map(de => $"{de}: angegeben", en => $"{en}: stated");

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => Truth.Of(Term.IsKnownOf(subject));

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants() => [Opposite()];

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => [];

    private protected override void WriteCondition(Utf8JsonWriter writer) => writer.WriteBoolean("known", true);

    // That something be known is no change of facts that could be proposed.
    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => [];

    internal override void NameFacts(FactCatalogue<T> facts)
    {
        facts.Collect<TermFacts<T>>(Term);
    }

    internal override FactTable? Tabulate(FactCatalogue<T> facts) => facts.Find<TermFacts<T>>(Term)?.Known();

    private protected override bool TryAddSteps(StepList<T> steps, Aspect aspect)
    {
        if (steps.Facts.Find<TermFacts<T>>(Term) is not { } facts) return false;
        facts.AddKnown(steps, aspect);
        return true;
    }

    private protected override Logic.Formula FormulaOf(TermVariables<T> variables) => Term.KnownIn(variables) with { Origin = this };

    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var known = Term.KnownOn(subject);
        return outcome ? known : Expression.Not(known);
    }
}
