using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM6xxx: personal data.</summary>
internal static class PrivacyDiagnostics
{
    public static readonly DiagnosticDescriptor PersonalDataInReport = Descriptor.Create("KBM6001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor NoLegalBasis = Descriptor.Create("KBM6002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SmallCountInReport = Descriptor.Create("KBM6003", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SpecialDataDemanded = Descriptor.Create("KBM6004", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor PersonalDataInLog = Descriptor.Create("KBM6005", DiagnosticSeverity.Warning);
}
