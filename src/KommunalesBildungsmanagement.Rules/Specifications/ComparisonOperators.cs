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

    public static LocalizedText Phrase(ComparisonOperator @operator, LocalizedText label, LocalizedText value)
    {
        var (german, english) = @operator switch
        {
            ComparisonOperator.Is => ("", ""),
            ComparisonOperator.IsNot => ("nicht ", "not "),
            ComparisonOperator.AtLeast => ("mindestens ", "at least "),
            ComparisonOperator.MoreThan => ("mehr als ", "more than "),
            ComparisonOperator.UpTo => ("höchstens ", "at most "),
            _ => ("weniger als ", "less than "),
        };
        return new($"{label.German}: {german}{value.German}", $"{label.English}: {english}{value.English}");
    }

    /// <summary>The comparison as an expression; enums are compared by their numbers, which have the order.</summary>
    public static Expression Compare(ComparisonOperator @operator, Expression left, object value)
    {
        var type = Nullable.GetUnderlyingType(left.Type) ?? left.Type;
        Expression right = Expression.Constant(value, type);
        if (type.IsEnum && NeedsOrder(@operator))
        {
            var number = Enum.GetUnderlyingType(type);
            right = Expression.Constant(Convert.ChangeType(value, number, System.Globalization.CultureInfo.InvariantCulture), number);
            left = Expression.Convert(left, left.Type == type ? number : NullableOf(number));
        }

        if (right.Type != left.Type) right = Expression.Convert(right, left.Type);
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

    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050",
        Justification = "Nullable of a number type that an enum can have is always there.")]
    private static Type NullableOf(Type number) => typeof(Nullable<>).MakeGenericType(number);
}
