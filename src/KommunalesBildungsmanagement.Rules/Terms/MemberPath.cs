using System.Linq.Expressions;
using System.Text.Json;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A property path of a subject, e.g. <c>p.Residence.District</c>, and how to read it without stumbling over null.</summary>
internal sealed class MemberPath : TermSource
{
    private readonly LambdaExpression _lambda;

    private MemberPath(LambdaExpression lambda, Expression body, IReadOnlyList<MemberExpression> steps)
    {
        _lambda = lambda;
        Type = body.Type;
        var members = steps.Where(s => Nullable.GetUnderlyingType(s.Expression!.Type) is null).Select(s => s.Member).ToList();
        Text = TermText.Of(string.Join('.', members.Select(m => JsonNamingPolicy.CamelCase.ConvertName(m.Name))), members);
    }

    public override TermText Text { get; }

    /// <summary>Type of the last member; nullable if the member is.</summary>
    public override Type Type { get; }

    protected override Type SubjectType => _lambda.Parameters[0].Type;

    public static MemberPath Of(LambdaExpression lambda)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        var body = StripConversion(lambda.Body);
        var steps = new List<MemberExpression>();
        for (var node = body; node != lambda.Parameters[0]; node = ((MemberExpression)node).Expression!)
        {
            if (node is not MemberExpression { Expression: not null } step)
                throw new ArgumentException($"'{lambda}' is not a member path such as p => p.Age.", nameof(lambda));
            steps.Insert(0, step);
        }

        return steps.Count > 0 ? new(lambda, body, steps) : throw new ArgumentException($"'{lambda}' names no member.", nameof(lambda));
    }

    /// <summary>The member, read from the given subject; the same expression the host wrote, so that a LINQ provider knows it.</summary>
    public override Expression On(ParameterExpression subject) => Replace(StripConversion(_lambda.Body), subject);

    /// <summary>Whether every step before the last is there: <c>p.Residence != null</c>; <see langword="null"/> if nothing can be missing.</summary>
    public override Expression? GuardOn(ParameterExpression subject)
    {
        Expression? guard = null;
        for (var node = ((MemberExpression)On(subject)).Expression; node is MemberExpression step; node = step.Expression)
        {
            if (!CanBeNull(step.Type)) continue;
            var isThere = Expression.NotEqual(step, Expression.Constant(null, step.Type));
            guard = guard is null ? isThere : Expression.AndAlso(isThere, guard);
        }

        return guard;
    }

    private Expression Replace(Expression node, ParameterExpression subject) =>
        node == _lambda.Parameters[0] ? subject : ((MemberExpression)node).Update(Replace(((MemberExpression)node).Expression!, subject));

    // Only conversions that keep the value as it is: T to T?, or a collection to an interface of it. A widened number or a cast enum
    // would be compared as what it is not.
    private static Expression StripConversion(Expression body) =>
        body is UnaryExpression { NodeType: ExpressionType.Convert } conversion && Keeps(conversion.Operand.Type, conversion.Type)
            ? StripConversion(conversion.Operand)
            : body;

    private static bool Keeps(Type from, Type to) => Nullable.GetUnderlyingType(to) == from || (!from.IsValueType && to.IsAssignableFrom(from));
}
