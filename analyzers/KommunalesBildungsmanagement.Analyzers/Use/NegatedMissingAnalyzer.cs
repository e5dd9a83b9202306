using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM2008: ordinary code negates a comparison with a member that may be missing, about a subject for which there are rules.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NegatedMissingAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LogicDiagnostics.NegatedMissing];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var subjects = new Lazy<HashSet<ITypeSymbol>>(() => RuleSubjects.In(context.Compilation));
        context.RegisterOperationAction(o => Check(o, subjects), OperationKind.Unary, OperationKind.IsPattern);
    }

    private static void Check(OperationAnalysisContext context, Lazy<HashSet<ITypeSymbol>> subjects)
    {
        if (context.ContainingSymbol.Has("Rule") || context.ContainingSymbol.Has("Condition")) return;
        var member = Compared(context.Operation).Select(o => o.Unwrapped()).Where(CanBeNull).Select(Property)
            .FirstOrDefault(p => p?.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T });
        if (member is null || !subjects.Value.Contains(member.Property.ContainingType)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            LogicDiagnostics.NegatedMissing, context.Operation.Syntax.GetLocation(), context.Operation.Syntax.ToString(), member.Property.Name));
    }

    // The sides of a comparison by order that is negated: !(a < b), a is not < 3.
    private static IEnumerable<IOperation> Compared(IOperation operation)
    {
        if (operation is IIsPatternOperation pattern)
            return pattern.Pattern is INegatedPatternOperation { Pattern: IRelationalPatternOperation } ? [pattern.Value] : [];
        return operation is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not
            && not.Operand.Unwrapped() is IBinaryOperation { IsLifted: true } comparison && IsOrder(comparison.OperatorKind)
                ? [comparison.LeftOperand, comparison.RightOperand]
                : [];
    }

    // The member behind "?." too.
    private static IPropertyReferenceOperation? Property(IOperation value) =>
        (value is IConditionalAccessOperation access ? access.WhenNotNull.Unwrapped() : value) as IPropertyReferenceOperation;

    private static bool IsOrder(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    // The compiler knows where it was asked before whether there is a value.
    private static bool CanBeNull(IOperation value) =>
        value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState != NullableFlowState.NotNull;
}
