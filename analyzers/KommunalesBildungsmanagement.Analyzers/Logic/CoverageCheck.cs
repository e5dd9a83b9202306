using System.Collections.Generic;
using System.Linq;
using KommunalesBildungsmanagement.Rules.Logic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM2006: a rule set that means to cover an enum has no rule for one of its members.</summary>
internal static class CoverageCheck
{
    private const int Eligibility = 0;

    public static void Run(SymbolAnalysisContext context, IReadOnlyList<RuleInSet> rules)
    {
        foreach (var covers in context.Symbol.Attributes("Covers"))
        {
            if (covers.ConstructorArguments.Length == 0 || covers.ConstructorArguments[0].Value is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType) continue;
            if (ValueTypes.Of(enumType) is not { IsFlags: false } type) continue;
            foreach (var member in type.Members.Where(m => !rules.Any(r => Covers(r, type, m))))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    LogicDiagnostics.MemberNotCovered, covers.PlaceOf(context.Symbol, context.CancellationToken), $"{enumType.Name}.{member.Name}"));
            }
        }
    }

    // A rule says something about a member if it reads the enum and can apply to the member; a target group, if it can include it.
    private static bool Covers(RuleInSet rule, ValueType type, EnumMember member)
    {
        var condition = rule.Kind == Eligibility || rule.Body.Scope is Fixed ? rule.Body.Requirement : rule.Body.Scope;
        var formulas = new ConditionFormulas();
        var formula = formulas.Of(condition);
        var values = condition.Values().OfType<MemberValue>().Where(v => v.Type.Name == type.Name && v.Set == SetKind.None).Distinct()
            .Select(v => (Formula)new In(formulas.VariableOf(v), member.Number));
        var elements = condition.All().OfType<Contains>().Where(c => c.Element.Type.Name == type.Name && c.Element.Number == member.Number)
            .Select(formulas.Of);
        return values.Concat(elements).ToList()
            .Exists(isMember => !Solver.Find(Solver.DefaultEffort, (formula, Mode.True), (isMember, Mode.True)).IsImpossible);
    }
}
