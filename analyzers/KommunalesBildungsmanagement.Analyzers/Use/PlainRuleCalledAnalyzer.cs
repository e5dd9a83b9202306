using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8003: a rule is called as plain C#, which takes a missing fact for "no"; its compiled form says "undetermined".</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlainRuleCalledAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UseDiagnostics.PlainRuleCalled];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterOperationAction(Check, OperationKind.Invocation, OperationKind.MethodReference);

    private static void Check(OperationAnalysisContext context)
    {
        var method = context.Operation is IInvocationOperation call ? call.TargetMethod : ((IMethodReferenceOperation)context.Operation).Method;

        // Few methods of a host return a norm, so few attributes are read.
        if (!method.IsStatic || !(method.ReturnType.IsRuleType("Norm") || method.ReturnType.SpecialType == SpecialType.System_Boolean)) return;
        if (!method.ContainingType.IsStatic || !method.Has("Rule") || IsRule(context.ContainingSymbol) || IsName(context.Operation)) return;
        var set = method.ContainingType.Name;
        context.ReportDiagnostic(Diagnostic.Create(
            UseDiagnostics.PlainRuleCalled, context.Operation.Syntax.GetLocation(), $"{set}.{method.Name}", $"{set}.Compiled.{method.Name}"));
    }

    private static bool IsRule(ISymbol symbol) => symbol.Has("Rule") || symbol.Has("Condition");

    private static bool IsName(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is INameOfOperation) return true;
        }

        return false;
    }
}
