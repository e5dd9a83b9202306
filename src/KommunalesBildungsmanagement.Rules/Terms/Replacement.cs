using System.Linq.Expressions;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Puts an expression in the place of a parameter.</summary>
internal sealed class Replacement(ParameterExpression from, Expression to) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
}
