using System.Linq.Expressions;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A term with a set of values, possibly known in part.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The element.</typeparam>
public sealed class SetTerm<T, TValue> : Term<T>
    where TValue : notnull
{
    private readonly TermSource _source;
    private readonly Func<T, PartialSet<TValue>> _get;
    private readonly Func<T, PartialSet<TValue>, T>? _with;

    internal SetTerm(
        TermSource source, bool isPartial, Func<T, PartialSet<TValue>> get, Func<T, PartialSet<TValue>, T>? with, ValueFormat<TValue> format)
        : base(source.Text)
    {
        (_source, IsPartial, _get, _with, Format) = (source, isPartial, get, with, format);
    }

    /// <inheritdoc/>
    public override bool CanChange => _with is not null;

    internal bool IsPartial { get; }

    internal bool CanBeMissing => IsPartial || _source.CanBeMissing;

    internal ValueFormat<TValue> Format { get; }

    /// <summary>The set holds at least one of these.</summary>
    /// <param name="values">At least one.</param>
    public Overlap<T, TValue> Overlaps(params IEnumerable<TValue> values) => new(this, values.Distinct().ToValueList());

    /// <summary>The set holds this.</summary>
    public Overlap<T, TValue> Contains(TValue value) => new(this, [value]);

    /// <summary>What is known of the set.</summary>
    /// <param name="subject">The subject.</param>
    public PartialSet<TValue> Get(T subject) => _get(subject);

    /// <inheritdoc/>
    public override LocalizedText? Observe(T subject)
    {
        var set = Get(subject);
        if (set.IsUnknown) return null;
        var present = set.Present.Select(Format.Describe);
        var absent = set.Absent.Select(v => Format.Describe(v).Map(de => $"nicht {de}", en => $"not {en}"));
        var all = present.Concat(absent).ToList();
        return all.Count == 0 ? new("nichts davon", "none of it") : LocalizedTexts.Join(all, ", ", ", ");
    }

    /// <inheritdoc/>
    public override T Forget(T subject) =>
        _with is null ? throw CannotChange() : Get(subject).IsUnknown ? subject : _with(subject, PartialSet<TValue>.Unknown);

    /// <summary>The change that puts an element into the set.</summary>
    /// <param name="value">The element.</param>
    /// <exception cref="InvalidOperationException"><see cref="CanChange"/> is false.</exception>
    public TermChange<T> Gains(TValue value) => Change(value, isIn: true);

    /// <summary>The change that takes an element out of the set.</summary>
    /// <param name="value">The element.</param>
    /// <exception cref="InvalidOperationException"><see cref="CanChange"/> is false.</exception>
    public TermChange<T> Loses(TValue value) => Change(value, isIn: false);

    internal Expression On(ParameterExpression subject) => _source.On(subject);

    /// <inheritdoc/>
    public override bool IsKnownOf(T subject) => !Get(subject).IsUnknown;

    internal Expression Guarded(ParameterExpression subject, Expression test) => _source.Guarded(subject, test, mustBePresent: true);

    internal override Logic.Formula KnownIn(TermVariables<T> variables) => variables.Of(this).IsThere();

    internal override TermFacts<T> NewFacts() => new SetFacts<T, TValue>(this);

    internal override Expression KnownOn(ParameterExpression subject) => Guarded(
        subject,
        IsPartial ? Expression.Not(PartOf(On(subject), set => set.IsUnknown)) : Expression.Constant(true));

    internal override TermChange<T>? ReadChange(JsonFields fields)
    {
        var isIn = fields.Has("gains");
        var field = isIn ? "gains" : "loses";
        if (!fields.TryRead(field, Format.Read, out var value)) return null;
        if (CanChange) return Change(value, isIn);
        fields.Refuse("term", "condition.term-fixed", Name, new($"„{Name}“ kann nicht geändert werden.", $"'{Name}' cannot be changed."),
            JsonTexts.ChooseAnother);
        return null;
    }

    internal override Specification<T>? ReadCondition(JsonFields fields, TermList<T> terms) =>
        fields.Elements("overlaps", atLeastOne: true) is { } elements && fields.AcceptAll("overlaps", elements.Select(Format.Read)) is { } values
            ? new Overlap<T, TValue>(this, values.Distinct().ToValueList())
            : null;

    // The member comes from a lambda, so that trimming sees it.
    internal static MemberExpression PartOf<TPart>(Expression set, Expression<Func<PartialSet<TValue>, TPart>> part) =>
        ((MemberExpression)part.Body).Update(set);

    private TermChange<T> Change(TValue value, bool isIn)
    {
        if (_with is null) throw CannotChange();
        var text = Format.Describe(value);
        return new(
            this,
            isIn ? "gains" : "loses",
            value,
            isIn ? text : text.Map(de => $"nicht {de}", en => $"not {en}"),
            subject => _with(subject, isIn ? Get(subject).With(value) : Get(subject).Without(value)),
            writer => Format.Write(writer, value));
    }
}
