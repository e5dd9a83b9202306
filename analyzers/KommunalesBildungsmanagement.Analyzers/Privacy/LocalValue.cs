using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A value that a local, or a field or property of the same object or type, is given.</summary>
/// <param name="Target">The local, the field or the property.</param>
/// <param name="Value">What it is given, or what it is taken out of.</param>
/// <param name="Part">The member it is of the value; <see cref="Somewhere"/> for an element or an unknown part; null for the value itself.</param>
/// <param name="Into">The member of the target that is set; null for the whole target.</param>
internal sealed record LocalValue(ISymbol Target, IOperation Value, string? Part = null, string? Into = null)
{
    /// <summary>Some part of a value, nobody knows which.</summary>
    public const string Somewhere = "";

    /// <summary>What an operation gives to locals and own members.</summary>
    public static IEnumerable<LocalValue> In(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol: { } local } declarator when declarator.GetVariableInitializer() is { } start =>
            [new(local, start.Value)],
        IFieldInitializerOperation initial => initial.InitializedFields.Select(field => new LocalValue(field, initial.Value)),
        IPropertyInitializerOperation initial => initial.InitializedProperties.Select(property => new LocalValue(property, initial.Value)),
        IDeconstructionAssignmentOperation deconstruction => Targets(deconstruction.Target, deconstruction.Value),
        IAssignmentOperation assignment => Assigned(assignment.Target, assignment.Value),
        IForEachLoopOperation loop => LocalsIn(loop.LoopControlVariable).Select(local => new LocalValue(local, loop.Collection, Somewhere)),
        IIsPatternOperation pattern => PatternValues.In(pattern.Pattern, pattern.Value, null),
        ISwitchOperation choice => choice.Cases.SelectMany(c => c.Clauses).OfType<IPatternCaseClauseOperation>()
            .SelectMany(c => PatternValues.In(c.Pattern, choice.Value, null)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => PatternValues.In(arm.Pattern, choice.Value, null)),
        IInvocationOperation call => Called(call),
        _ => [],
    };

    private static IEnumerable<LocalValue> Assigned(IOperation target, IOperation value) => target switch
    {
        ILocalReferenceOperation local => [new(local.Local, value)],
        IMemberReferenceOperation own when OwnMember(own) is { } whole => [new(whole, value)],
        IMemberReferenceOperation { Instance: { } owner } member when Root(owner) is { } root =>
            [new(root, value, null, owner is ILocalReferenceOperation || OwnMember(owner) is not null ? member.Member.Name : Somewhere)],
        IArrayElementReferenceOperation element when Root(element.ArrayReference) is { } root => [new(root, value)],
        _ => [],
    };

    private static IEnumerable<LocalValue> Targets(IOperation target, IOperation value)
    {
        var names = (target as IDeclarationExpressionOperation)?.Expression ?? target;
        if (names is not ITupleOperation tuple) return LocalsIn(names).Select(local => new LocalValue(local, value, Somewhere));
        return tuple.Elements.SelectMany((element, i) => value.Unwrapped() is ITupleOperation given && given.Elements.Length == tuple.Elements.Length
            ? Targets(element, given.Elements[i])
            : LocalsIn(element).Select(local => new LocalValue(local, value, PatternValues.Position(value.Unwrapped().Type, i))));
    }

    /// <summary>What is added to a list or a text, and what comes out of a call by "out".</summary>
    private static IEnumerable<LocalValue> Called(IInvocationOperation call)
    {
        if (call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "Push" or "Enqueue" or "TryAdd" or "Append" or "AppendLine"
                or "AppendFormat" or "AppendJoin" && call.Instance is { } receiver && Root(receiver) is { } changed)
        {
            foreach (var argument in call.Arguments) yield return new(changed, argument.Value);
        }

        foreach (var result in call.Arguments.Where(a => a.Parameter?.RefKind is RefKind.Out or RefKind.Ref))
        {
            var sources = call.Arguments.Where(a => a != result).Select(a => a.Value).Concat(call.Instance is { } instance ? [instance] : []);
            foreach (var local in LocalsIn(result.Value))
            {
                foreach (var source in sources) yield return new(local, source, Somewhere);
            }
        }
    }

    /// <summary>The field or property of the same object or type that is read or set, e.g. <c>_name</c>.</summary>
    public static ISymbol? OwnMember(IOperation operation) =>
        operation is IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false }
        && operation is IMemberReferenceOperation
        {
            Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance },
        } own
            ? own.Member.OriginalDefinition
            : null;

    private static ISymbol? Root(IOperation operation) => operation.Unwrapped() switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation own when OwnMember(own) is { } member => member,
        IMemberReferenceOperation { Instance: { } owner } => Root(owner),
        IInvocationOperation { Instance: { } instance } => Root(instance),
        _ => null,
    };

    /// <summary>What a deconstruction or a call sets: locals, and own members that stand there themselves.</summary>
    private static IEnumerable<ISymbol> LocalsIn(IOperation operation) => OwnMember(operation) is { } own
        ? [own]
        : operation.DescendantsAndSelf().Select(o => o switch
        {
            ILocalReferenceOperation reference => reference.Local,
            IVariableDeclaratorOperation declarator => declarator.Symbol,
            _ => (ISymbol?)null,
        }).OfType<ISymbol>();
}
