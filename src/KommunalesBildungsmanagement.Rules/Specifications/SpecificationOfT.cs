using System.Linq.Expressions;
using System.Text.Json;
using KommunalesBildungsmanagement.Rules.Indexing;
using KommunalesBildungsmanagement.Rules.Logic;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// A condition over a <typeparamref name="T"/> as data: one tree that is evaluated, explained, translated to LINQ and written as JSON.
/// </summary>
/// <remarks>
/// <para>The kinds of node are closed: <see cref="Comparison{T, TValue}"/>, <see cref="Membership{T, TValue}"/>, <see cref="Within{T, TValue}"/>,
/// <see cref="Overlap{T, TValue}"/>, <see cref="Near{T}"/>, <see cref="Known{T}"/>, <see cref="Relation{T, TValue}"/>, <see cref="Stated{T}"/>,
/// <see cref="All{T}"/>, <see cref="Any{T}"/>, <see cref="AtLeast{T}"/>, <see cref="Not{T}"/> and <see cref="Named{T}"/>. Every reader treats each
/// of them; there is no node that only one reader understands.</para>
/// <para>Logic is strong Kleene (<see cref="Truth"/>): a missing value makes a condition unknown, never false.</para>
/// <para>Equality is by structure. Immutable, safe on any thread.</para>
/// </remarks>
/// <typeparam name="T">The subject: any type of the host.</typeparam>
public abstract record Specification<T>
{
    private protected Specification()
    {
    }

    /// <summary>The condition in words, without a subject.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>The outcome for a subject.</summary>
    /// <param name="subject">The subject.</param>
    public abstract Truth Evaluate(T subject);

    /// <summary>The outcome for a subject with all reasons.</summary>
    /// <param name="subject">The subject.</param>
    public abstract Explanation Explain(T subject);

    /// <summary>
    /// A LINQ expression that holds exactly for the subjects for which this is true. Translatable by EF Core where the members are mapped.
    /// </summary>
    public Expression<Func<T, bool>> SurelyTrue() => ToExpression(true);

    /// <summary>A LINQ expression that holds exactly for the subjects for which this is false. Where neither holds, the outcome is unknown.</summary>
    public Expression<Func<T, bool>> SurelyFalse() => ToExpression(false);

    /// <summary>Every term that is read, each once.</summary>
    public IEnumerable<Term<T>> Terms() => AllTerms().Distinct();

    /// <summary>Writes the condition as JSON; <see cref="SpecificationJson"/> reads it back.</summary>
    /// <param name="writer">Where to.</param>
    public abstract void Write(Utf8JsonWriter writer);

    /// <summary>Both must hold. Nested conjunctions become one.</summary>
    public static Specification<T> operator &(Specification<T> left, Specification<T> right) =>
        new All<T>([.. left is All<T> l ? l.Parts : [left], .. right is All<T> r ? r.Parts : [right]]);

    /// <summary>One must hold. Nested disjunctions become one.</summary>
    public static Specification<T> operator |(Specification<T> left, Specification<T> right) =>
        new Any<T>([.. left is Any<T> l ? l.Parts : [left], .. right is Any<T> r ? r.Parts : [right]]);

    /// <summary>It must not hold.</summary>
    public static Specification<T> operator !(Specification<T> operand) => new Not<T>(operand);

    /// <summary>The same condition under a name that explanations show first.</summary>
    /// <param name="id">Stable id.</param>
    /// <param name="name">The name in words.</param>
    public Named<T> As(string id, LocalizedText name) => new(id, name, this);

    /// <summary>The condition as a JSON text.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, SpecificationJson.WriterOptions)) Write(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The condition in German words.</summary>
    public sealed override string ToString() => Text.German;

    /// <summary>
    /// Single changes of facts that may bring an outcome about for a subject: the nearest value for each condition that stands against it.
    /// </summary>
    /// <remarks>A proposal, not a promise: several may be needed together. Apply them and evaluate again.</remarks>
    /// <param name="outcome">The wanted outcome.</param>
    /// <param name="subject">The subject.</param>
    public IEnumerable<TermChange<T>> ChangesTowards(bool outcome, T subject) =>
        Evaluate(subject) == Truth.Of(outcome) ? [] : Changes(outcome, subject).Distinct();

    /// <summary>
    /// The condition with one small change each: another comparison, a neighbouring value, "any" for "all", a part left out, the opposite.
    /// </summary>
    /// <remarks>
    /// For tests: examples of a norm should tell each of them from the norm itself. Some may mean the same; <see
    /// cref="SpecificationChecks.Difference"/> tells.
    /// </remarks>
    public abstract IEnumerable<SpecificationVariant<T>> Variants();

    /// <summary>The values at which a comparison of the condition is about to turn: what examples should try.</summary>
    public abstract IEnumerable<SpecificationEdge<T>> Edges();

    /// <summary>An expression that holds exactly where the outcome is the given one.</summary>
    internal abstract Expression Decided(bool outcome, ParameterExpression subject);

    internal abstract IEnumerable<Term<T>> AllTerms();

    /// <summary>The condition as a formula for the solver, with this node as its origin.</summary>
    /// <param name="variables">What terms are to the solver; the same for all conditions that are looked at together.</param>
    internal abstract Formula ToFormula(TermVariables<T> variables);

    /// <summary>The condition as a conjunction of clauses; <see langword="null"/> if that would grow too large.</summary>
    /// <param name="aspect">From which side.</param>
    internal abstract ConjunctiveForm<T>? ToClauses(Aspect aspect);

    /// <summary>Names the values it compares with, so that facts can be numbered.</summary>
    internal virtual void NameFacts(FactCatalogue<T> facts)
    {
    }

    /// <summary>The outcome for each fact about its term; <see langword="null"/> if facts about one term do not decide it.</summary>
    internal virtual FactTable? Tabulate(FactCatalogue<T> facts) => null;

    /// <summary>Adds what it asks as steps over numbered facts.</summary>
    /// <param name="steps">Where they go.</param>
    /// <param name="aspect">From which side.</param>
    internal abstract void AddSteps(StepList<T> steps, Aspect aspect);

    /// <summary>The changes of a node that does not have the outcome.</summary>
    private protected abstract IEnumerable<TermChange<T>> Changes(bool outcome, T subject);

    private protected SpecificationVariant<T> Variant(VariantKind kind, Specification<T> becomes) => new(kind, this, becomes);

    /// <summary>An outcome that does not depend on the subject.</summary>
    private protected Formula Fixed(Truth outcome) => new Constant(outcome.IsUnknown ? null : outcome.IsTrue) { Origin = this };

    private protected SpecificationVariant<T> Opposite() => new(VariantKind.Negated, this, !this);

    private Expression<Func<T, bool>> ToExpression(bool outcome)
    {
        var subject = Expression.Parameter(typeof(T), "subject");
        return Expression.Lambda<Func<T, bool>>(Decided(outcome, subject), subject);
    }
}
