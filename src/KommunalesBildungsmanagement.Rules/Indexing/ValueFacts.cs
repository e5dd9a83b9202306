namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// The classes of a value that conditions can tell apart: unknown, each constant that is named anywhere, and what lies between them.
/// </summary>
/// <remarks>
/// Ordered: class 0 unknown, 1 below the first constant, 2 the first constant, 3 between it and the second, and so on. Unordered: 0 unknown, 1 any
/// other value, then the constants.
/// </remarks>
internal sealed class ValueFacts<T, TValue>(ValueTerm<T, TValue> term) : TermFacts<T>(term)
    where TValue : notnull
{
    private const int UnknownClass = 0;

    private readonly HashSet<TValue> _named = [];
    private readonly Dictionary<TValue, int> _classes = [];
    private TValue[] _constants = [];

    public override int Count => IsOrdered ? (2 * _constants.Length) + 2 : _constants.Length + 2;

    public override bool IsCumulative => IsOrdered;

    // Two texts may compare as equal and be different ones.
    private bool IsOrdered => term.Format.IsOrdered && typeof(TValue).IsValueType;

    public void Name(TValue constant) => _named.Add(constant);

    public override void Observe(T subject, SubjectFacts facts) => facts.Add(FactOf(subject));

    public override bool IsSame(T one, T other) => FactOf(one) == FactOf(other);

    /// <summary>The outcome of a comparison for each class.</summary>
    public FactTable Compare(ComparisonOperator @operator, TValue constant) =>
        PerClass(@class => CompareIn(@class, @operator, constant));

    /// <summary>Whether the value is one of several, for each class.</summary>
    public FactTable OneOf(ValueList<TValue> constants) => PerClass(@class =>
    {
        var outcome = Outcome.False;
        foreach (var constant in constants)
        {
            var one = CompareIn(@class, ComparisonOperator.Is, constant);
            if (one > outcome) outcome = one;
            if (outcome == Outcome.True) break;
        }

        return outcome;
    });

    /// <summary>Whether the value lies in a half-open interval, for each class.</summary>
    public FactTable Within(TValue from, TValue below) => PerClass(@class =>
        (CompareIn(@class, ComparisonOperator.AtLeast, from), CompareIn(@class, ComparisonOperator.LessThan, below)) switch
        {
            (Outcome.False, _) or (_, Outcome.False) => Outcome.False,
            (Outcome.True, Outcome.True) => Outcome.True,
            _ => Outcome.Mixed,
        });

    /// <summary>Whether anything is known, for each class.</summary>
    public override FactTable Known() => PerClass(_ => Outcome.True, Outcome.False);

    protected override void Freeze()
    {
        _constants = [.. _named];
        if (IsOrdered) Array.Sort(_constants);
        for (var i = 0; !IsOrdered && i < _constants.Length; i++) _classes[_constants[i]] = i + 2;
    }

    private int FactOf(T subject) => First + (term.TryGet(subject, out var value) ? ClassOf(value) : UnknownClass);

    private int ClassOf(TValue value)
    {
        if (!IsOrdered) return _classes.TryGetValue(value, out var @class) ? @class : 1;
        var place = Array.BinarySearch(_constants, value);
        return place >= 0 ? (2 * place) + 2 : (2 * ~place) + 1;
    }

    private FactTable PerClass(Func<int, Outcome> outcome, Outcome ofUnknown = Outcome.Unknown)
    {
        var outcomes = new Outcome[Count];
        outcomes[UnknownClass] = ofUnknown;
        for (var @class = 1; @class < outcomes.Length; @class++) outcomes[@class] = outcome(@class);
        return new(Index, First, outcomes);
    }

    // A constant that nobody named when the classes were made lies somewhere inside a class, which cannot tell.
    private Outcome CompareIn(int @class, ComparisonOperator @operator, TValue constant)
    {
        var place = ClassOf(constant);
        var isNamed = IsOrdered ? place % 2 == 0 : place > 1;
        if (@class == place && !isNamed) return Outcome.Mixed;
        return ComparisonOperators.Holds(@operator, @class, place) ? Outcome.True : Outcome.False;
    }
}
