using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM4005: months added to a day that months were added to. 31 January and twice a month is 28 March, not 31 March.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ChainedMonthsAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ClockDiagnostics.ChainedMonths];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) => context.RegisterOperationAction(
        operation =>
        {
            if (!IsMonths(operation.Operation, out var day) || !IsMonths(day!.Unwrapped(), out _)) return;

            // A chain of three is one finding.
            if (operation.Operation.Outer() is { } outer && IsMonths(Owner(outer), out var further)
                && further!.Unwrapped() == operation.Operation) return;
            operation.ReportDiagnostic(Diagnostic.Create(
                ClockDiagnostics.ChainedMonths, operation.Operation.Syntax.GetLocation(), operation.Operation.Syntax.ToString()));
        },
        OperationKind.Invocation);

    private static IOperation Owner(IOperation outer) => outer is IArgumentOperation { Parent: { } call } ? call : outer;

    private static bool IsMonths(IOperation operation, out IOperation? day)
    {
        day = (operation as IInvocationOperation)?.TargetMethod.Name is "PlusMonths" or "PlusYears" or "MonthsAfter"
            && DateStep.Of(operation) is { Calendar: "LocalDate" or "Deadline" } step
            ? step.Day
            : null;
        return day is not null;
    }
}
