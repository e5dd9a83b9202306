using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8001: a verdict, a truth value or a reading is computed and dropped. Whoever drops a reading drops its problems.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultIgnoredAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] ResultTypes =
    [
        "KommunalesBildungsmanagement.Rules.Truth",
        "KommunalesBildungsmanagement.Rules.Reading`1",
        "KommunalesBildungsmanagement.Rules.Explanation",
        "KommunalesBildungsmanagement.Matching.MatchResult",
    ];

    /// <summary>The diagnostic.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIdentifiers.ResultIgnored,
        Text(nameof(Messages.ResultIgnoredTitle)),
        Text(nameof(Messages.ResultIgnoredMessage)),
        "Use",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Text(nameof(Messages.ResultIgnoredDescription)),
        helpLinkUri: RuleIdentifiers.HelpLink(RuleIdentifiers.ResultIgnored));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // Nothing to do, and nothing to pay, where the library is not referenced.
            var results = ResultTypes.Select(start.Compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToList();
            if (results.Count > 0) start.RegisterOperationAction(operation => Check(operation, results), OperationKind.ExpressionStatement);
        });
    }

    private static void Check(OperationAnalysisContext context, List<INamedTypeSymbol> results)
    {
        if (((IExpressionStatementOperation)context.Operation).Operation is not IInvocationOperation call) return;
        if (!results.Any(r => SymbolEqualityComparer.Default.Equals(r, call.Type?.OriginalDefinition))) return;
        context.ReportDiagnostic(Diagnostic.Create(Descriptor, call.Syntax.GetLocation(), call.TargetMethod.Name, call.Type!.Name));
    }

    private static LocalizableResourceString Text(string name) => new(name, Messages.ResourceManager, typeof(Messages));
}
