using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM4002: a rule reads a DateTime, DateOnly or DateTimeOffset where a LocalDate says what is meant: a day.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SystemDateAnalyzer : RuleBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ClockDiagnostics.SystemDate];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule) => context.RegisterOperationAction(
        operation =>
        {
            var member = ((IMemberReferenceOperation)operation.Operation).Member;
            if (operation.Operation.Type.WithoutNull() is not { } type || !IsSystemDate(type) || IsPartOfNullable(member)) return;

            // DateTime.Now is KBM4001; p.Born.Date is reported at p.Born.
            if (member.ContainingType.IsIn("System")) return;
            operation.ReportDiagnostic(Diagnostic.Create(
                ClockDiagnostics.SystemDate, operation.Operation.Syntax.GetLocation(), $"{member.ContainingType.Name}.{member.Name}", type.Name));
        },
        OperationKind.PropertyReference, OperationKind.FieldReference);

    internal static bool IsSystemDate(ITypeSymbol type) => type.Name is "DateTime" or "DateOnly" or "DateTimeOffset" && type.IsIn("System");

    private static bool IsPartOfNullable(ISymbol member) => member.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
