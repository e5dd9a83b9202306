using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>One thing that conditions can ask of a <typeparamref name="T"/>: a member with its words, unit and sensitivity.</summary>
/// <remarks>
/// Make terms with <see cref="Term"/>. A term is known by its <see cref="Name"/>; two terms of a subject with equal names are equal. Immutable.
/// </remarks>
/// <typeparam name="T">The subject of the conditions: any type of the host.</typeparam>
public abstract class Term<T> : IEquatable<Term<T>>
{
    private protected Term(TermText text) => Text = text;

    /// <summary>Name in JSON: the member path in camel case, e.g. <c>age</c> or <c>residence.district</c>.</summary>
    public string Name => Text.Name;

    /// <summary>The words for it, from <see cref="TermAttribute"/>; the member's name if there are none.</summary>
    public LocalizedText Label => Text.Label;

    /// <summary>The question that finds it out, from <see cref="QuestionAttribute"/>; otherwise a request to state the label.</summary>
    public LocalizedText Question => Text.Question;

    /// <summary>How sensitive its values are, from <see cref="PersonalDataAttribute"/>.</summary>
    public Sensitivity Sensitivity => Text.Sensitivity;

    /// <summary>Whether <see cref="Forget"/> and changes are possible: the term was made with a function that returns a changed copy.</summary>
    public abstract bool CanChange { get; }

    /// <summary>Whether the value is the same for every subject, as a parameter or today's date is.</summary>
    internal virtual bool IsConstant => false;

    internal TermText Text { get; }

    /// <summary>The value of the subject in words; <see langword="null"/> if it is unknown.</summary>
    /// <param name="subject">The subject.</param>
    public abstract LocalizedText? Observe(T subject);

    /// <summary>Whether anything is known of it.</summary>
    /// <param name="subject">The subject.</param>
    public abstract bool IsKnownOf(T subject);

    /// <summary>The condition that it is known: for completeness of records.</summary>
    public Known<T> IsKnown() => new(this);

    /// <summary>A copy of the subject in which this is unknown; the subject itself if it is unknown already.</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="InvalidOperationException"><see cref="CanChange"/> is false.</exception>
    public abstract T Forget(T subject);

    /// <summary>Reads a change of this term, as in <c>{ "term": "german", "becomes": "B1" }</c>.</summary>
    internal abstract TermChange<T>? ReadChange(JsonFields fields);

    /// <summary>Reads a condition on this term, as in <c>{ "term": "age", "atLeast": 16 }</c>.</summary>
    internal abstract Specification<T>? ReadCondition(JsonFields fields, TermList<T> terms);

    /// <summary>That anything is known of it, as a formula for the solver.</summary>
    internal abstract Logic.Formula KnownIn(TermVariables<T> variables);

    /// <summary>Collects the facts about it that conditions can tell apart.</summary>
    internal abstract TermFacts<T> NewFacts();

    /// <summary>An expression that holds where anything is known of it.</summary>
    internal abstract Expression KnownOn(ParameterExpression subject);

    /// <inheritdoc/>
    public bool Equals(Term<T>? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Term<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private protected InvalidOperationException CannotChange() =>
        new($"The term '{Name}' was made without a function that returns a changed {typeof(T).Name}.");
}

/// <summary>Makes terms from members of a type.</summary>
/// <remarks>
/// The member is given as an expression that names a property path, e.g. <c>p => p.Age</c>. <see langword="null"/> anywhere on the path means
/// unknown.
/// The optional second argument returns a copy of the subject with another value; it lets the engine try out changes.
/// </remarks>
public static class Term
{
    /// <summary>A term over a value that may be missing.</summary>
    /// <param name="member">The member path.</param>
    /// <param name="with">Returns a copy of the subject with another value.</param>
    /// <param name="format">How values are written and worded; by default the one for the type.</param>
    /// <exception cref="ArgumentException">The expression is not a member path, or the type has no default format.</exception>
    public static ValueTerm<T, TValue> Of<T, TValue>(
        Expression<Func<T, TValue?>> member, Func<T, TValue?, T>? with = null, ValueFormat<TValue>? format = null)
        where TValue : struct
    {
        var path = MemberPath.Of(member);
        var get = new Lazy<Func<T, TValue?>>(() => path.CompileNullSafe<T, TValue?>());
        return new(
            path,
            subject => get.Value(subject) is { } value ? new(value) : default,
            with is null ? null : (subject, fact) => with(subject, fact.TryGet(out var value) ? value : null),
            format ?? ValueFormat.For<TValue>());
    }

