using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Finds what is put into public reports.</summary>
internal static class ReportSinks
{
    public static IEnumerable<Sink> In(IOperation operation, PersonalTypes types) => operation switch
    {
        IObjectCreationOperation creation when types.IsReport(creation.Type) =>
            creation.Arguments.Select(a => Sink(a.Value, creation.Type!, a.Parameter?.Name)),
        IAssignmentOperation { Target: IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } target } assignment
            when types.IsReport(target.Member.ContainingType) => [Sink(assignment.Value, target.Member.ContainingType, target.Member.Name)],
        IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: var list } } added
            when types.IsReport(list.ContainingType) => added.Initializer.Initializers.OfType<IInvocationOperation>()
                .SelectMany(i => i.Arguments).Select(a => Sink(a.Value, list.ContainingType, list.Name)),
        IInvocationOperation call => Called(call, types),
        _ => [],
    };

    /// <summary>What a report's own methods are given, and what is added to its lists.</summary>
    private static IEnumerable<Sink> Called(IInvocationOperation call, PersonalTypes types)
    {
        var owner = call.Instance?.Unwrapped() is IPropertyReferenceOperation { Property: var list } && types.IsReport(list.ContainingType)
            && call.TargetMethod.Name is "Add" or "AddRange" or "Insert" or "Append" or "AppendLine"
            ? list
            : null;
        if (owner is null && (!types.IsReport(call.TargetMethod.ContainingType) || call.TargetMethod.Has("Anonymises"))) return [];
        var (type, name) = owner is null ? (call.TargetMethod.ContainingType, call.TargetMethod.Name) : (owner.ContainingType, owner.Name);
        return call.Arguments.Where(a => !CallFlow.IsFunction(a.Value)).Select(a => Sink(a.Value, type, name));
    }

    private static Sink Sink(IOperation value, ITypeSymbol type, string? member) => new(value, $"{type.Name}.{member}", SinkKind.Report);
}
