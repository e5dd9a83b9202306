using System.Linq.Expressions;
using KommunalesBildungsmanagement.Rules.Logic;

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

    public static ComparisonOperator Opposite(ComparisonOperator @operator) => (ComparisonOperator)ToRelation(@operator).Opposite();

    /// <summary>The same comparison with its sides exchanged.</summary>
    public static ComparisonOperator Mirror(ComparisonOperator @operator) => (ComparisonOperator)ToRelation(@operator).Mirrored();

    /// <summary>The same relation to the solver. Both enums have the same members in the same order.</summary>
    public static Relation ToRelation(ComparisonOperator @operator) => (Relation)@operator;

    /// <summary>The comparison with a constant in words.</summary>
    public static LocalizedText Phrase<TValue>(ComparisonOperator @operator, LocalizedText label, LocalizedText value) =>
        Words(Phrases.With(ToRelation(@operator), IsDate<TValue>(), Words(label), Words(value)));

    /// <summary>The comparison of two terms in words.</summary>
    public static LocalizedText PhraseBetween<TValue>(ComparisonOperator @operator, LocalizedText left, LocalizedText right) =>
        Words(Phrases.Between(ToRelation(@operator), IsDate<TValue>(), Words(left), Words(right)));

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

    private static bool IsDate<TValue>() => typeof(TValue) == typeof(NodaTime.LocalDate);

    private static (string German, string English) Words(LocalizedText text) => (text.German, text.English);

    private static LocalizedText Words((string German, string English) text) => new(text.German, text.English);

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
