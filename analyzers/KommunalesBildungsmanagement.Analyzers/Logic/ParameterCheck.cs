using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM3011: a version of a rule is in force on days on which a parameter it reads has no value.</summary>
internal static class ParameterCheck
{
    // 9999-12-31, which the law writes for "no end".
    private const long LastOfAllDays = 2_932_896;

    public static void Run(SymbolAnalysisContext context, RuleInSet rule)
    {
        foreach (var parameter in rule.Body.Values().OfType<ParameterValue>().GroupBy(p => p.Id).Select(g => g.First()))
        {
            if (Missing(rule, parameter) is not { } day) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                ValidityDiagnostics.ParameterWithoutValue, rule.Method.Locations[0], rule.Id, parameter.Id, Day.Of(day).ToString()));
        }
    }

    // The first day of the rule's time without a value.
    private static long? Missing(RuleInSet rule, ParameterValue parameter)
    {
        // A parameter without any value is reported itself.
        if (rule.From == long.MinValue || parameter.Periods.Count == 0) return null;
        var (day, end) = (rule.From, System.Math.Min(rule.To, LastOfAllDays));
        foreach (var (from, to) in parameter.Periods.OrderBy(p => p.From))
        {
            if (from > day) return day <= end ? day : null;
            if (to is not { } last) return null;
            if (last >= day) day = last + 1;
        }

        return day <= end ? day : null;
    }
}
