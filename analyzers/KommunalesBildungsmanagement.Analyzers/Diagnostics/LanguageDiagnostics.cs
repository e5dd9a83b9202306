using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM5xxx: the rule language, its translation and its cost.</summary>
internal static class LanguageDiagnostics
{
    public static readonly DiagnosticDescriptor OutsideLanguage = Descriptor.Create("KBM5001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor NotInSql = Descriptor.Create("KBM5002", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor ConditionNotReadable = Descriptor.Create("KBM5003", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor MixedUnits = Descriptor.Create("KBM5004", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor FloatingPoint = Descriptor.Create("KBM5005", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RawThreshold = Descriptor.Create("KBM5006", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor NotDecided = Descriptor.Create("KBM5007", DiagnosticSeverity.Info);
}
