using System.Linq;
using System.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Values as C#: <c>s</c> is the subject, <c>c</c> the context.</summary>
internal static class ValueCode
{
    /// <summary>For ordinary code: null wherever something on the way is missing.</summary>
    public static string Of(Value value) => value switch
    {
        MemberValue member => Path(member, inExpressionTree: false),
        ConstantValue constant => constant.Code,
        ContextValue context => $"c.{context.Member}",
        ParameterValue parameter => $"{parameter.Method}(c)",
        ReadOnlyValue field => field.Field,
        ArithmeticValue sum => $"({Of(sum.Left)} {sum.Operator} {Of(sum.Right)})",
        ConvertedValue converted => $"(({converted.Type.Name}{(converted.CanBeMissing ? "?" : "")}){Of(converted.Inner)})",
        FunctionValue function => $"{function.Method}({string.Join(", ", function.Arguments.Select(Of))})",
        SubmissionDay { IsFixed: { } isFixed } day => $"c.LastDay({Of(day.Due)}, {Of(isFixed)})",
        SubmissionDay day => $"c.LastDay({Of(day.Due)})",
        _ => "default",
    };

    /// <summary>For an expression tree, which has no "?.": null where a step of a path is missing.</summary>
    public static string InExpressionTree(Value value) => $"({value.Type.Name}?){Tree(value)}";

    /// <summary>A member path for an expression tree.</summary>
    public static string Path(MemberValue member, bool inExpressionTree)
    {
        var code = new StringBuilder("s");
        var previous = default(Step);
        foreach (var step in member.Steps)
        {
            code.Append(previous switch
            {
                { CanBeNull: true } when !inExpressionTree => "?.",
                { IsNullableStruct: true } => ".Value.",
                _ => ".",
            }).Append('@').Append(step.Name);
            previous = step;
        }

        return code.ToString();
    }

    private static string Tree(Value value) => value switch
    {
        MemberValue member => Guarded(member),
        ArithmeticValue sum => $"({Tree(sum.Left)} {sum.Operator} {Tree(sum.Right)})",
        ConvertedValue converted => $"(({converted.Type.Name}{(converted.CanBeMissing ? "?" : "")}){Tree(converted.Inner)})",
        FunctionValue function => $"{function.Method}({string.Join(", ", function.Arguments.Select(Tree))})",
        SubmissionDay { IsFixed: { } isFixed } day => $"c.LastDay({Tree(day.Due)}, {Tree(isFixed)})",
        SubmissionDay day => $"c.LastDay({Tree(day.Due)})",
        _ => Of(value),
    };

    private static string Guarded(MemberValue member)
    {
        var path = Path(member, inExpressionTree: true);
        var guards = Enumerable.Range(1, member.Steps.Count - 1)
            .Where(length => member.Steps[length - 1].CanBeNull)
            .Select(length => Path(member with { Steps = member.Steps.Take(length).ToEquatable() }, inExpressionTree: true) + " == null")
            .ToList();
        return guards.Count == 0 ? path : $"({string.Join(" || ", guards)} ? ({member.Type.Name}?)null : ({member.Type.Name}?){path})";
    }
}
