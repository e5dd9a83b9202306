using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM6004: a rule of data quality demands that data of a special category are there, although nobody has to state them.</summary>
/// <remarks>An alternative ("stated or refused") and the scope of a rule demand nothing and are not reported.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecialDataDemandedAnalyzer : RuleBodyAnalyzer
{
    private const int DataQuality = 4;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [PrivacyDiagnostics.SpecialDataDemanded];

    private protected override void StartBody(OperationBlockStartAnalysisContext context, IMethodSymbol rule)
    {
        if (rule.Attribute("Rule") is not { ConstructorArguments: { Length: 2 } arguments } || arguments[1].Value is not DataQuality) return;
        context.RegisterOperationAction(
            operation =>
            {
                var reference = (IMemberReferenceOperation)operation.Operation;
                if (!PersonalTypes.IsSpecial(reference.Member) || !IsDemanded(reference)) return;
                operation.ReportDiagnostic(Diagnostic.Create(
                    PrivacyDiagnostics.SpecialDataDemanded, reference.Syntax.GetLocation(), rule.Name, reference.Member.Name));
            },
            OperationKind.PropertyReference, OperationKind.FieldReference);
    }

    private static bool IsDemanded(IOperation member)
    {
        var test = member.WithConversions().Parent;
        var isPresence = test switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } binary when AsksForNull(binary) => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } binary when AsksForNull(binary) => false,
            IIsPatternOperation pattern => Presence(pattern.Pattern),
            IPropertyReferenceOperation { Property.Name: "HasValue" or "IsKnown" } => (bool?)true,
            IPropertyReferenceOperation { Property.Name: "IsUnknown" } => false,
            _ => null,
        };
        return isPresence is { } presence && IsRequired(test!, presence);
    }

    /// <summary>Climbs to the body of the rule: through "and" and "not", but not through "or", a count of conditions or a scope.</summary>
    private static bool IsRequired(IOperation test, bool isPresence)
    {
        for (var outer = test.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }: isPresence = !isPresence; break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } when isPresence:
                case IConversionOperation or IReturnOperation or IBlockOperation or IMethodBodyOperation or IParenthesizedOperation: break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Must" } }: return isPresence;
                default: return false;
            }
        }

        return isPresence;
    }

    private static bool? Presence(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => !Presence(negated.Pattern),
        IConstantPatternOperation constant when IsNull(constant.Value) => false,
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } => true,
        _ => null,
    };

    private static bool AsksForNull(IBinaryOperation comparison) => IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand);

    private static bool IsNull(IOperation operand) => operand.Unwrapped().ConstantValue is { HasValue: true, Value: null };
}
