using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>The part must not hold. Unknown stays unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record Not<T> : Specification<T>
{
    internal Not(Specification<T> part) => Part = part;

    /// <summary>What must not hold.</summary>
    public Specification<T> Part { get; }

    /// <inheritdoc/>
    public override LocalizedText Text => Part.Text.Map(de => $"nicht ({de})", en => $"not ({en})");

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => !Part.Evaluate(subject);

    /// <inheritdoc/>
    public override Explanation Explain(T subject)
    {
        var part = Part.Explain(subject);
        return new(ExplanationKind.Not, !part.Outcome, new("nicht:", "not:")) { Children = [part] };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("not");
        Part.Write(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants() =>
    [
        Variant(VariantKind.Negated, Part),
        .. Part.Variants().Where(v => v.Kind != VariantKind.Negated || !ReferenceEquals(v.Part, Part)).Select(v => v.Within(part => !part)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => Part.Edges();

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => Part.ChangesTowards(!outcome, subject);

    internal override Expression Decided(bool outcome, ParameterExpression subject) => Part.Decided(!outcome, subject);

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect) => Part.ToClauses(aspect.OfNegated());

    internal override void NameFacts(FactCatalogue<T> facts) => Part.NameFacts(facts);

    internal override void AddSteps(StepList<T> steps, Aspect aspect) => Part.AddSteps(steps, aspect.OfNegated());

    internal override Formula ToFormula(TermVariables<T> variables) => new Not(Part.ToFormula(variables)) { Origin = this };

    internal override IEnumerable<Term<T>> AllTerms() => Part.AllTerms();
}
