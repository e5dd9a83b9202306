namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>
/// The classes of a value that conditions tell apart. Ordered values are cut where an outcome may turn; of others, each that is named is a class.
/// </summary>
/// <remarks>
/// Class 0 is unknown. Ordered: class 1 lies before the first cut, class 2 behind it, and so on. Unordered: class 1 is any value that nobody named.
/// Each class is a fact, unless conditions name more values than are worth their columns: then neighbouring classes are one fact, and a condition
/// that tells them apart is not decided by it, but by the class.
/// </remarks>
internal sealed class ValueFacts<T, TValue>(ValueTerm<T, TValue> term) : TermFacts<T>(term)
    where TValue : notnull
{
    /// <summary>The most cuts between facts.</summary>
    public const int MostCuts = 32;

    private const int UnknownClass = 0;

    // How often each cut is asked for: more classes where more is decided.
    private readonly Dictionary<Cut<TValue>, int> _asked = [];
    private readonly Dictionary<TValue, int> _classes = [];
    private Cut<TValue>[] _cuts = [];

    // The cuts between classes, and for each class its fact.
    private Cut<TValue>[] _all = [];
    private int[] _factOfClass = [];

    public override int Count => IsOrdered ? _cuts.Length + 2 : _classes.Count + 2;

    // Two texts may compare as equal and be different ones.
    private bool IsOrdered => term.Format.IsOrdered && typeof(TValue).IsValueType;

    /// <summary>A comparison asks for the value.</summary>
    public void Name(ComparisonOperator @operator, TValue value)
    {
        if (!IsOrdered)
        {
            _classes.TryAdd(value, _classes.Count + 2);
            return;
        }

        if (@operator is not (ComparisonOperator.MoreThan or ComparisonOperator.UpTo)) Ask(new(value, IsAbove: false));
        if (@operator is not (ComparisonOperator.AtLeast or ComparisonOperator.LessThan)) Ask(new(value, IsAbove: true));
    }

    public override int FactOf(int @class) => First + (IsOrdered ? _factOfClass[@class] : @class);

    public override void Observe(T subject, SubjectFacts facts)
    {
        facts.Set(Index, term.TryGet(subject, out var value) ? ClassOf(value) : UnknownClass);
    }

    public override bool IsSame(T one, T other) =>
        term.TryGet(one, out var value) ? term.TryGet(other, out var same) && value.Equals(same) : !term.TryGet(other, out _);

    /// <summary>The outcome of a comparison for each class.</summary>
    public FactTable Compare(ComparisonOperator @operator, TValue value) => PerClass(@class => CompareIn(@class, @operator, value));

    /// <summary>Whether the value is one of several, for each class.</summary>
    public FactTable OneOf(ValueList<TValue> values) => PerClass(@class =>
    {
        var outcome = Outcome.False;
        foreach (var value in values)
        {
            var one = CompareIn(@class, ComparisonOperator.Is, value);
            if (one > outcome) outcome = one;
        }

        // Of several values in one class none needs to be the one.
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

    /// <summary>A comparison as a step; <see langword="false"/> if classes do not decide it.</summary>
    public bool TryAddComparison(StepList<T> steps, ComparisonOperator @operator, TValue value, Aspect aspect)
    {
        if (!IsOrdered) return TryAddOneOf(steps, [value], @operator == ComparisonOperator.Is ? aspect : aspect.OfNegated());
        var last = _all.Length + 1;
        if (last > StepList<T>.MostClasses) return false;
        return @operator switch
        {
            ComparisonOperator.AtLeast => TryAdd(ClassFrom(new(value, IsAbove: false)), last, aspect),
            ComparisonOperator.MoreThan => TryAdd(ClassFrom(new(value, IsAbove: true)), last, aspect),
            ComparisonOperator.LessThan => TryAdd(ClassFrom(new(value, IsAbove: false)), last, aspect.OfNegated()),
            ComparisonOperator.UpTo => TryAdd(ClassFrom(new(value, IsAbove: true)), last, aspect.OfNegated()),
            _ => TryAdd(ClassAt(value), ClassAt(value), @operator == ComparisonOperator.Is ? aspect : aspect.OfNegated()),
        };

        bool TryAdd(int from, int to, Aspect side)
        {
            if (from < 0) return false;
            steps.AddClasses(Index, from, to, side, Truth.Unknown);
            return true;
        }
    }

    /// <summary>Whether the value is one of several, as a step; <see langword="false"/> if classes do not decide it.</summary>
    public bool TryAddOneOf(StepList<T> steps, ValueList<TValue> values, Aspect aspect)
    {
        var classes = new SortedSet<int>(values.Select(v => IsOrdered ? ClassAt(v) : _classes.GetValueOrDefault(v, -1)));
        if (classes.Min < 0 || classes.Max >= StepList<T>.MostClasses) return false;
        if (classes.Max - classes.Min == classes.Count - 1) steps.AddClasses(Index, classes.Min, classes.Max, aspect, Truth.Unknown);
        else if (classes.Max <= 32) steps.AddClassMask(Index, classes.Aggregate(0U, (mask, c) => mask | (1U << (c - 1))), aspect);
        else steps.AddGroup(aspect.Turns() ? StepKind.All : StepKind.Any, classes, (list, c) => list.AddClasses(Index, c, c, aspect, Truth.Unknown));
        return true;
    }

    /// <summary>Whether the value lies in a half-open interval, as a step; <see langword="false"/> if classes do not decide it.</summary>
    public bool TryAddWithin(StepList<T> steps, TValue from, TValue below, Aspect aspect)
    {
        if (!IsOrdered || _all.Length >= StepList<T>.MostClasses) return false;
        var (first, last) = (ClassFrom(new(from, IsAbove: false)), ClassFrom(new(below, IsAbove: false)) - 1);
        if (first < 0 || last < 0) return false;
        steps.AddClasses(Index, first, last, aspect, Truth.Unknown);
        return true;
    }

    /// <summary>Whether anything is known, for each class.</summary>
    public override FactTable Known() => PerClass(_ => Outcome.True, Outcome.False);

    protected override void Freeze()
    {
        _all = [.. _asked.Keys.Order()];
        _cuts = _all.Length <= MostCuts ? _all : Thinned(_all);
        _factOfClass = new int[_all.Length + 2];
        for (var (@class, kept) = (1, 0); @class < _factOfClass.Length; @class++)
        {
            if (@class > 1 && kept < _cuts.Length && _cuts[kept] == _all[@class - 2]) kept++;
            _factOfClass[@class] = kept + 1;
        }
    }

    // The first class behind a cut, if the cut is one between classes; otherwise -1.
    private int ClassFrom(Cut<TValue> cut) => Array.BinarySearch(_all, cut) is >= 0 and var place ? place + 2 : -1;

    // The class of a value that has a cut on either side; otherwise -1.
    private int ClassAt(TValue value) =>
        ClassFrom(new(value, IsAbove: false)) is > 0 and var from && ClassFrom(new(value, IsAbove: true)) == from + 1 ? from : -1;

    private void Ask(Cut<TValue> cut) => _asked[cut] = _asked.GetValueOrDefault(cut) + 1;

    // Cuts at equal distances in the number of times they are asked for.
    private Cut<TValue>[] Thinned(Cut<TValue>[] all)
    {
        var (step, next, seen) = (_asked.Values.Sum(n => (double)n) / MostCuts, 0.0, 0.0);
        var kept = new List<Cut<TValue>>();
        foreach (var cut in all)
        {
            seen += _asked[cut];
            if (seen <= next || kept.Count == MostCuts) continue;
            kept.Add(cut);
            next = seen + step - (_asked[cut] / 2.0);
        }

        return [.. kept];
    }

    private int ClassOf(TValue value)
    {
        if (!IsOrdered) return _classes.TryGetValue(value, out var @class) ? @class : 1;
        var (low, count) = (0, _all.Length);
        while (count > 0)
        {
            // No jumps: which half it is cannot be foretold.
            var half = count >> 1;
            var isBefore = _all[low + half].IsBefore(value);
            low = isBefore ? low + half + 1 : low;
            count = isBefore ? count - half - 1 : half;
        }

        return low + 1;
    }

    private FactTable PerClass(Func<int, Outcome> outcome, Outcome ofUnknown = Outcome.Unknown)
    {
        var outcomes = new Outcome[Count];
        outcomes[UnknownClass] = ofUnknown;
        for (var @class = 1; @class < outcomes.Length; @class++) outcomes[@class] = outcome(@class);
        return new(Index, First, outcomes);
    }

    private Outcome CompareIn(int @class, ComparisonOperator @operator, TValue value)
    {
        if (!IsOrdered) return Equal(@class, @operator == ComparisonOperator.Is, value);
        return @operator switch
        {
            ComparisonOperator.AtLeast => Beyond(@class, new(value, IsAbove: false)),
            ComparisonOperator.MoreThan => Beyond(@class, new(value, IsAbove: true)),
            ComparisonOperator.LessThan => Opposite(Beyond(@class, new(value, IsAbove: false))),
            ComparisonOperator.UpTo => Opposite(Beyond(@class, new(value, IsAbove: true))),
            ComparisonOperator.Is => Is(@class, value),
            _ => Opposite(Is(@class, value)),
        };
    }

    // A value that nobody named when the classes were made is among "any other".
    private Outcome Equal(int @class, bool isAsked, TValue value)
    {
        var own = _classes.GetValueOrDefault(value, 1);
        if (own == 1 && @class == 1) return Outcome.Mixed;
        return own == @class == isAsked ? Outcome.True : Outcome.False;
    }

    private Outcome Is(int @class, TValue value) => (Beyond(@class, new(value, IsAbove: false)), Beyond(@class, new(value, IsAbove: true))) switch
    {
        (Outcome.False, _) or (_, Outcome.True) => Outcome.False,
        (Outcome.True, Outcome.False) => Outcome.True,
        _ => Outcome.Mixed,
    };

    // Whether the values of a class lie beyond a place: all, none, or who knows.
    private Outcome Beyond(int @class, Cut<TValue> place)
    {
        var before = @class >= 2 ? _cuts[@class - 2] : default(Cut<TValue>?);
        if (before?.CompareTo(place) >= 0) return Outcome.True;
        var behind = @class - 1 < _cuts.Length ? _cuts[@class - 1] : default(Cut<TValue>?);
        return behind?.CompareTo(place) <= 0 ? Outcome.False : Outcome.Mixed;
    }

    private static Outcome Opposite(Outcome outcome) =>
        outcome switch { Outcome.True => Outcome.False, Outcome.False => Outcome.True, _ => outcome };
}
