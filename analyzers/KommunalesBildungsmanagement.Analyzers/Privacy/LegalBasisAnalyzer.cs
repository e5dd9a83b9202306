using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM6002: a rule reads data of a special category and neither it nor its rule set names the law that allows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LegalBasisAnalyzer : RuleBodyAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [PrivacyDiagnostics.NoLegalBasis];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule)
    {
        if (rule.Has("LegalBasis")) return;
        for (var type = rule.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.Has("LegalBasis")) return;
        }

        context.RegisterOperationAction(
            operation =>
            {
                var member = ((IMemberReferenceOperation)operation.Operation).Member;
                if (!PersonalTypes.IsSpecial(member)) return;
                operation.ReportDiagnostic(Diagnostic.Create(
                    PrivacyDiagnostics.NoLegalBasis, operation.Operation.Syntax.GetLocation(), rule.Name, PersonalFlow.Name(member)));
            },
            OperationKind.PropertyReference, OperationKind.FieldReference);
    }
}
