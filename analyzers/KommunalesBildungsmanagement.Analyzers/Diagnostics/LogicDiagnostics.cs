using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM2xxx: what conditions can and cannot do, each proved.</summary>
internal static class LogicDiagnostics
{
    public static readonly DiagnosticDescriptor Contradiction = Descriptor.Create("KBM2001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor NeverViolated = Descriptor.Create("KBM2002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RedundantPart = Descriptor.Create("KBM2003", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor DeadAlternative = Descriptor.Create("KBM2004", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NeverApplies = Descriptor.Create("KBM2005", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor MemberNotCovered = Descriptor.Create("KBM2006", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor NoEnumMember = Descriptor.Create("KBM2007", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor NegatedMissing = Descriptor.Create("KBM2008", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor RulesExcludeEachOther = Descriptor.Create("KBM2010", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ExceptionsOverlap = Descriptor.Create("KBM2011", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ExceptionToNothing = Descriptor.Create("KBM2012", DiagnosticSeverity.Error, atCompilationEnd: true);
    public static readonly DiagnosticDescriptor SameRuleTwice = Descriptor.Create("KBM2013", DiagnosticSeverity.Info);
}
