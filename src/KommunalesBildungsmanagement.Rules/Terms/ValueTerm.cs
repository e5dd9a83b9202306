using System.Linq.Expressions;
using KommunalesBildungsmanagement.Rules.Indexing;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A term with one value, possibly unknown.</summary>
/// <typeparam name="T">The subject.</typeparam>
/// <typeparam name="TValue">The value: a number, date, truth value, text, code, position or an enum whose order carries meaning.</typeparam>
public sealed class ValueTerm<T, TValue> : Term<T>
    where TValue : notnull
{
    private readonly TermSource _source;
    private readonly Func<T, Fact<TValue>> _get;
    private readonly Func<T, Fact<TValue>, T>? _with;

    internal ValueTerm(TermSource source, Func<T, Fact<TValue>> get, Func<T, Fact<TValue>, T>? with, ValueFormat<TValue> format)
        : base(source.Text)
    {
        (_source, _get, _with, Format) = (source, get, with, format);
    }

    /// <inheritdoc/>
    public override bool CanChange => _with is not null;

    internal ValueFormat<TValue> Format { get; }

    internal bool CanBeMissing => _source.CanBeMissing;

    /// <summary>The value is exactly this.</summary>
    public Comparison<T, TValue> Is(TValue value) => new(this, ComparisonOperator.Is, value);

    /// <summary>The value is known and another.</summary>
    public Comparison<T, TValue> IsNot(TValue value) => new(this, ComparisonOperator.IsNot, value);

    /// <summary>The value is one of these.</summary>
    /// <param name="values">At least one.</param>
    public Membership<T, TValue> OneOf(params IEnumerable<TValue> values) => new(this, values.Distinct().ToValueList());

    /// <summary>The value compared with that of another term of the same subject. Unknown where one of them is unknown.</summary>
    /// <param name="operator">How they are compared.</param>
    /// <param name="other">The other term.</param>
    /// <exception cref="ArgumentException">The values have no order, and the operator asks for one.</exception>
    public Relation<T, TValue> ComparedWith(ComparisonOperator @operator, ValueTerm<T, TValue> other) => new(this, @operator, other);

    /// <summary>The value of the subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="value">The value, if it is known.</param>
    /// <returns>Whether it is known.</returns>
    public bool TryGet(T subject, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value) => _get(subject).TryGet(out value);

    /// <inheritdoc/>
    public override LocalizedText? Observe(T subject) => TryGet(subject, out var value) ? Describe(value) : null;

    /// <inheritdoc/>
    public override T Forget(T subject) => _with is null ? throw CannotChange() : TryGet(subject, out _) ? _with(subject, default) : subject;

    /// <summary>The change that sets this term to a value.</summary>
    /// <param name="value">The new value.</param>
    /// <exception cref="InvalidOperationException"><see cref="CanChange"/> is false.</exception>
    public TermChange<T> Becomes(TValue value)
    {
        if (_with is null) throw CannotChange();
        return new(this, "becomes", value, Describe(value), subject => _with(subject, new(value)), writer => Format.Write(writer, value));
    }

    internal IEnumerable<TermChange<T>> ChangesTo(IEnumerable<TValue> values) => CanChange ? values.Select(Becomes) : [];

    internal LocalizedText Describe(TValue value)
    {
        var text = Format.Describe(value);
        return Text.Unit is { } unit ? new($"{text.German} {unit}", $"{text.English} {unit}") : text;
    }

    /// <summary>Truth values and texts are comparable in .NET, but "more" means nothing for them.</summary>
    internal void ThrowIfUnordered()
    {
        if (!Format.IsOrdered) throw new ArgumentException($"The values of '{Name}' have no order.");
    }

    internal Expression On(ParameterExpression subject) => _source.On(subject);

    /// <inheritdoc/>
    public override bool IsKnownOf(T subject) => TryGet(subject, out _);

    /// <summary>The test, only where the value can be read.</summary>
    internal Expression Guarded(ParameterExpression subject, Expression test, bool mustBePresent) =>
        _source.Guarded(subject, test, mustBePresent);

    /// <summary>Whether the value is computed from others.</summary>
    internal bool IsComputed => _source is ComputedValue;

    internal override bool IsConstant => _source is ComputedValue { ReadsSubject: false };

    internal override Logic.Formula KnownIn(TermVariables<T> variables) => variables.Of(this).IsThere;

    internal override TermFacts<T> NewFacts() =>
        this is ValueTerm<T, GeoPosition> position ? new CellFacts<T>(position) : new ValueFacts<T, TValue>(this);

    internal override Expression KnownOn(ParameterExpression subject) =>
        _source.Guarded(subject, _source.PresenceOn(subject) ?? Expression.Constant(true), mustBePresent: false);

    internal override TermChange<T>? ReadChange(JsonFields fields)
    {
        if (!fields.TryRead("becomes", Format.Read, out var value)) return null;
        if (CanChange) return Becomes(value);
        fields.Refuse("term", "condition.term-fixed", Name, new($"„{Name}“ kann nicht geändert werden.", $"'{Name}' cannot be changed."),
            JsonTexts.ChooseAnother);
        return null;
    }

    internal override Specification<T>? ReadCondition(JsonFields fields, TermList<T> terms)
    {
        if (fields.Has("in")) return ReadMembership(fields);
        if (fields.Has("near")) return ReadNear(fields, terms);
        if (fields.Has("from") || fields.Has("below")) return ReadWithin(fields);
        foreach (var @operator in Enum.GetValues<ComparisonOperator>())
        {
            var name = ComparisonOperators.JsonName(@operator);
            if (!fields.Has(name)) continue;
            if (ComparisonOperators.NeedsOrder(@operator) && !Format.IsOrdered) return Unordered<Comparison<T, TValue>>(fields, name);
            if (fields.Element(name) is { ValueKind: System.Text.Json.JsonValueKind.Object } other && other.TryGetProperty("term", out _))
                return ReadRelation(fields, name, @operator, other, terms);
            return fields.TryRead(name, Format.Read, out var value) ? new Comparison<T, TValue>(this, @operator, value) : null;
        }

        fields.Refuse(
            "", "condition.operator", null,
            new($"Die Bedingung zu „{Name}“ hat keinen Vergleich.", $"The condition on '{Name}' has no comparison."),
            new("Einen von is, isNot, atLeast, moreThan, upTo, lessThan, in, from/below, near/upTo angeben.",
                "State one of is, isNot, atLeast, moreThan, upTo, lessThan, in, from/below, near/upTo."));
        return null;
    }

    /// <summary>Reads another term in the place of a constant, as in <c>{ "atLeast": { "term": "minimumOwnFunds" } }</c>.</summary>
    /// <param name="fields">The fields of the condition.</param>
    /// <param name="field">The one in which the other term stands.</param>
    /// <param name="element">What stands there.</param>
    /// <param name="terms">The terms it may name.</param>
    /// <param name="name">Name of the term that it is compared with.</param>
    internal static ValueTerm<T, TValue>? ReadOther(
        JsonFields fields, string field, System.Text.Json.JsonElement element, TermList<T> terms, string name)
    {
        if (JsonFields.Open(element, fields.PathOf(field), fields.Problems) is not { } other) return null;
        var isNamed = other.TryRead("term", ValueFormat.For<string>().Read, out var otherName);
        other.Close();
        if (!isNamed) return null;
        if (terms.TryFind(otherName!, out var term) && term is ValueTerm<T, TValue> found) return found;
        other.Refuse(
            "term", "condition.term-of-other-type", otherName,
            new($"„{otherName}“ ist kein Begriff, mit dem „{name}“ verglichen werden kann.",
                $"'{otherName}' is no term that '{name}' can be compared with."),
            JsonTexts.ChooseAnother);
        return null;
    }

    private Relation<T, TValue>? ReadRelation(
        JsonFields fields, string field, ComparisonOperator @operator, System.Text.Json.JsonElement element, TermList<T> terms) =>
        ReadOther(fields, field, element, terms, Name) is { } right ? new(this, @operator, right) : null;

    private Near<T>? ReadNear(JsonFields fields, TermList<T> terms)
    {
        if (this is ValueTerm<T, GeoPosition> position) return Near<T>.Read(position, fields, terms);
        fields.Pass("upTo");
        fields.Refuse(
            "near", "condition.near", fields.Element("near")?.GetRawText(),
            new($"„{Name}“ ist kein Ort.", $"'{Name}' is no position."), JsonTexts.ChooseAnother);
        return null;
    }

    private Membership<T, TValue>? ReadMembership(JsonFields fields) =>
        fields.Elements("in", atLeastOne: true) is { } elements && fields.AcceptAll("in", elements.Select(Format.Read)) is { } values
            ? new(this, values.Distinct().ToValueList())
            : null;

    private Within<T, TValue>? ReadWithin(JsonFields fields)
    {
        if (!Format.IsOrdered)
        {
            fields.Pass("below");
            return Unordered<Within<T, TValue>>(fields, fields.Has("from") ? "from" : "below");
        }

        var complete = fields.TryRead("from", Format.Read, out var from) & fields.TryRead("below", Format.Read, out var below);
        if (!complete) return null;
        if (Comparer<TValue>.Default.Compare(from, below) < 0) return new(this, from!, below!);
        fields.Refuse(
            "below", "condition.interval-empty", fields.Element("below")?.GetRawText(),
            new("Die obere Grenze liegt nicht über der unteren.", "The upper bound is not above the lower one."),
            new("„below“ größer als „from“ wählen; „below“ selbst gehört nicht mehr dazu.",
                "Choose 'below' greater than 'from'; 'below' itself is not included."));
        return null;
    }

    private TCondition? Unordered<TCondition>(JsonFields fields, string field)
        where TCondition : Specification<T>
    {
        fields.Refuse(
            field, "condition.unordered", fields.Element(field)?.GetRawText(),
            new($"„{Name}“ hat keine Reihenfolge.", $"'{Name}' has no order."),
            new("is, isNot oder in verwenden.", "Use is, isNot or in."));
        return null;
    }
}
