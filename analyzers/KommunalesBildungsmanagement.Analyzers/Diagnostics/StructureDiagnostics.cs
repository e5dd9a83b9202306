using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM0xxx: the form of rule sets and rules.</summary>
internal static class StructureDiagnostics
{
    public static readonly DiagnosticDescriptor RuleSetForm = Descriptor.Create("KBM0001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor NotOneExpression = Descriptor.Create("KBM0002", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor WrongSignature = Descriptor.Create("KBM0003", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor OutsideRuleSet = Descriptor.Create("KBM0004", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor MalformedId = Descriptor.Create("KBM0005", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SharedRuleSetId = Descriptor.Create("KBM0006", DiagnosticSeverity.Error, atCompilationEnd: true);
}
