using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8001: a verdict, a truth value or a reading is computed and dropped. Whoever drops a reading drops its problems.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultIgnoredAnalyzer : RuleAnalyzer
{
    private static readonly string[] ResultTypes =
    [
        "KommunalesBildungsmanagement.Rules.Truth",
        "KommunalesBildungsmanagement.Rules.Reading`1",
        "KommunalesBildungsmanagement.Rules.Explanation",
        "KommunalesBildungsmanagement.Matching.MatchResult",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UseDiagnostics.ResultIgnored];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var results = ResultTypes.Select(context.Compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToList();
        context.RegisterOperationAction(operation => Check(operation, results), OperationKind.ExpressionStatement);
    }

    private static void Check(OperationAnalysisContext context, List<INamedTypeSymbol> results)
    {
        if (((IExpressionStatementOperation)context.Operation).Operation is not IInvocationOperation call) return;
        if (!results.Any(r => SymbolEqualityComparer.Default.Equals(r, call.Type?.OriginalDefinition))) return;
        context.ReportDiagnostic(Diagnostic.Create(UseDiagnostics.ResultIgnored, call.Syntax.GetLocation(), call.TargetMethod.Name, call.Type!.Name));
    }
}
