using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>All parts must hold: false as soon as one is false, unknown if none is false and one is unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record All<T> : Composite<T>
{
    internal All(ValueList<Specification<T>> parts)
        : base(parts)
    {
    }

    /// <inheritdoc/>
    public override LocalizedText Text => JoinTexts(" und ", " and ");

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var outcome = Truth.True;
        foreach (var part in Parts)
        {
            outcome &= part.Evaluate(subject);
            if (outcome.IsFalse) break;
        }

        return outcome;
    }

    /// <inheritdoc/>
    public override Explanation Explain(T subject) =>
        ExplainParts(subject, ExplanationKind.All, new("alles davon:", "all of:"), outcomes => outcomes.Aggregate(Truth.True, (a, b) => a & b));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        JsonLists.Write(writer, "all", Parts);
        writer.WriteEndObject();
    }

    private protected override Composite<T> With(ValueList<Specification<T>> parts) => new All<T>(parts);

    private protected override IEnumerable<Composite<T>> OtherConnectives() => [new Any<T>(Parts)];

    internal override Expression Decided(bool outcome, ParameterExpression subject) =>
        Parts.Select(p => p.Decided(outcome, subject)).Aggregate(outcome ? Expression.AndAlso : Expression.OrElse);

    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect)
    {
        var parts = Parts.Select(p => p.ToClauses(aspect));
        return aspect.Turns() ? ConjunctiveForm<T>.Any(parts) : ConjunctiveForm<T>.All(parts);
    }

    internal override void AddSteps(StepList<T> steps, Aspect aspect) =>
        steps.AddGroup(aspect.Turns() ? StepKind.Any : StepKind.All, Parts, (list, part) => part.AddSteps(list, aspect));

    internal override Formula ToFormula(TermVariables<T> variables) => new And(FormulasOfParts(variables)) { Origin = this };
}
