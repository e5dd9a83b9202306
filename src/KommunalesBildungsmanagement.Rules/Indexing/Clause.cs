namespace KommunalesBildungsmanagement.Rules.Indexing;

/// <summary>Holds if one of its literals does: true if one is true, at least unknown if <see cref="IsOpen"/>, false if all are false.</summary>
/// <param name="Literals">The literals, each once.</param>
/// <param name="IsOpen">Whether a part that does not depend on the subject is unknown.</param>
internal sealed record Clause<T>(ValueList<Literal<T>> Literals, bool IsOpen)
{
    public static Clause<T> operator |(Clause<T> left, Clause<T> right) =>
        new(Union(left.Literals, right.Literals), left.IsOpen || right.IsOpen);

    // Few literals: comparing them is cheaper than a set of them.
    private static ValueList<Literal<T>> Union(ValueList<Literal<T>> left, ValueList<Literal<T>> right)
    {
        var union = new List<Literal<T>>(left.Count + right.Count);
        foreach (var literal in left) union.Add(literal);
        foreach (var literal in right)
        {
            if (!left.Contains(literal)) union.Add(literal);
        }

        return [.. union];
    }

    public Truth Evaluate(T subject) =>
        Literals.Aggregate(IsOpen ? Truth.Unknown : Truth.False, (any, literal) => any | literal.Evaluate(subject));
}
