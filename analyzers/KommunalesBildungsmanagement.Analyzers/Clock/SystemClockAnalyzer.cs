using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM4001: a rule reads the system clock, so its verdict cannot be repeated tomorrow.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SystemClockAnalyzer : RuleBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ClockDiagnostics.SystemClock];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule) => context.RegisterOperationAction(
        operation =>
        {
            if (!ReadsClock(operation.Operation)) return;
            var syntax = operation.Operation.Syntax;
            operation.ReportDiagnostic(Diagnostic.Create(ClockDiagnostics.SystemClock, syntax.GetLocation(), syntax.ToString(), rule.Name));
        },
        OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.Invocation, OperationKind.ObjectCreation);

    internal static bool ReadsClock(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: { IsStatic: true } member } => IsClock(member),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: "StartNew" or "GetTimestamp" } method } => IsStopwatch(method.ContainingType),
        IObjectCreationOperation creation => IsStopwatch(creation.Type),
        _ => false,
    };

    private static bool IsClock(ISymbol member) => (member.ContainingType.Name, member.Name) switch
    {
        ("DateTime" or "DateTimeOffset", "Now" or "UtcNow" or "Today") => member.ContainingType.IsIn("System"),
        ("Environment", "TickCount" or "TickCount64") or ("TimeProvider", "System") => member.ContainingType.IsIn("System"),
        ("SystemClock", "Instance") => member.ContainingType.IsIn("NodaTime"),
        _ => false,
    };

    private static bool IsStopwatch(ITypeSymbol? type) => type is { Name: "Stopwatch" } && type.IsIn("System.Diagnostics");
}
