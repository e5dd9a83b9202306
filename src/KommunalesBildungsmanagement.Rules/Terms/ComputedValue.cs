using System.Linq.Expressions;
using System.Reflection;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>A value that an expression computes from a subject; missing where the expression yields null.</summary>
internal sealed class ComputedValue : TermSource
{
    private readonly LambdaExpression _lambda;

    private ComputedValue(TermText text, LambdaExpression lambda, bool readsSubject) => (Text, _lambda, ReadsSubject) = (text, lambda, readsSubject);

    public override TermText Text { get; }

    /// <summary>Whether the value depends on the subject.</summary>
    public bool ReadsSubject { get; }

    public override Type Type => _lambda.ReturnType;

    protected override Type SubjectType => _lambda.Parameters[0].Type;

    /// <summary>A computed value is as sensitive as the most sensitive member it reads.</summary>
    public static ComputedValue Of(string name, LocalizedText label, LambdaExpression lambda, string? unit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var members = new MembersRead();
        members.Visit(lambda.Body);
        var sensitivity = members.Found.Select(TermText.SensitivityOf).DefaultIfEmpty(Sensitivity.None).Max();
        return new(new(name, label, TermText.RequestFor(label), unit, sensitivity, Domain: null), lambda, members.ReadsSubject);
    }

    public override Expression On(ParameterExpression subject) => new Replacement(_lambda.Parameters[0], subject).Visit(_lambda.Body);

    public override Expression? GuardOn(ParameterExpression subject) => null;

    private sealed class MembersRead : ExpressionVisitor
    {
        public List<MemberInfo> Found { get; } = [];

        public bool ReadsSubject { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            ReadsSubject = true;
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            Found.Add(node.Member);
            return base.VisitMember(node);
        }
    }
}
