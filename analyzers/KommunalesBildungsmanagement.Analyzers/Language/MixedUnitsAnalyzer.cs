using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM5004: values of different units are compared, added, subtracted or assigned. To multiply or divide them is sound.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MixedUnitsAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LanguageDiagnostics.MixedUnits];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        context.RegisterOperationAction(CheckOperator, OperationKind.Binary);
        context.RegisterOperationAction(
            CheckAssignment, OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(CheckArgument, OperationKind.Argument);
    }

    private static void CheckOperator(OperationAnalysisContext context)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary.OperatorKind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.LessThan
            or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual
            or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            Check(context, binary.LeftOperand, binary.RightOperand);
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (IAssignmentOperation)context.Operation;
        if (assignment is ICompoundAssignmentOperation { OperatorKind: not (BinaryOperatorKind.Add or BinaryOperatorKind.Subtract) }) return;
        Check(context, assignment.Target, assignment.Value);
    }

    private static void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } || !IsNumber(argument.Value)) return;
        if (Units.Of(parameter) is { } unit && Units.Of(argument.Value) is { } value && !Units.AreSame(unit, value.Unit))
        {
            Report(context, argument.Value, (unit, parameter), value);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation left, IOperation right)
    {
        if (!IsNumber(left) || !IsNumber(right)) return;
        if (Units.Of(left) is { } first && Units.Of(right) is { } second && !Units.AreSame(first.Unit, second.Unit))
        {
            Report(context, context.Operation, first, second);
        }
    }

    /// <summary>Numbers only: texts, dates and the rest carry no units, so most operators of a host end here.</summary>
    private static bool IsNumber(IOperation operation) =>
        operation.Type.WithoutNull()?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static void Report(
        OperationAnalysisContext context, IOperation place, (string Unit, ISymbol Member) first, (string Unit, ISymbol Member) second) =>
        context.ReportDiagnostic(Diagnostic.Create(
            LanguageDiagnostics.MixedUnits, place.Syntax.GetLocation(), first.Member.Name, first.Unit, second.Member.Name, second.Unit));
}
