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
        IFieldInitializerOperation initial => initial.InitializedFields.Where(f => IsPublished(f, f.Type, types))
            .Select(f => Sink(initial.Value, f.ContainingType, f.Name)),
        IPropertyInitializerOperation initial => initial.InitializedProperties.Where(p => IsPublished(p, p.Type, types))
            .Select(p => Sink(initial.Value, p.ContainingType, p.Name)),
        IInvocationOperation call => Called(call, types),
        _ => [],
    };

    /// <summary>What a property of a report computes.</summary>
    public static IEnumerable<Sink> Returned(IOperation operation, ISymbol owner, PersonalTypes types) =>
        operation is IReturnOperation { ReturnedValue: { } value } && owner is IMethodSymbol { MethodKind: MethodKind.PropertyGet } getter
            && getter.DeclaredAccessibility != Accessibility.Private && types.IsReport(getter.ContainingType) && !IsInFunction(operation)
            ? [Sink(value, getter.ContainingType, getter.AssociatedSymbol?.Name)]
            : [];

    /// <summary>A member that can hold people is reported itself, not once more with what it starts with.</summary>
    private static bool IsPublished(ISymbol member, ITypeSymbol type, PersonalTypes types) =>
        types.IsReport(member.ContainingType) && !types.Carries(type);

    private static bool IsInFunction(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation) return true;
        }

        return false;
    }

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
