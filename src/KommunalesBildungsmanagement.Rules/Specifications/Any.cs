using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>One part must hold: true as soon as one is true, unknown if none is true and one is unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record Any<T> : Composite<T>
{
    internal Any(ValueList<Specification<T>> parts)
        : base(parts)
    {
    }

    /// <inheritdoc/>
    public override LocalizedText Text => JoinTexts(" oder ", " or ");

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var outcome = Truth.False;
        foreach (var part in Parts)
        {
            outcome |= part.Evaluate(subject);
            if (outcome.IsTrue) break;
        }

        return outcome;
    }

    /// <inheritdoc/>
    public override Explanation Explain(T subject) =>
        ExplainParts(subject, ExplanationKind.Any, new("mindestens eines davon:", "at least one of:"), outcomes =>
            outcomes.Aggregate(Truth.False, (a, b) => a | b));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonLists.Write(writer, "any", Parts);
        writer.WriteEndObject();
    }

    private protected override Composite<T> With(ValueList<Specification<T>> parts) => new Any<T>(parts);

    private protected override IEnumerable<Composite<T>> OtherConnectives() => [new All<T>(Parts)];

    internal override Expression Decided(bool outcome, ParameterExpression subject) =>
        Parts.Select(p => p.Decided(outcome, subject)).Aggregate(outcome ? Expression.OrElse : Expression.AndAlso);

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect)
    {
        var parts = Parts.Select(p => p.ToClauses(aspect));
        return aspect.Turns() ? ConjunctiveForm<T>.All(parts) : ConjunctiveForm<T>.Any(parts);
    }

    internal override void AddSteps(StepList<T> steps, Aspect aspect) =>
        steps.AddGroup(aspect.Turns() ? StepKind.All : StepKind.Any, Parts, (list, part) => part.AddSteps(list, aspect));

    internal override Formula ToFormula(TermVariables<T> variables) => new Or(FormulasOfParts(variables)) { Origin = this };
}
