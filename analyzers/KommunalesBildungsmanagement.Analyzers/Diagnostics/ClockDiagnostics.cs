using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM4xxx: the clock, deadlines and ages.</summary>
internal static class ClockDiagnostics
{
    public static readonly DiagnosticDescriptor SystemClock = Descriptor.Create("KBM4001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor SystemDate = Descriptor.Create("KBM4002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor DeadlineByHand = Descriptor.Create("KBM4003", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor AgeByHand = Descriptor.Create("KBM4004", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor ChainedMonths = Descriptor.Create("KBM4005", DiagnosticSeverity.Warning);
}
