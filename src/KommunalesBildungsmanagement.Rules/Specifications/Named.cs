using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A part under a name that people know: "lives in the district", "target group of the measure".</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record Named<T> : Specification<T>
{
    internal Named(string id, LocalizedText name, Specification<T> part)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        (Id, Text, Part) = (id, name, part);
    }

    /// <summary>Stable id, not blank.</summary>
    public string Id { get; }

    /// <summary>The name in words.</summary>
    public override LocalizedText Text { get; }

    /// <summary>What the name stands for.</summary>
    public Specification<T> Part { get; }

    /// <inheritdoc/>
    public override Truth Evaluate(T subject) => Part.Evaluate(subject);

    /// <inheritdoc/>
    public override Explanation Explain(T subject)
    {
        var part = Part.Explain(subject);
        return new(ExplanationKind.Named, part.Outcome, Text) { Id = Id, Children = [part] };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("named", Id);
        writer.WriteString("de", Text.German);
        writer.WriteString("en", Text.English);
        writer.WritePropertyName("is");
        Part.Write(writer);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override IEnumerable<SpecificationVariant<T>> Variants() => Part.Variants().Select(v => v.Within(part => part.As(Id, Text)));

    /// <inheritdoc/>
    public override IEnumerable<SpecificationEdge<T>> Edges() => Part.Edges();

    private protected override IEnumerable<TermChange<T>> Changes(bool outcome, T subject) => Part.ChangesTowards(outcome, subject);

    internal override Expression Decided(bool outcome, ParameterExpression subject) => Part.Decided(outcome, subject);

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect) => Part.ToClauses(aspect);

    internal override void NameFacts(FactCatalogue<T> facts) => Part.NameFacts(facts);

    internal override void AddSteps(StepList<T> steps, Aspect aspect) => Part.AddSteps(steps, aspect);

    internal override Formula ToFormula(TermVariables<T> variables) => new And([Part.ToFormula(variables)]) { Origin = this };

    internal override IEnumerable<Term<T>> AllTerms() => Part.AllTerms();
}
