using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8002: a verdict with more than two answers decides between two, so that what is not known counts as no.</summary>
/// <remarks>
/// To ask for one answer and to do something then is sound: a filter, an "if" without "else". Reported are "else", "?:", and a negated question
/// with consequences; a bool that a method returns is only a hint.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndecidedAsNoAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UseDiagnostics.UndecidedAsNo];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) => context.RegisterOperationAction(
        Check, OperationKind.PropertyReference, OperationKind.Binary, OperationKind.IsPattern);

    private static void Check(OperationAnalysisContext context)
    {
        if (VerdictTest.Of(context.Operation) is not { NamesUndecided: false } test) return;
        if (Severity(context.Operation, test) is not { } severity || IsAskedFurther(context.Operation, test)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            UseDiagnostics.UndecidedAsNo, context.Operation.Syntax.GetLocation(), severity, null, null,
            context.Operation.Syntax.ToString(), string.Join(", ", Undecided.Members(test.Verdict.Type))));
    }

    /// <summary>How bad it is; <see langword="null"/> if it is not.</summary>
    private static DiagnosticSeverity? Severity(IOperation question, VerdictTest test)
    {
        var isNegative = test.IsNegative;
        var whole = question;
        for (; whole.Parent is IConversionOperation or IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }; whole = whole.Parent)
        {
            if (whole.Parent is IUnaryOperation) isNegative = !isNegative;
        }

        return whole.Parent switch
        {
            IConditionalOperation choice when choice.Condition == whole =>
                choice.WhenFalse is not null || (isNegative && !test.AsksForNo && !IsLeft(choice.WhenTrue)) ? DiagnosticSeverity.Warning : null,
            IReturnOperation { Kind: OperationKind.Return } answer when !IsInLambda(answer) => DiagnosticSeverity.Info,
            _ => null,
        };
    }

    /// <summary>Whether nothing is done but to go on: "continue", "break" or "return" without a value, as a filter does.</summary>
    private static bool IsLeft(IOperation body) => body switch
    {
        IBlockOperation { Operations: { Length: 1 } statements } => IsLeft(statements[0]),
        IBranchOperation => true,
        IReturnOperation { ReturnedValue: null } => true,
        _ => false,
    };

    private static bool IsInLambda(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation) return true;
        }

        return false;
    }

    /// <summary>Whether the same verdict is asked further in the method, so that its other answers are told apart.</summary>
    private static bool IsAskedFurther(IOperation question, VerdictTest test)
    {
        var root = question;
        while (root.Parent is not null) root = root.Parent;
        var verdict = test.Verdict.Syntax.ToString();
        return root.DescendantsAndSelf().Any(other => other switch
        {
            ISwitchOperation choice => choice.Value.Syntax.ToString() == verdict,
            ISwitchExpressionOperation choice => choice.Value.Syntax.ToString() == verdict,
            _ => other != question && VerdictTest.Of(other) is { } further && further.Verdict.Syntax.ToString() == verdict
                && (further.NamesUndecided || further.Asked.Any(a => a != "NotApplicable" && !test.Asked.Contains(a))),
        });
    }
}
