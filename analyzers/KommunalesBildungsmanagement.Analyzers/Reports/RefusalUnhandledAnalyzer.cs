using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM7009: a verdict is looked at, or kept, and nothing follows where the rule is not met.</summary>
/// <remarks>
/// Reported is what shows that all answers were meant: a switch or a chain of "if" that names decided and undecided answers, and a local that
/// nobody reads. A single question without "else" is a filter. What KBM8004 reports is not reported here.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RefusalUnhandledAnalyzer : HostCodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ReportDiagnostics.RefusalUnhandled];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        context.RegisterOperationAction(CheckLocal, OperationKind.VariableDeclarator);
        context.RegisterOperationAction(CheckSwitch, OperationKind.Switch);
        context.RegisterOperationAction(CheckChain, OperationKind.Conditional);
    }

    private static void CheckLocal(OperationAnalysisContext context)
    {
        var declarator = (IVariableDeclaratorOperation)context.Operation;
        if (Refusals(declarator.Symbol.Type).IsEmpty || declarator.GetVariableInitializer()?.Value.Unwrapped() is not { } value) return;
        if ((value is IAwaitOperation await ? await.Operation.Unwrapped() : value) is not IInvocationOperation) return;
        if (!VerdictUses.AreRead(declarator))
            Report(context, declarator.Symbol.Locations[0], declarator.Symbol.Type, "Unread", declarator.Symbol.Name);
    }

    private static void CheckSwitch(OperationAnalysisContext context)
    {
        var choice = (ISwitchOperation)context.Operation;
        if (Refusals(choice.Value.Type) is not { IsEmpty: false } refusals) return;
        if (choice.Cases.FirstOrDefault(c => c.Clauses.Any(TakesAll)) is not { } rest || !DoesNothing(rest.Body)) return;
        var named = new List<string>();
        foreach (var clause in choice.Cases.SelectMany(c => c.Clauses).Where(c => !TakesAll(c)))
        {
            if (Named(clause, choice.Value.Type) is not { } names) return;
            named.AddRange(names);
        }

        var undecided = Undecided.Members(choice.Value.Type);
        if (named.Intersect(refusals).Any() || undecided.Except(named).Any() || !named.Except(undecided).Any()) return;
        if (!VerdictUses.GoOn(choice.Value, [choice.Value])) Report(context, choice.Value.Syntax.GetLocation(), choice.Value.Type, "Default");
    }

    private static void CheckChain(OperationAnalysisContext context)
    {
        var first = (IConditionalOperation)context.Operation;
        if (first.Type is not null || VerdictTest.Of(first.Condition) is not { } start || first.Parent is IConditionalOperation { Type: null } outer
            && outer.WhenFalse == first) return;
        var tests = new List<VerdictTest>();
        IOperation? next = first;
        for (; next is IConditionalOperation link; next = link.WhenFalse)
        {
            if (VerdictTest.Of(link.Condition) is not { IsNegative: false, Asked.Count: > 0 } test) return;
            if (test.Verdict.Syntax.ToString() != start.Verdict.Syntax.ToString()) return;
            tests.Add(test);
        }

        var named = tests.SelectMany(t => t.Asked).Distinct().ToList();
        if (next is not null || tests.Count < 2 || Refusals(start.Verdict.Type) is not { IsEmpty: false } refusals) return;
        var undecided = Undecided.Members(start.Verdict.Type);
        if (named.Intersect(refusals).Any() || !named.Intersect(undecided).Any() || !named.Except(undecided).Any()) return;
        if (!VerdictUses.GoOn(start.Verdict, tests.Select(t => t.Verdict)))
            Report(context, first.Condition.Syntax.GetLocation(), start.Verdict.Type, "Chain");
    }

    /// <summary>The members of a verdict that say no: NotMet, NotSuitable. "Does not apply" is no refusal.</summary>
    private static ImmutableArray<string> Refusals(ITypeSymbol? type)
    {
        if (type.WithoutNull() is not { TypeKind: TypeKind.Enum } verdict) return [];
        if (Undecided.Members(verdict) is not { IsEmpty: false } undecided) return [];
        return [.. verdict.GetMembers().OfType<IFieldSymbol>().Select(f => f.Name)
            .Where(n => n.StartsWith("Not", System.StringComparison.Ordinal) && n != "NotApplicable" && !undecided.Contains(n))];
    }

    private static bool TakesAll(ICaseClauseOperation clause) => clause is IDefaultCaseClauseOperation
        or IPatternCaseClauseOperation { Guard: null, Pattern: IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } };

    private static IEnumerable<string>? Named(ICaseClauseOperation clause, ITypeSymbol? verdict) => clause switch
    {
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: null } } => [],
        ISingleValueCaseClauseOperation single => Undecided.NameOf(verdict, single.Value.Unwrapped().ConstantValue) is { } name ? [name] : null,
        IPatternCaseClauseOperation { Guard: null } pattern => VerdictPatterns.Named(pattern.Pattern),
        _ => null,
    };

    private static bool DoesNothing(ImmutableArray<IOperation> body) => body.All(o => o switch
    {
        IBlockOperation block => DoesNothing(block.Operations),
        IReturnOperation { ReturnedValue: null } or IBranchOperation { BranchKind: not BranchKind.GoTo } or IEmptyOperation => true,
        _ => false,
    });

    private static void Report(OperationAnalysisContext context, Location place, ITypeSymbol? verdict, string fault, params string[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            ReportDiagnostics.RefusalUnhandled, place, string.Join(", ", Refusals(verdict)),
            Phrase.Of(ReportDiagnostics.RefusalUnhandled, fault, arguments)));
}
