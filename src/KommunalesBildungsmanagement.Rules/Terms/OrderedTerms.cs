namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// Comparisons for terms whose values have an order: numbers, dates and ordered enums. Each name is literal, because norms mean it so.
/// </summary>
/// <remarks>
/// Each throws an <see cref="ArgumentException"/> if the format of the term says that its values have no order, as of truth values.
/// </remarks>
public static class OrderedTerms
{
    /// <summary>The value is <paramref name="value"/> or greater.</summary>
    public static Comparison<T, TValue> AtLeast<T, TValue>(this ValueTerm<T, TValue> term, TValue value)
        where TValue : struct, IComparable => new(term, ComparisonOperator.AtLeast, value);

    /// <summary>The value is greater than <paramref name="value"/>.</summary>
    public static Comparison<T, TValue> MoreThan<T, TValue>(this ValueTerm<T, TValue> term, TValue value)
        where TValue : struct, IComparable => new(term, ComparisonOperator.MoreThan, value);

    /// <summary>The value is <paramref name="value"/> or less.</summary>
    public static Comparison<T, TValue> UpTo<T, TValue>(this ValueTerm<T, TValue> term, TValue value)
        where TValue : struct, IComparable => new(term, ComparisonOperator.UpTo, value);

    /// <summary>The value is less than <paramref name="value"/>.</summary>
    public static Comparison<T, TValue> LessThan<T, TValue>(this ValueTerm<T, TValue> term, TValue value)
        where TValue : struct, IComparable => new(term, ComparisonOperator.LessThan, value);

    /// <summary>The value lies in the half-open interval: <paramref name="from"/> is included, <paramref name="below"/> is not.</summary>
    /// <exception cref="ArgumentException"><paramref name="below"/> is not greater than <paramref name="from"/>.</exception>
    public static Within<T, TValue> Within<T, TValue>(this ValueTerm<T, TValue> term, TValue from, TValue below)
        where TValue : struct, IComparable => new(term, from, below);
}
