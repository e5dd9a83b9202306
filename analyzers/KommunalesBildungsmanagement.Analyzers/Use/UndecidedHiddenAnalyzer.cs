using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM8004: a switch over a verdict leaves its open answers to "default" or forgets an answer.</summary>
/// <remarks>A switch expression that forgets one without a discard is the compiler's own finding (CS8509).</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndecidedHiddenAnalyzer : HostCodeAnalyzer
{
    /// <summary>The members without a case, separated by commas, for the fix.</summary>
    internal const string Missing = "missing";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UseDiagnostics.UndecidedHidden];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        context.RegisterOperationAction(CheckStatement, OperationKind.Switch);
        context.RegisterOperationAction(CheckExpression, OperationKind.SwitchExpression);
    }

    private static void CheckStatement(OperationAnalysisContext context)
    {
        var choice = (ISwitchOperation)context.Operation;
        if (Enum(choice.Value) is not { } verdict) return;
        var (named, takesAll) = (new List<string>(), false);
        foreach (var clause in choice.Cases.SelectMany(c => c.Clauses))
        {
            switch (clause)
            {
                case IDefaultCaseClauseOperation: takesAll = true; break;
                case ISingleValueCaseClauseOperation single when single.Value.ConstantValue is { HasValue: true, Value: null }: break;
                case ISingleValueCaseClauseOperation single when Undecided.NameOf(verdict, single.Value.ConstantValue) is { } name:
                    named.Add(name);
                    break;
                case IPatternCaseClauseOperation { Pattern: var pattern } when VerdictPatterns.TakesAll(pattern): takesAll = true; break;
                case IPatternCaseClauseOperation { Pattern: var pattern } when VerdictPatterns.Named(pattern) is { } names:
                    named.AddRange(names);
                    break;
                default: return;
            }
        }

        Report(context, choice.Value, verdict, takesAll ? Undecided.Members(verdict).Except(named) : Members(verdict).Except(named));
    }

    private static void CheckExpression(OperationAnalysisContext context)
    {
        var choice = (ISwitchExpressionOperation)context.Operation;
        if (Enum(choice.Value) is not { } verdict || !choice.Arms.Any(a => a.Guard is null && VerdictPatterns.TakesAll(a.Pattern))) return;
        var named = new List<string>();
        foreach (var pattern in choice.Arms.Select(a => a.Pattern).Where(p => !VerdictPatterns.TakesAll(p)))
        {
            if (VerdictPatterns.Named(pattern) is not { } names) return;
            named.AddRange(names);
        }

        Report(context, choice.Value, verdict, Undecided.Members(verdict).Except(named));
    }

    private static INamedTypeSymbol? Enum(IOperation value) =>
        value.Type.WithoutNull() is INamedTypeSymbol { TypeKind: TypeKind.Enum } verdict && !Undecided.Members(verdict).IsEmpty ? verdict : null;

    private static IEnumerable<string> Members(ITypeSymbol verdict) =>
        verdict.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => f.Name);

    private static void Report(OperationAnalysisContext context, IOperation value, ITypeSymbol verdict, IEnumerable<string> missing)
    {
        var names = missing.ToList();
        if (names.Count == 0) return;
        var syntax = value.Syntax is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : value.Syntax;
        context.ReportDiagnostic(Diagnostic.Create(
            UseDiagnostics.UndecidedHidden, syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(Missing, string.Join(",", names)),
            verdict.Name, string.Join(", ", names)));
    }
}
