using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1xxx: sources and texts of rules.</summary>
internal static class DocumentationDiagnostics
{
    public static readonly DiagnosticDescriptor NoCitation = Descriptor.Create("KBM1001", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NoText = Descriptor.Create("KBM1002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor IncompleteCitation = Descriptor.Create("KBM1003", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor MemberWithoutWords = Descriptor.Create("KBM1004", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor NumberNotInText = Descriptor.Create("KBM1005", DiagnosticSeverity.Info, isOn: false);
    public static readonly DiagnosticDescriptor UnknownSource = Descriptor.Create("KBM1006", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UnverifiedSource = Descriptor.Create("KBM1007", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor ValueWithoutSource = Descriptor.Create("KBM1008", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor WeakSource = Descriptor.Create("KBM1009", DiagnosticSeverity.Error);
}
