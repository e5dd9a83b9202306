using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7xxx: duties of programmes in the code of hosts: reports, deadlines, publicity, money, verdicts.</summary>
internal static class ReportDiagnostics
{
    public static readonly DiagnosticDescriptor MissingIndicator = Descriptor.Create("KBM7001", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor WrongIndicator = Descriptor.Create("KBM7002", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor InvalidDate = Descriptor.Create("KBM7003", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor MissingPart = Descriptor.Create("KBM7004", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor FundingDeadlineByHand = Descriptor.Create("KBM7005", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor WrongProgrammePeriod = Descriptor.Create("KBM7006", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor MissingPublicity = Descriptor.Create("KBM7007", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor FloatingMoney = Descriptor.Create("KBM7008", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor RefusalUnhandled = Descriptor.Create("KBM7009", DiagnosticSeverity.Warning);
}
