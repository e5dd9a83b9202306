using System.Threading;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What every analyzer shares that looks at ordinary code: it concerns projects that name the library.</summary>
public abstract class HostCodeAnalyzer : RuleAnalyzer
{
    private protected HostCodeAnalyzer()
    {
    }

    private protected sealed override bool IsConcerned(RuleLibrary library, CancellationToken cancellation) => library.IsNamed(cancellation);
}