    /// <summary>A term over a value that is always there.</summary>
    /// <inheritdoc cref="Of{T, TValue}(Expression{Func{T, TValue?}}, Func{T, TValue?, T}?, ValueFormat{TValue}?)"/>
    [SuppressMessage("Design", "CA1062", Justification = "MemberPath checks it.")]
    public static ValueTerm<T, TValue> OfKnown<T, TValue>(Expression<Func<T, TValue>> member, ValueFormat<TValue>? format = null)
        where TValue : struct
    {
        var path = MemberPath.Of(member);
        var get = new Lazy<Func<T, TValue?>>(() => path.CompileNullSafe<T, TValue?>());
        return new(path, subject => get.Value(subject) is { } value ? new(value) : default, null, format ?? ValueFormat.For<TValue>());
    }

    /// <summary>A term over a value that is computed; unknown where the computation yields null.</summary>
    /// <remarks>It is as sensitive as the most sensitive member it reads. It cannot be changed: change what it is computed from.</remarks>
    /// <param name="name">Name in JSON, not blank; the expression in short is a good one.</param>
    /// <param name="label">The words for it.</param>
    /// <param name="value">The computation.</param>
    /// <param name="unit">The unit of the value, if it has one.</param>
    public static ValueTerm<T, TValue> Computed<T, TValue>(
        string name, LocalizedText label, Expression<Func<T, TValue?>> value, string? unit = null)
        where TValue : struct
    {
        var source = ComputedValue.Of(name, label, value, unit);
        var get = new Lazy<Func<T, TValue?>>(() => source.CompileNullSafe<T, TValue?>());
        return new(source, subject => get.Value(subject) is { } known ? new(known) : default, null, ValueFormat.For<TValue>());
    }

    /// <summary>A term over a text that is computed; unknown where the computation yields null.</summary>
    /// <inheritdoc cref="Computed{T, TValue}(string, LocalizedText, Expression{Func{T, TValue?}}, string?)"/>
    public static ValueTerm<T, string> Computed<T>(string name, LocalizedText label, Expression<Func<T, string?>> value)
    {
        var source = ComputedValue.Of(name, label, value, unit: null);
        var get = new Lazy<Func<T, string?>>(() => source.CompileNullSafe<T, string?>());
        return new(source, subject => get.Value(subject) is { } known ? new(known) : default, null, ValueFormat.For<string>());
    }

    /// <summary>A term over a text or code that may be missing.</summary>
    /// <inheritdoc cref="Of{T, TValue}(Expression{Func{T, TValue?}}, Func{T, TValue?, T}?, ValueFormat{TValue}?)"/>
    public static ValueTerm<T, string> Of<T>(
        Expression<Func<T, string?>> member, Func<T, string?, T>? with = null, ValueFormat<string>? format = null)
    {
        var path = MemberPath.Of(member);
        var get = new Lazy<Func<T, string?>>(() => path.CompileNullSafe<T, string?>());
        return new(
            path,
            subject => get.Value(subject) is { } value ? new(value) : default,
            with is null ? null : (subject, fact) => with(subject, fact.TryGet(out var value) ? value : null),
            format ?? ValueFormat.For<string>());
    }

    /// <summary>A term over a set that is either wholly known or unknown (<see langword="null"/>).</summary>
    /// <inheritdoc cref="Of{T, TValue}(Expression{Func{T, TValue?}}, Func{T, TValue?, T}?, ValueFormat{TValue}?)"/>
    public static SetTerm<T, TValue> Set<T, TValue>(Expression<Func<T, IEnumerable<TValue>?>> member, ValueFormat<TValue>? format = null)
        where TValue : notnull
    {
        var path = MemberPath.Of(member);
        var get = new Lazy<Func<T, IEnumerable<TValue>?>>(() => path.CompileNullSafe<T, IEnumerable<TValue>?>());
        return new(
            path, isPartial: false, subject => get.Value(subject) is { } all ? PartialSet<TValue>.Exactly(all) : PartialSet<TValue>.Unknown, null,
            format ?? ValueFormat.For<TValue>());
    }

    /// <summary>A term over a set that may be known in part.</summary>
    /// <inheritdoc cref="Of{T, TValue}(Expression{Func{T, TValue?}}, Func{T, TValue?, T}?, ValueFormat{TValue}?)"/>
    public static SetTerm<T, TValue> Set<T, TValue>(
        Expression<Func<T, PartialSet<TValue>>> member, Func<T, PartialSet<TValue>, T>? with = null, ValueFormat<TValue>? format = null)
        where TValue : notnull
    {
        var path = MemberPath.Of(member);
        var get = new Lazy<Func<T, PartialSet<TValue>?>>(() => path.CompileNullSafe<T, PartialSet<TValue>?>());
        return new(path, isPartial: true, subject => get.Value(subject) ?? PartialSet<TValue>.Unknown, with, format ?? ValueFormat.For<TValue>());
    }
}
