using System.Linq.Expressions;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Where a term gets its value from: as an expression for LINQ, and as a function that does not stumble over null.</summary>
internal abstract class TermSource
{
    public abstract TermText Text { get; }

    /// <summary>Type of the value; nullable if it can be missing.</summary>
    public abstract Type Type { get; }

    /// <summary>Whether there may be no value.</summary>
    public bool CanBeMissing => CanBeNull(Type) || GuardOn(Expression.Parameter(SubjectType)) is not null;

    protected abstract Type SubjectType { get; }

    /// <summary>The value, read from the given subject.</summary>
    public abstract Expression On(ParameterExpression subject);

    /// <summary>Whether the value can be read at all: every step before it is there; <see langword="null"/> if nothing can be missing.</summary>
    public abstract Expression? GuardOn(ParameterExpression subject);

    /// <summary>Whether the value itself is there; <see langword="null"/> if it cannot be missing.</summary>
    public Expression? PresenceOn(ParameterExpression subject) =>
        CanBeNull(Type) ? Expression.NotEqual(On(subject), Expression.Constant(null, Type)) : null;

    /// <summary>A test, only where the value can be read and, if asked for, is there.</summary>
    public Expression Guarded(ParameterExpression subject, Expression test, bool mustBePresent)
    {
        if (mustBePresent && PresenceOn(subject) is { } presence) test = Expression.AndAlso(presence, test);
        return GuardOn(subject) is { } guard ? Expression.AndAlso(guard, test) : test;
    }

    public Func<T, TResult> CompileNullSafe<T, TResult>()
    {
        var subject = Expression.Parameter(typeof(T), "subject");
        var value = On(subject);
        if (value.Type != typeof(TResult)) value = Expression.Convert(value, typeof(TResult));
        var body = GuardOn(subject) is { } guard ? Expression.Condition(guard, value, Expression.Default(typeof(TResult))) : value;
        return Expression.Lambda<Func<T, TResult>>(body, subject).Compile();
    }

    protected static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
