using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Walks back from a value to the personal data it is made of: within one type, whatever the order of statements.</summary>
/// <remarks>
/// A part of a value is followed by its name: <c>row.Total</c> of <c>new { person.Name, Total = 3 }</c> holds no name. What other types do with a
/// value is not known, so their results are as personal as what they are given, unless [Anonymises] vouches for them.
/// </remarks>
internal sealed class PersonalFlow(PersonalTypes types, TypeBodies bodies)
{
    private const int Deepest = 300;
    private const string Somewhere = LocalValue.Somewhere;

    private readonly List<Finding> _found = [];
    private readonly HashSet<(IOperation, string?)> _seen = [];
    private int _depth;

    /// <summary>What a value tells about people.</summary>
    public IReadOnlyList<Finding> In(IOperation value)
    {
        Walk(value, null);
        return _found;
    }

    /// <summary>What the text of a value tells about people: a type that writes its own text answers for it.</summary>
    public IReadOnlyList<Finding> InText(IOperation value)
    {
        WalkText(value);
        return _found;
    }

    /// <param name="operation">The value.</param>
    /// <param name="part">The member of it that counts; "" for some part; null for the whole value, which then may be a person.</param>
    internal void Walk(IOperation? operation, string? part)
    {
        if (operation is null || _depth > Deepest || operation.ConstantValue.HasValue || !_seen.Add((operation, part))) return;
        _depth++;
        Step(operation, part);
        _depth--;
    }

    internal void WalkAll(IEnumerable<IOperation> operations, string? part)
    {
        foreach (var operation in operations) Walk(operation, part);
    }

    internal void WalkText(IOperation operation)
    {
        var value = operation is IConversionOperation conversion ? conversion.Unwrapped() : operation;
        if (value.Type is null || !types.Carries(value.Type)) Walk(operation, null);
        else if (PersonalTypes.PrintsItsMembers(value.Type)) Found(value, value.Type.Name);
    }

    internal void Found(IOperation place, string data, bool isCount = false) => _found.Add(new(place, data, isCount));

    private void Step(IOperation operation, string? part)
    {
        switch (operation)
        {
            case INameOfOperation or ITypeOfOperation or ISizeOfOperation or IDefaultValueOperation or IThrowOperation or IInvalidOperation: return;
            case IConversionOperation conversion: Walk(conversion.Operand, part); return;
            case IAwaitOperation await: Walk(await.Operation, part); return;
            case IMemberReferenceOperation member when operation is IPropertyReferenceOperation or IFieldReferenceOperation:
                Member(member, part);
                return;
            case IInvocationOperation call: new CallFlow(this, types, bodies).Step(call, part); return;
            case IObjectCreationOperation creation: Creation(creation, part); return;
            case IAnonymousFunctionOperation lambda: WalkAll(TypeBodies.ReturnsOf(lambda.Body), part); return;
            case IInterpolatedStringOperation text:
                foreach (var hole in text.Parts.OfType<IInterpolationOperation>()) WalkText(hole.Expression);
                return;
            case IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum:
                WalkText(sum.LeftOperand);
                WalkText(sum.RightOperand);
                return;
        }

        // What follows may be a person as a whole.
        if (part is null && operation is not (ITupleOperation or IConditionalAccessOperation or IDelegateCreationOperation)
            && types.Carries(operation.Type))
        {
            Found(operation, operation.Type!.Name.Length > 0 ? operation.Type.Name : operation.Type.ToString());
            return;
        }

        if (part is { Length: > 0 } && PersonalTypes.PersonalMember(operation.Type, part) is { } own) Found(operation, Name(own));
        else Follow(operation, part);
    }

