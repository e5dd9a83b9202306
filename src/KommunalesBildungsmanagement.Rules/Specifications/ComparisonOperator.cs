namespace KommunalesBildungsmanagement.Rules;

/// <summary>How a value is compared with a constant. The names are literal, because norms mean each of them so.</summary>
public enum ComparisonOperator
{
    /// <summary>Equal.</summary>
    Is,

    /// <summary>Known and not equal.</summary>
    IsNot,

    /// <summary>Equal or greater.</summary>
    AtLeast,

    /// <summary>Greater.</summary>
    MoreThan,

    /// <summary>Equal or less.</summary>
    UpTo,

    /// <summary>Less.</summary>
    LessThan,
}
