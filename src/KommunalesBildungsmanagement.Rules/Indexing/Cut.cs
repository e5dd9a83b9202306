namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>A place between the values of an order at which an outcome may turn: just below a value, or just above it.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsAbove">Whether the value itself lies before the cut.</param>
internal readonly record struct Cut<TValue>(TValue Value, bool IsAbove) : IComparable<Cut<TValue>>
{
    public int CompareTo(Cut<TValue> other)
    {
        var byValue = Comparer<TValue>.Default.Compare(Value, other.Value);
        return byValue != 0 ? byValue : IsAbove.CompareTo(other.IsAbove);
    }

    /// <summary>Whether a value lies beyond.</summary>
    public bool IsBefore(TValue value)
    {
        var order = Comparer<TValue>.Default.Compare(value, Value);
        return IsAbove ? order > 0 : order >= 0;
    }
}
