using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM5006: a rule compares money or a percentage with a number in its body: no date and no source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RawThresholdAnalyzer : RuleBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LanguageDiagnostics.RawThreshold];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule) => context.RegisterOperationAction(
        operation =>
        {
            if (operation.Operation is IBinaryOperation binary && !FloatingPointAnalyzer.IsComparison(binary.OperatorKind)) return;
            if (Members(operation.Operation).FirstOrDefault() is not { } member) return;
            foreach (var number in Numbers(operation.Operation))
            {
                operation.ReportDiagnostic(Diagnostic.Create(
                    LanguageDiagnostics.RawThreshold, number.Syntax.GetLocation(), number.Syntax.ToString(), member.Name));
            }
        },
        OperationKind.Binary, OperationKind.IsPattern);

    private static IEnumerable<ISymbol> Members(IOperation comparison) => Parts(comparison)
        .Select(p => p.Member()).OfType<ISymbol>().Where(m => Units.Of(m) is { } unit && Units.IsMoneyOrPercent(unit));

    private static IEnumerable<IOperation> Numbers(IOperation comparison) =>
        Parts(comparison).Where(p => p is ILiteralOperation { ConstantValue: { HasValue: true, Value: { } value } } && IsThreshold(value));

    private static bool IsThreshold(object value) =>
        value is int or long or decimal or double or float && Convert.ToDouble(value, CultureInfo.InvariantCulture) is not (0 or 1);

    /// <summary>The sums, products and patterns of a comparison; what is handed to a function is no threshold.</summary>
    private static IEnumerable<IOperation> Parts(IOperation operation)
    {
        yield return operation;
        if (operation is IInvocationOperation or IPropertyReferenceOperation or IFieldReferenceOperation) yield break;
        foreach (var part in operation.ChildOperations.SelectMany(Parts)) yield return part;
    }
}
