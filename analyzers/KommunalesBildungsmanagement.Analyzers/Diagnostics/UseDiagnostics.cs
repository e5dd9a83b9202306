using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8xxx: what host code does with results.</summary>
internal static class UseDiagnostics
{
    public static readonly DiagnosticDescriptor ResultIgnored = Descriptor.Create("KBM8001", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UndecidedAsNo = Descriptor.Create("KBM8002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor PlainRuleCalled = Descriptor.Create("KBM8003", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UndecidedHidden = Descriptor.Create("KBM8004", DiagnosticSeverity.Warning);
}
