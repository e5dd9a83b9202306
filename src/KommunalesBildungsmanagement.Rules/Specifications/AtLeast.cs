using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A number of the parts must hold: true once so many are true, false once so many cannot be reached any more.</summary>
/// <typeparam name="T">The subject.</typeparam>
public sealed record AtLeast<T> : Composite<T>
{
    internal AtLeast(int count, ValueList<Specification<T>> parts)
        : base(parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, parts.Count);
        Count = count;
    }

    /// <summary>How many parts must hold: from 1 to the number of parts.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public override LocalizedText Text => JoinTexts("; ", "; ").Map(de => $"mindestens {Count} von: {de}", en => $"at least {Count} of: {en}");

    /// <inheritdoc/>
    public override Truth Evaluate(T subject)
    {
        var (trues, unknowns) = (0, 0);
        foreach (var part in Parts)
        {
            var outcome = part.Evaluate(subject);
            if (outcome.IsTrue) trues++;
            else if (outcome.IsUnknown) unknowns++;
        }

        return Truth.AtLeast(Count, trues, unknowns);
    }

    /// <inheritdoc/>
    public override Explanation Explain(T subject) => ExplainParts(
        subject, ExplanationKind.AtLeast, new($"mindestens {Count} davon:", $"at least {Count} of:"),
        outcomes =>
        {
            var all = outcomes.ToList();
            return Truth.AtLeast(Count, all.Count(o => o.IsTrue), all.Count(o => o.IsUnknown));
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("atLeast", Count);
        JsonLists.Write(writer, "of", Parts);
        writer.WriteEndObject();
    }

    private protected override Composite<T> With(ValueList<Specification<T>> parts) => new AtLeast<T>(Math.Min(Count, parts.Count), parts);

    private protected override IEnumerable<Composite<T>> OtherConnectives() =>
        new[] { Count - 1, Count + 1 }.Where(c => c >= 1 && c <= Parts.Count).Select(c => new AtLeast<T>(c, Parts));

    // True: so many parts are surely true. False: so many are surely false that the rest does not suffice.
    internal override Expression Decided(bool outcome, ParameterExpression subject)
    {
        var decided = Parts.Select(p =>
            (Expression)Expression.Condition(p.Decided(outcome, subject), Expression.Constant(1), Expression.Constant(0)));
        var needed = outcome ? Count : Parts.Count - Count + 1;
        return Expression.GreaterThanOrEqual(decided.Aggregate(Expression.Add), Expression.Constant(needed));
    }

    // Not so many: so many of the others that the rest does not suffice.
    internal override ConjunctiveForm<T>? ToClauses(Aspect aspect) => ConjunctiveForm<T>.AtLeast(
        aspect.Turns() ? Parts.Count - Count + 1 : Count, [.. Parts.Select(p => p.ToClauses(aspect))]);

    internal override void AddSteps(StepList<T> steps, Aspect aspect) => steps.AddGroup(
        StepKind.AtLeast, Parts, (list, part) => part.AddSteps(list, aspect), aspect.Turns() ? Parts.Count - Count + 1 : Count);

    internal override Formula ToFormula(TermVariables<T> variables) => new AtLeast(Count, FormulasOfParts(variables)) { Origin = this };
}
