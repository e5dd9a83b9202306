using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM5xxx: what a rule is written in: its language, units and numbers.</summary>
internal static class LanguageDiagnostics
{
    public static readonly DiagnosticDescriptor MixedUnits = Descriptor.Create("KBM5004", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor FloatingPoint = Descriptor.Create("KBM5005", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RawThreshold = Descriptor.Create("KBM5006", DiagnosticSeverity.Info);
}
