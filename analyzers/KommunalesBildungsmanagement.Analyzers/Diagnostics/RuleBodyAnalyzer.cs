using System.Linq;
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
        // Through the type, because whoever asks for all bodies makes the compiler prepare all of them.
        context.RegisterSymbolStartAction(
            type =>
            {
                if (!((INamedTypeSymbol)type.Symbol).GetMembers().Any(IsRule)) return;
                type.RegisterOperationBlockStartAction(block =>
                {
                    if (IsRule(block.OwningSymbol)) StartBody(block, (IMethodSymbol)block.OwningSymbol);
                });
            },
            SymbolKind.NamedType);

    private static bool IsRule(ISymbol member) => member is IMethodSymbol && (member.Has("Rule") || member.Has("Condition"));

    private protected abstract void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule);
}
