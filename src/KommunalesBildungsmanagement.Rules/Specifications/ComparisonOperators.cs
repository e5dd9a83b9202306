using System.Linq.Expressions;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>What a comparison operator means to each reader.</summary>
internal static class ComparisonOperators
{
    public static string JsonName(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Is => "is",
        ComparisonOperator.IsNot => "isNot",
        ComparisonOperator.AtLeast => "atLeast",
        ComparisonOperator.MoreThan => "moreThan",
        ComparisonOperator.UpTo => "upTo",
        _ => "lessThan",
    };

    public static bool NeedsOrder(ComparisonOperator @operator) => @operator is not (ComparisonOperator.Is or ComparisonOperator.IsNot);

    public static bool Holds<TValue>(ComparisonOperator @operator, TValue left, TValue right) => @operator switch
    {
        ComparisonOperator.Is => EqualityComparer<TValue>.Default.Equals(left, right),
        ComparisonOperator.IsNot => !EqualityComparer<TValue>.Default.Equals(left, right),
        ComparisonOperator.AtLeast => Comparer<TValue>.Default.Compare(left, right) >= 0,
        ComparisonOperator.MoreThan => Comparer<TValue>.Default.Compare(left, right) > 0,
        ComparisonOperator.UpTo => Comparer<TValue>.Default.Compare(left, right) <= 0,
        _ => Comparer<TValue>.Default.Compare(left, right) < 0,
    };

    public static ComparisonOperator Opposite(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.Is => ComparisonOperator.IsNot,
        ComparisonOperator.IsNot => ComparisonOperator.Is,
        ComparisonOperator.AtLeast => ComparisonOperator.LessThan,
        ComparisonOperator.MoreThan => ComparisonOperator.UpTo,
        ComparisonOperator.UpTo => ComparisonOperator.MoreThan,
        _ => ComparisonOperator.AtLeast,
    };

    /// <summary>The same comparison with its sides exchanged.</summary>
    public static ComparisonOperator Mirror(ComparisonOperator @operator) => @operator switch
    {
        ComparisonOperator.AtLeast => ComparisonOperator.UpTo,
        ComparisonOperator.MoreThan => ComparisonOperator.LessThan,
        ComparisonOperator.UpTo => ComparisonOperator.AtLeast,
        ComparisonOperator.LessThan => ComparisonOperator.MoreThan,
        _ => @operator,
    };

    public static LocalizedText Phrase<TValue>(ComparisonOperator @operator, LocalizedText label, LocalizedText value)
    {
        var (german, english) = @operator switch
        {
            ComparisonOperator.AtLeast when typeof(TValue) == typeof(NodaTime.LocalDate) => ("frühestens am ", "on or after "),
            ComparisonOperator.MoreThan when typeof(TValue) == typeof(NodaTime.LocalDate) => ("nach dem ", "after "),
            ComparisonOperator.UpTo when typeof(TValue) == typeof(NodaTime.LocalDate) => ("spätestens am ", "on or before "),
            ComparisonOperator.LessThan when typeof(TValue) == typeof(NodaTime.LocalDate) => ("vor dem ", "before "),
            ComparisonOperator.Is => ("", ""),
            ComparisonOperator.IsNot => ("nicht ", "not "),
            ComparisonOperator.AtLeast => ("mindestens ", "at least "),
            ComparisonOperator.MoreThan => ("mehr als ", "more than "),
            ComparisonOperator.UpTo => ("höchstens ", "at most "),
            _ => ("weniger als ", "less than "),
        };
        return new($"{label.German}: {german}{value.German}", $"{label.English}: {english}{value.English}");
    }

    /// <summary>The comparison of two terms in words.</summary>
    public static LocalizedText PhraseBetween<TValue>(ComparisonOperator @operator, LocalizedText left, LocalizedText right)
    {
        if (typeof(TValue) != typeof(NodaTime.LocalDate)) return Phrase<TValue>(@operator, left, right);
        var (german, english) = @operator switch
        {
            ComparisonOperator.Is => ("ist gleich", "equals"),
            ComparisonOperator.IsNot => ("ist ungleich", "differs from"),
            ComparisonOperator.AtLeast => ("liegt nicht vor", "is not before"),
            ComparisonOperator.MoreThan => ("liegt nach", "is after"),
            ComparisonOperator.UpTo => ("liegt nicht nach", "is not after"),
            _ => ("liegt vor", "is before"),
        };
        return new($"{left.German} {german}: {right.German}", $"{left.English} {english}: {right.English}");
    }

    /// <summary>The comparison with a constant as an expression.</summary>
    public static Expression Compare(ComparisonOperator @operator, Expression left, object value) =>
        Compare(@operator, left, Expression.Constant(value, Nullable.GetUnderlyingType(left.Type) ?? left.Type));

    /// <summary>The comparison as an expression; enums are compared by their numbers, which have the order.</summary>
    public static Expression Compare(ComparisonOperator @operator, Expression left, Expression right)
    {
        if (NeedsOrder(@operator)) (left, right) = (Ordered(left), Ordered(right));
        if (right.Type != left.Type)
        {
            if (Nullable.GetUnderlyingType(left.Type) is not null) right = Expression.Convert(right, left.Type);
            else left = Expression.Convert(left, right.Type);
        }

        return @operator switch
        {
            ComparisonOperator.Is => Expression.Equal(left, right),
            ComparisonOperator.IsNot => Expression.NotEqual(left, right),
            ComparisonOperator.AtLeast => Expression.GreaterThanOrEqual(left, right),
            ComparisonOperator.MoreThan => Expression.GreaterThan(left, right),
            ComparisonOperator.UpTo => Expression.LessThanOrEqual(left, right),
            _ => Expression.LessThan(left, right),
        };
    }

    private static Expression Ordered(Expression value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (!type.IsEnum) return value;
        var number = Enum.GetUnderlyingType(type);
        if (value is ConstantExpression { Value: { } constant })
            return Expression.Constant(Convert.ChangeType(constant, number, System.Globalization.CultureInfo.InvariantCulture), number);
        return Expression.Convert(value, value.Type == type ? number : NullableOf(number));
    }

    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050",
        Justification = "Nullable of a number type that an enum can have is always there.")]
    private static Type NullableOf(Type number) => typeof(Nullable<>).MakeGenericType(number);
}
