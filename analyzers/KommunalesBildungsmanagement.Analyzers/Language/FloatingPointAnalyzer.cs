using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM5005: a rule compares a double or a float, and a case exactly on the threshold falls to the wrong side.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FloatingPointAnalyzer : RuleBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LanguageDiagnostics.FloatingPoint];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule) => context.RegisterOperationAction(
        operation =>
        {
            var value = operation.Operation switch
            {
                IBinaryOperation binary when IsComparison(binary.OperatorKind) => Floating(binary.LeftOperand) ?? Floating(binary.RightOperand),
                IIsPatternOperation { Pattern: not IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } pattern =>
                    Floating(pattern.Value),
                _ => null,
            };
            if (value is null) return;
            operation.ReportDiagnostic(Diagnostic.Create(
                LanguageDiagnostics.FloatingPoint, value.Syntax.GetLocation(), value.Syntax.ToString(),
                value.Type.WithoutNull()!.SpecialType == SpecialType.System_Double ? "double" : "float"));
        },
        OperationKind.Binary, OperationKind.IsPattern);

    internal static bool IsComparison(BinaryOperatorKind kind) => kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;

    private static IOperation? Floating(IOperation operand)
    {
        var value = operand.Unwrapped();
        return value.Type.WithoutNull()?.SpecialType is SpecialType.System_Double or SpecialType.System_Single ? value : null;
    }
}
