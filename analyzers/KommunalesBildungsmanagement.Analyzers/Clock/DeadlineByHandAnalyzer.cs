using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM4003: a rule computes a deadline by hand, without the paragraph that says how to count.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeadlineByHandAnalyzer : RuleBodyAnalyzer
{
    /// <summary>Which function of Deadline stands for it; missing where none does.</summary>
    internal const string Function = "function";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ClockDiagnostics.DeadlineByHand];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule)
    {
        context.RegisterOperationAction(CheckCall, OperationKind.Invocation);
        context.RegisterOperationAction(CheckSum, OperationKind.Binary);
    }

    private static void CheckCall(OperationAnalysisContext context)
    {
        if (DateStep.Of(context.Operation) is not { GoesBack: false } step || step.Calendar == "Deadline") return;

        // Of a chain the last step is reported: the fixes of its parts would get in each other's way.
        if (context.Operation.Outer() is { } outer && DateStep.Of(outer) is { } next && next.Day.Unwrapped() == context.Operation) return;
        var function = step is { Calendar: "LocalDate", Unit: "Days" or "Weeks" or "Months" } ? step.Unit + "After" : null;
        var whole = context.Operation.Parent is IConditionalAccessOperation access && access.WhenNotNull == context.Operation
            ? access
            : context.Operation;
        Report(context, whole, function);
    }

    private static void CheckSum(OperationAnalysisContext context)
    {
        var sum = (IBinaryOperation)context.Operation;
        if (sum.OperatorKind == BinaryOperatorKind.Add && sum.LeftOperand.Type.WithoutNull().IsNodaTime("LocalDate")
            && sum.RightOperand.Type.IsNodaTime("Period"))
        {
            Report(context, sum, null);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation place, string? function) => context.ReportDiagnostic(Diagnostic.Create(
        ClockDiagnostics.DeadlineByHand, place.Syntax.GetLocation(),
        function is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Function, function),
        place.Syntax.ToString(), function ?? "MonthsAfter"));
}
