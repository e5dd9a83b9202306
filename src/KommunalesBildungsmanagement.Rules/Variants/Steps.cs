namespace KommunalesBildungsmanagement.Rules;

/// <summary>The next value up or down. Decimals take the step of their last digit, but at most a cent: law counts money so.</summary>
internal static class Steps
{
    private const decimal Cent = 0.01m;
    private const decimal Largest = decimal.MaxValue / 1_000;

    /// <summary>The next value; none if there is no further one, or values do not come in steps.</summary>
    public static IEnumerable<TValue> From<TValue>(ValueFormat<TValue> format, TValue value, int direction)
        where TValue : notnull => value is decimal number
            ? By(number, direction * new decimal(1, 0, 0, false, Math.Max(number.Scale, Cent.Scale))).Cast<TValue>()
            : format.IsOrdered ? format.Neighbour(value, direction) : [];

    /// <summary>Whether a value lies beyond a threshold by no more than a step.</summary>
    public static bool IsNext<TValue>(ValueFormat<TValue> format, TValue threshold, int direction, TValue value)
        where TValue : notnull => From(format, threshold, direction).Any(next => IsBetween(threshold, value, next, direction));

    /// <summary>Whether a value lies beyond another one, which may be computed, by no more than a step or a cent.</summary>
    public static bool IsNextTo<TValue>(ValueFormat<TValue> format, TValue other, int direction, TValue value)
        where TValue : notnull => (other is decimal number ? By(number, direction * Cent).Cast<TValue>() : From(format, other, direction))
            .Any(next => IsBetween(other, value, next, direction));

    private static bool IsBetween<TValue>(TValue edge, TValue value, TValue next, int direction) => direction > 0
        ? Comparer<TValue>.Default.Compare(edge, value) < 0 && Comparer<TValue>.Default.Compare(value, next) <= 0
        : Comparer<TValue>.Default.Compare(next, value) <= 0 && Comparer<TValue>.Default.Compare(value, edge) < 0;

    private static IEnumerable<decimal> By(decimal number, decimal step) => Math.Abs(number) > Largest ? [] : [number + step];
}