    private void Follow(IOperation operation, string? part)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local: Given(local.Local, part); break;
            case IParameterReferenceOperation parameter: Parameter(parameter.Parameter, part); break;
            case IConditionalAccessOperation access: Walk(access.WhenNotNull, part); break;
            case IConditionalAccessInstanceOperation instance: Walk(Accessed(instance), part); break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    if (part is null or Somewhere || IsElement(tuple, i, part)) Walk(tuple.Elements[i], part is Somewhere ? part : null);
                }

                break;
            case IAnonymousObjectCreationOperation anonymous:
                WalkAll(ValuesOf(anonymous.Initializers, part), null);
                break;
            case IWithOperation with:
                var values = ValuesOf(with.Initializer.Initializers, part).ToList();
                if (part is null or Somewhere || values.Count == 0) Walk(with.Operand, part);
                WalkAll(values, null);
                break;
            case IConditionalOperation choice:
                Walk(choice.Condition, Somewhere);
                Walk(choice.WhenTrue, part);
                Walk(choice.WhenFalse, part);
                break;
            case ISwitchExpressionOperation choice:
                Walk(choice.Value, Somewhere);
                WalkAll(choice.Arms.Select(a => a.Value), part);
                break;
            case IArrayElementReferenceOperation element: Walk(element.ArrayReference, part ?? Somewhere); break;
            case ICoalesceOperation or IDelegateCreationOperation or ITranslatedQueryOperation: WalkAll(operation.ChildOperations, part); break;
            case IBinaryOperation or IUnaryOperation or IIsPatternOperation or IIsTypeOperation: WalkAll(operation.ChildOperations, Somewhere); break;
            case IInstanceReferenceOperation: break;
            default: WalkAll(operation.ChildOperations, part is null ? null : Somewhere); break;
        }
    }

    /// <summary>What a local or an own member is given.</summary>
    private void Given(ISymbol target, string? part)
    {
        foreach (var value in bodies.Values(target).Where(v => part is null or Somewhere || v.Into is null or Somewhere || v.Into == part))
        {
            Walk(value.Value, value.Part ?? (value.Into is null ? part : null));
        }
    }

    private void Own(ISymbol member, string? part)
    {
        Given(member, part);
        if (member is IPropertySymbol { GetMethod: { } get } && bodies.Returns(get) is { } returns) WalkAll(returns, part);
    }

    private void Member(IMemberReferenceOperation reference, string? part)
    {
        var member = reference.Member;
        if (PersonalTypes.IsPersonal(member)) Found(reference, Name(member));
        else if (member.Name is "Count" or "Length" && types.ArePeople(reference.Instance?.Type))
            Found(reference, reference.Syntax.ToString(), isCount: true);
        else if (part is null && types.Carries(reference.Type)) Found(reference, reference.Type!.Name);
        else if (member is IPropertySymbol { IsIndexer: true }) Walk(reference.Instance, part ?? Somewhere);
        else if (LocalValue.OwnMember(reference) is { } own) Own(own, part);

        // The key of a group is the category it is published under, not a person.
        else if (!(member.Name == "Key" && reference.Instance?.Type is { Name: "IGrouping" })) Walk(reference.Instance, member.Name);
    }

    private void Creation(IObjectCreationOperation creation, string? part)
    {
        // A report that is made here is looked at where it is made.
        if (types.IsReport(creation.Type)) return;
        var initializers = creation.Initializer?.Initializers ?? [];
        WalkAll(creation.Arguments.Where(a => part is null or Somewhere || Same(a.Parameter?.Name, part)).Select(a => a.Value), null);
        WalkAll(ValuesOf(initializers, part), null);
        if (part is null or Somewhere) WalkAll(initializers.OfType<IInvocationOperation>().SelectMany(i => i.Arguments).Select(a => a.Value), null);
    }

    private void Parameter(IParameterSymbol parameter, string? part)
    {
        if (bodies.Lambda(parameter) is not { } lambda)
        {
            WalkAll(bodies.Arguments(parameter), part);
            return;
        }

        // The parameter of a lambda is an element of what the call is made on.
        for (var outer = lambda.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is not IInvocationOperation call) continue;
            if (call.Instance is { } instance) Walk(instance, part ?? Somewhere);
            WalkAll(call.Arguments.Select(a => a.Value).Where(v => !CallFlow.IsFunction(v)), part ?? Somewhere);
            return;
        }
    }

    internal static IOperation? Accessed(IOperation instance)
    {
        for (var outer = instance.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull.DescendantsAndSelf().Contains(instance)) return access.Operation;
        }

        return null;
    }

    private static bool IsElement(ITupleOperation tuple, int i, string part) =>
        part == $"Item{i + 1}" || IsNamed(tuple.NaturalType, i, part) || IsNamed(tuple.Type, i, part);

    private static bool IsNamed(ITypeSymbol? tuple, int i, string part) =>
        tuple is INamedTypeSymbol { IsTupleType: true } type && i < type.TupleElements.Length && type.TupleElements[i].Name == part;

    private static IEnumerable<IOperation> ValuesOf(IEnumerable<IOperation> initializers, string? part) => initializers
        .OfType<ISimpleAssignmentOperation>()
        .Where(a => part is null or Somewhere || (a.Target as IMemberReferenceOperation)?.Member.Name == part)
        .Select(a => a.Value);

    private static bool Same(string? parameter, string? part) => string.Equals(parameter, part, System.StringComparison.OrdinalIgnoreCase);

    internal static string Name(ISymbol member) => $"{member.ContainingType.Name}.{member.Name}";
}
