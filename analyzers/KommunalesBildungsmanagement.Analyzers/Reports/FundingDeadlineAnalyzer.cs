using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7005: host code computes a deadline by hand from a day with [FundingDate]. In rules it is KBM4003.</summary>
/// <remarks>Steps back and the day after are no deadlines: a reminder is sent earlier, and what comes next begins a day later.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FundingDeadlineAnalyzer : HostCodeAnalyzer
{
    /// <summary>Which function of Deadline stands for it; missing where none does.</summary>
    internal const string Function = "function";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.FundingDeadlineByHand];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        if (library["FundingDateAttribute"] is null) return;
        context.RegisterOperationAction(CheckCall, OperationKind.Invocation);
        context.RegisterOperationAction(CheckSum, OperationKind.Binary);
    }

    private static void CheckCall(OperationAnalysisContext context)
    {
        if (DateStep.Of(context.Operation) is not { } step || !IsDeadline(step, context.Operation) || IsOfRule(context.ContainingSymbol)) return;
        var (function, start) = (FunctionFor(step), step.Day.Unwrapped());

        // Of a chain the last step is reported, and no fix is safe: what the steps mean together, only a person knows.
        if (context.Operation.Outer() is { } outer && DateStep.Of(outer) is { } next && next.Day.Unwrapped() == context.Operation
            && IsDeadline(next, outer)) return;
        while (DateStep.Of(start) is { } before) (function, start) = (null, before.Day.Unwrapped());

        if (FundingDates.Of(start) is not { } member) return;
        var whole = context.Operation.Parent is IConditionalAccessOperation access && access.WhenNotNull == context.Operation
            ? access
            : context.Operation;
        Report(context, whole, member, IsInQuery(whole) ? null : function);
    }

    private static void CheckSum(OperationAnalysisContext context)
    {
        var sum = (IBinaryOperation)context.Operation;
        if (sum.OperatorKind != BinaryOperatorKind.Add || sum.LeftOperand.Type.WithoutNull() is not { } type) return;
        var addsUp = type.IsNodaTime("LocalDate") ? sum.RightOperand.Type.IsNodaTime("Period")
            : SystemDateAnalyzer.IsSystemDate(type) && sum.RightOperand.Type.WithoutNull() is { Name: "TimeSpan" };
        if (!addsUp || IsBack(sum.RightOperand) || IsOfRule(context.ContainingSymbol)) return;
        if (FundingDates.Of(sum.LeftOperand) is { } member) Report(context, sum, member, null);
    }

    private static string? FunctionFor(DateStep step) => step switch
    {
        { Calendar: "LocalDate", Unit: "Days" or "Weeks" or "Months" } => step.Unit + "After",
        { Calendar: "LocalDate", Unit: "Years", Amount: { } years } when years.Unwrapped() is ILiteralOperation => "MonthsAfter",
        _ => null,
    };

    private static bool IsDeadline(DateStep step, IOperation call)
    {
        if (step.Calendar == "Deadline") return false;
        if (step.Amount is null) return !IsBack(((IInvocationOperation)call).Arguments[0].Value);
        var constant = step.Amount.ConstantValue;
        return !step.GoesBack && constant is not { HasValue: true, Value: 0 or 0d }
            && !(step.Unit == "Days" && constant is { HasValue: true, Value: 1 or 1d });
    }

    /// <summary>Whether an amount such as <c>Period.FromDays(-14)</c> is known to go back, or to be one day.</summary>
    private static bool IsBack(IOperation amount) => amount.Unwrapped() is IInvocationOperation { TargetMethod: { IsStatic: true } from } made
        && made.Arguments.Length > 0 && made.Arguments[0].Value.Unwrapped().ConstantValue is { HasValue: true, Value: { } value }
        && (value is < 0 or < 0L or < 0d || (from.Name == "FromDays" && value is 1 or 1L or 1d));

    /// <summary>Rules have KBM4003; a [RuleFunction] is the place for ways of counting that Deadline does not have.</summary>
    private static bool IsOfRule(ISymbol symbol) => symbol.Has("Rule") || symbol.Has("Condition") || symbol.Has("RuleFunction");

    /// <summary>Whether the code is handed over as an expression tree, which another program translates.</summary>
    private static bool IsInQuery(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConversionOperation or IDelegateCreationOperation && outer.Type.IsIn("System.Linq.Expressions")) return true;
        }

        return false;
    }

    private static void Report(OperationAnalysisContext context, IOperation place, ISymbol member, string? function) =>
        context.ReportDiagnostic(Diagnostic.Create(
            ReportDiagnostics.FundingDeadlineByHand, place.Syntax.GetLocation(),
            function is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Function, function),
            place.Syntax.ToString(), member.Name, function ?? "MonthsAfter"));
}
