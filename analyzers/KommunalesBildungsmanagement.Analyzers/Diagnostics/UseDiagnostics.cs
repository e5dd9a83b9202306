using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8xxx: what host code does with results.</summary>
internal static class UseDiagnostics
{
    public static readonly DiagnosticDescriptor ResultIgnored = Descriptor.Create("KBM8001", DiagnosticSeverity.Warning);
}
