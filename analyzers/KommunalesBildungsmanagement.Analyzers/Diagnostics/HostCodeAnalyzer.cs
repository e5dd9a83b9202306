using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What every analyzer shares that looks at ordinary code: a project that never names the library is left alone.</summary>
/// <remarks>
/// A package may come along with another one. Looking into every body would cost such a project a third of its build, for nothing.
/// </remarks>
public abstract class HostCodeAnalyzer : RuleAnalyzer
{
    private protected HostCodeAnalyzer()
    {
    }

    private protected sealed override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        if (library.IsNamed(context.CancellationToken)) StartHost(context, library);
    }

    private protected abstract void StartHost(CompilationStartAnalysisContext context, RuleLibrary library);
}
