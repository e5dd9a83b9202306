using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What every analyzer shares that looks into the bodies of [Rule] and [Condition] methods and nowhere else.</summary>
public abstract class RuleBodyAnalyzer : RuleAnalyzer
{
    private protected RuleBodyAnalyzer()
    {
    }

    private protected sealed override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterOperationBlockStartAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method && (method.Has("Rule") || method.Has("Condition"))) StartBody(block, method);
        });

    private protected abstract void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule);
}
