using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads all rules of a class once and lets each check look at them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleSetAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
    [
        LanguageDiagnostics.OutsideLanguage, LanguageDiagnostics.NotInSql, LanguageDiagnostics.ConditionNotReadable, LanguageDiagnostics.NotDecided,
        LogicDiagnostics.Contradiction, LogicDiagnostics.NeverViolated, LogicDiagnostics.RedundantPart, LogicDiagnostics.DeadAlternative,
        LogicDiagnostics.NeverApplies, LogicDiagnostics.MemberNotCovered, LogicDiagnostics.NoEnumMember, LogicDiagnostics.RulesExcludeEachOther,
        LogicDiagnostics.ExceptionsOverlap, LogicDiagnostics.SameRuleTwice,
        DocumentationDiagnostics.MemberWithoutWords, DocumentationDiagnostics.NumberNotInText,
        ValidityDiagnostics.ShippedRuleChanged, ValidityDiagnostics.ParameterWithoutValue,
    ];

    private protected override void Start(CompilationStartAnalysisContext context, RuleLibrary library)
    {
        var shipped = ShippedRules.Read(context.Options, context.CancellationToken);
        context.RegisterSymbolStartAction(type => OnType(type, shipped), SymbolKind.NamedType);
    }

    private static void OnType(SymbolStartAnalysisContext context, ShippedRules shipped)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetMembers().Any(IsRuleOrCondition)) return;
        var found = new ConcurrentBag<RuleInSet>();
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is not IMethodSymbol method || !IsRuleOrCondition(method)) return;
            if (block.OperationBlocks.Select(BodyOf).FirstOrDefault(b => b is not null) is not { } body) return;
            var written = ConditionReader.For(method).ReadBody(body);
            var inlined = new ConditionInliner(block.Compilation, block.CancellationToken).Inline(written);
            found.Add(new(method, body.Syntax.SyntaxTree, body.Syntax.GetLocation(), written, inlined));
        });
        context.RegisterSymbolEndAction(end => Check(end, InOrder(found), shipped));
    }

    private static void Check(SymbolAnalysisContext context, IReadOnlyList<RuleInSet> all, ShippedRules shipped)
    {
        var (read, sound) = (new List<RuleInSet>(), new List<RuleInSet>());
        foreach (var rule in all)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!LanguageCheck.Run(context, rule)) continue;
            if (rule.Rule is not null)
            {
                WordsCheck.Numbers(context, rule);
                read.Add(rule);
                ShippedCheck.Run(context, rule, shipped);
                ParameterCheck.Run(context, rule);
            }

            if (LogicCheck.Run(context, rule) && rule.Rule is not null) sound.Add(rule);
        }

        PairCheck.Run(context, sound);
        WordsCheck.Members(context, read);

        // What cannot be read may well be the rule that is missed.
        if (read.Count == all.Count(r => r.Rule is not null)) CoverageCheck.Run(context, sound);
    }

    // A rule set may be spread over files.
    private static List<RuleInSet> InOrder(IEnumerable<RuleInSet> rules) =>
        [.. rules.OrderBy(r => r.BodyPlace.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(r => r.BodyPlace.SourceSpan.Start)];

    private static bool IsRuleOrCondition(ISymbol member) => member is IMethodSymbol && (member.Has("Rule") || member.Has("Condition"));

    private static IOperation? BodyOf(IOperation block)
    {
        var body = block is IMethodBodyOperation method ? method.ExpressionBody ?? method.BlockBody : block as IBlockOperation;
        return body is { Operations.Length: 1 } && body.Operations[0] is IReturnOperation { ReturnedValue: { } value } ? value.Bare() : null;
    }
}
