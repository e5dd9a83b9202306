using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What a call hands on of the personal data it is given.</summary>
internal sealed class CallFlow(PersonalFlow flow, PersonalTypes types, TypeBodies bodies)
{
    private const string Somewhere = LocalValue.Somewhere;

    public void Step(IInvocationOperation call, string? part)
    {
        var method = call.TargetMethod;
        if (method.Has("Anonymises") || (method.ReducedFrom?.Has("Anonymises") ?? false)) return;
        if (IsCount(method)) Count(call);
        else if (method is { Name: "ToString", Parameters.Length: 0 } && call.Instance is { } shown) flow.WalkText(shown);
        else if (method.MethodKind == MethodKind.DelegateInvoke) flow.Walk(call.Instance, part);
        else if (bodies.Returns(method) is { } returns) flow.WalkAll(returns, part);
        else if (part is null && types.Carries(call.Type)) flow.Found(call, call.Type!.Name.Length > 0 ? call.Type.Name : call.Type.ToString());
        else if (part is { Length: > 0 } && PersonalTypes.PersonalMember(call.Type, part) is { } own) flow.Found(call, PersonalFlow.Name(own));
        else if (IsLinq(method)) Linq(call, part);
        else Other(call, part);
    }

    internal static bool IsFunction(IOperation argument) => argument.Unwrapped() is IDelegateCreationOperation or IAnonymousFunctionOperation;

    private static bool IsLinq(IMethodSymbol method) => method.ContainingType.IsIn("System.Linq");

    private static bool IsCount(IMethodSymbol method) => method.Name switch
    {
        "Count" or "LongCount" or "Any" or "All" or "Contains" or "SequenceEqual" or "CountBy"
            or "CountAsync" or "LongCountAsync" or "AnyAsync" or "AllAsync" =>
            PersonalTypes.Element(method.ReducedFrom?.Parameters[0].Type ?? method.Parameters.FirstOrDefault()?.Type) is not null
            || PersonalTypes.Element(method.ContainingType) is not null,
        "Exists" or "TrueForAll" or "IndexOf" or "FindIndex" => PersonalTypes.Element(method.ContainingType) is not null,
        _ => false,
    };

    /// <summary>How many people there are is no personal data; how many children this person has is.</summary>
    private void Count(IInvocationOperation call)
    {
        if (Source(call) is not { } source) return;
        var root = source.Unwrapped();
        while (root is IInvocationOperation inner && IsLinq(inner.TargetMethod) && Source(inner) is { } further) root = further.Unwrapped();
        if (root.Member() is IPropertySymbol or IFieldSymbol && PersonalTypes.IsPersonal(root.Member()!)) flow.Walk(root, Somewhere);
        else if (call.TargetMethod.Name is "Count" or "LongCount" or "CountBy" or "CountAsync" or "LongCountAsync"
            && (types.ArePeople(source.Unwrapped().Type) || types.ArePeople(root.Type)))
        {
            flow.Found(call, call.Syntax.ToString(), isCount: true);
        }
    }

    private void Linq(IInvocationOperation call, string? part)
    {
        var selectors = call.Arguments.Select(a => a.Value).Where(IsFunction).ToList();
        switch (call.TargetMethod.Name)
        {
            case "Select" or "SelectMany" or "Sum" or "Average" or "Min" or "Max" or "Aggregate"
                or "ToDictionary" or "ToLookup" or "Zip" or "Join" or "GroupJoin"
                when selectors.Count > 0:
                flow.WalkAll(selectors, part);
                break;
            default:
                // Filters and orders look at elements and hand them on; so does a group, whose key is a category.
                flow.WalkAll(call.Arguments.Select(a => a.Value).Except(selectors), part ?? Somewhere);
                break;
        }
    }

    private void Other(IInvocationOperation call, string? part)
    {
        var isText = call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String;
        if (call.Instance is { } instance) flow.Walk(instance, Somewhere);
        foreach (var argument in call.Arguments.Select(a => a.Value))
        {
            if (isText) Texts(argument);
            else if (!IsPredicate(argument)) flow.Walk(argument, Somewhere);
        }
    }

    private void Texts(IOperation argument)
    {
        if (argument.Unwrapped() is IArrayCreationOperation { Initializer: { } items }) foreach (var item in items.ElementValues) flow.WalkText(item);
        else flow.WalkText(argument);
    }

    private static bool IsPredicate(IOperation argument) => argument.Unwrapped() switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } =>
            lambda.Symbol.ReturnType.SpecialType == SpecialType.System_Boolean,
        _ => false,
    };

    private static IOperation? Source(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
}
