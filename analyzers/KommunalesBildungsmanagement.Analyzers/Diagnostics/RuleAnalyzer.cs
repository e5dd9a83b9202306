using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What every analyzer here shares: generated code is left alone, and a project that it does not concern costs nothing.</summary>
/// <remarks>
/// A package may come along with another one. As soon as an analyzer asks for symbols or bodies the compiler prepares all of them, which would cost
/// a project without rules a fifth of its build, for nothing.
/// </remarks>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private protected RuleAnalyzer()
    {
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuleLibrary.In(start.Compilation) is { } library && IsConcerned(library, start.CancellationToken)) Start(start, library);
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext context, RuleLibrary library);

    /// <summary>Whether there may be something to look at: rules, unless said otherwise.</summary>
    private protected virtual bool IsConcerned(RuleLibrary library, CancellationToken cancellation) => library.HasRules(cancellation);
}
