using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7xxx: reports to programmes.</summary>
internal static class ReportDiagnostics
{
    public static readonly DiagnosticDescriptor MissingIndicator = Descriptor.Create("KBM7001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor WrongIndicator = Descriptor.Create("KBM7002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor InvalidDate = Descriptor.Create("KBM7003", DiagnosticSeverity.Warning);
}
