namespace KommunalesBildungsmanagement.Rules;

/// <summary>Where comparisons turn, and how they are mistaken.</summary>
internal static class ComparisonEdges
{
    /// <summary>On which side of the threshold the outcome is another than on it: 1 above, -1 below.</summary>
    public static int SideOf(ComparisonOperator @operator) => @operator is ComparisonOperator.MoreThan or ComparisonOperator.UpTo ? 1 : -1;

    /// <summary>The comparison that is most easily mistaken for this one.</summary>
    public static ComparisonOperator MistakenFor(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Is => ComparisonOperator.IsNot,
        ComparisonOperator.IsNot => ComparisonOperator.Is,
        ComparisonOperator.AtLeast => ComparisonOperator.MoreThan,
        ComparisonOperator.MoreThan => ComparisonOperator.AtLeast,
        ComparisonOperator.UpTo => ComparisonOperator.LessThan,
        _ => ComparisonOperator.UpTo,
    };

    /// <summary>A threshold and the next value on one side of it.</summary>
    public static IEnumerable<SpecificationEdge<T>> At<T, TValue>(Specification<T> condition, ValueTerm<T, TValue> term, TValue value, int side)
        where TValue : notnull
    {
        bool Has(T subject, Func<TValue, bool> test) => term.TryGet(subject, out var known) && test(known);
        SpecificationEdge<T> Edge(TValue shown, Func<TValue, bool> test)
        {
            var text = term.Describe(shown);
            return new(condition, new($"{term.Label.German}: {text.German}", $"{term.Label.English}: {text.English}"), s => Has(s, test));
        }

        yield return Edge(value, known => Comparer<TValue>.Default.Compare(known, value) == 0);
        foreach (var next in Steps.From(term.Format, value, side)) yield return Edge(next, known => Steps.IsNext(term.Format, value, side, known));
    }

    /// <summary>Two terms with one value, and with values that are one step apart.</summary>
    public static IEnumerable<SpecificationEdge<T>> Between<T, TValue>(
        Specification<T> condition, ValueTerm<T, TValue> left, ValueTerm<T, TValue> right, int side)
        where TValue : notnull
    {
        bool Have(T subject, Func<TValue, TValue, bool> test) =>
            left.TryGet(subject, out var one) && right.TryGet(subject, out var other) && test(one, other);
        var (german, english) = side > 0 ? ("ein Schritt über", "one step above") : ("ein Schritt unter", "one step below");
        yield return new(
            condition, new($"{left.Label.German}: genau {right.Label.German}", $"{left.Label.English}: exactly {right.Label.English}"),
            s => Have(s, (one, other) => Comparer<TValue>.Default.Compare(one, other) == 0));
        yield return new(
            condition, new($"{left.Label.German}: {german} {right.Label.German}", $"{left.Label.English}: {english} {right.Label.English}"),
            s => Have(s, (one, other) => Steps.IsNextTo(left.Format, other, side, one)));
    }
}
