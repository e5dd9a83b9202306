using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM3xxx: from when to when rules and figures hold.</summary>
internal static class ValidityDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidPeriod = Descriptor.Create("KBM3001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor VersionsOverlap = Descriptor.Create("KBM3002", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor VersionsGap = Descriptor.Create("KBM3003", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SharedRuleId = Descriptor.Create("KBM3004", DiagnosticSeverity.Error, atCompilationEnd: true);
    public static readonly DiagnosticDescriptor LaterEdition = Descriptor.Create("KBM3005", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor ShippedRuleChanged = Descriptor.Create("KBM3006", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ParameterRunsOut = Descriptor.Create("KBM3007", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor InvalidValue = Descriptor.Create("KBM3008", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor ParameterGap = Descriptor.Create("KBM3009", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor PointlessNotInForce = Descriptor.Create("KBM3010", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor ParameterWithoutValue = Descriptor.Create("KBM3011", DiagnosticSeverity.Warning);
}
