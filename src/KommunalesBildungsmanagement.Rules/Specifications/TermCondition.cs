using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A condition on one term: a leaf of the tree.</summary>
/// <typeparam name="T">The subject.</typeparam>
public abstract record TermCondition<T> : Specification<T>
{
    private protected TermCondition()
    {
    }

    /// <summary>The term that is read.</summary>
    public abstract Term<T> Term { get; }

    /// <inheritdoc/>
    public sealed override Explanation Explain(T subject) => new(ExplanationKind.Condition, Evaluate(subject), Text)
    {
        Term = Term.Name,
        Observed = Observe(subject),
        Question = Question,
        Sensitivity = Term.Sensitivity,
    };

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("term", Term.Name);
        WriteCondition(writer);
        writer.WriteEndObject();
    }

    /// <summary>The question that decides this condition.</summary>
    private protected virtual LocalizedText Question => Term.Question;

    /// <summary>What the condition has seen of the term, and no more.</summary>
    private protected virtual LocalizedText? Observe(T subject) => Term.Observe(subject);

    private protected abstract void WriteCondition(Utf8JsonWriter writer);

    /// <summary>The condition on a term that depends on the subject.</summary>
    private protected abstract Formula FormulaOf(TermVariables<T> variables);

    // A parameter or today's date is the same for every subject: no variable, but an outcome.
    internal sealed override Formula ToFormula(TermVariables<T> variables) =>
        Term.IsConstant ? Fixed(Evaluate(default!)) : FormulaOf(variables);

    internal sealed override ConjunctiveForm<T>? ToClauses(Aspect aspect) =>
        Term.IsConstant ? ConjunctiveForm<T>.Of(aspect.Of(Evaluate(default!))) : ClausesOf(aspect);

    /// <summary>The condition on a term that depends on the subject.</summary>
    private protected virtual ConjunctiveForm<T>? ClausesOf(Aspect aspect) => ConjunctiveForm<T>.Of(this, aspect);

    internal sealed override void AddSteps(StepList<T> steps, Aspect aspect)
    {
        if (Term.IsConstant) steps.AddStated(aspect.Of(Evaluate(default!)));
        else if (!TryAddSteps(steps, aspect)) steps.AddLiteral(this, aspect);
    }

    /// <summary>The condition as steps on facts about the term; <see langword="false"/> if these do not decide it.</summary>
    private protected virtual bool TryAddSteps(StepList<T> steps, Aspect aspect) => false;

    internal sealed override IEnumerable<Term<T>> AllTerms() => [Term];
}
