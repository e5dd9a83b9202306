using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8001: a verdict, a truth value or a reading is computed and dropped. Whoever drops a reading drops its problems.</summary>
/// <remarks>What matters is what [ResultMatters] stands on. A method that hands back any type it is given, like Dequeue, computes nothing.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultIgnoredAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UseDiagnostics.ResultIgnored];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library) =>
        context.RegisterOperationAction(Check, OperationKind.ExpressionStatement);

    private static void Check(OperationAnalysisContext context)
    {
        var statement = ((IExpressionStatementOperation)context.Operation).Operation;
        var isAwaited = statement is IAwaitOperation;
        var inner = statement;
        while (true)
        {
            inner = inner switch
            {
                IAwaitOperation await => await.Operation,
                IConditionalAccessOperation access => access.WhenNotNull,
                IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task } when isAwaited => task,
                _ => inner,
            };
            if (inner is not (IAwaitOperation or IConditionalAccessOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })) break;
        }

        if (inner is not IInvocationOperation call || statement.Type.WithoutNull() is not { } type || !Matters(type) || IsHandedBack(call)) return;
        context.ReportDiagnostic(Diagnostic.Create(UseDiagnostics.ResultIgnored, statement.Syntax.GetLocation(), call.TargetMethod.Name, type.Name));
    }

    private static bool Matters(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null && t.SpecialType == SpecialType.None; t = t.BaseType)
        {
            if (t.Has("ResultMatters")) return true;
        }

        return type.AllInterfaces.Any(i => i.Has("ResultMatters"));
    }

    private static bool IsHandedBack(IInvocationOperation call)
    {
        var declared = call.TargetMethod.OriginalDefinition.ReturnType;
        return declared is ITypeParameterSymbol
            || (declared is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task && task.TypeArguments[0] is ITypeParameterSymbol
                && task.IsIn("System.Threading.Tasks"));
    }
}
