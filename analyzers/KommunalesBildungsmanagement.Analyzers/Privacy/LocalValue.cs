using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A value that a local is given.</summary>
/// <param name="Local">The local.</param>
/// <param name="Value">What it is given, or what it is taken out of.</param>
/// <param name="Part">The member it is of the value; <see cref="Somewhere"/> for an element or an unknown part; null for the value itself.</param>
/// <param name="Into">The member of the local that is set; null for the whole local.</param>
internal sealed record LocalValue(ILocalSymbol Local, IOperation Value, string? Part = null, string? Into = null)
{
    /// <summary>Some part of a value, nobody knows which.</summary>
    public const string Somewhere = "";

    /// <summary>What an operation gives to locals.</summary>
    public static IEnumerable<LocalValue> In(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation { Symbol: { } local } declarator when declarator.GetVariableInitializer() is { } start =>
            [new(local, start.Value)],
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
        IMemberReferenceOperation { Instance: { } owner } member when Root(owner) is { } local =>
            [new(local, value, null, owner is ILocalReferenceOperation ? member.Member.Name : Somewhere)],
        IArrayElementReferenceOperation element when Root(element.ArrayReference) is { } local => [new(local, value)],
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

    private static ILocalSymbol? Root(IOperation operation) => operation.Unwrapped() switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation { Instance: { } owner } => Root(owner),
        IInvocationOperation { Instance: { } instance } => Root(instance),
        _ => null,
    };

    private static IEnumerable<ILocalSymbol> LocalsIn(IOperation operation) => operation.DescendantsAndSelf().Select(o => o switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        _ => null,
    }).OfType<ILocalSymbol>();
}
