using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM5001, KBM5002, KBM5003, KBM2007: is everything in a rule in the language, and in SQL where it must be?</summary>
internal static class LanguageCheck
{
    /// <summary>Reports what is outside.</summary>
    /// <returns>Whether everything is inside, so that proofs about the rule mean something.</returns>
    public static bool Run(SymbolAnalysisContext context, RuleInSet rule)
    {
        var isInside = true;

        // "x is > 3 and < 5" asks twice for one value.
        foreach (var outside in rule.Written.All().OfType<Outside>().GroupBy(o => o.Place.Span).Select(g => g.First()))
        {
            isInside = false;
            if (outside.Reason is OutsideReason.Clock or OutsideReason.Error) continue;
            context.ReportDiagnostic(outside.Reason == OutsideReason.EnumMember
                ? Diagnostic.Create(LogicDiagnostics.NoEnumMember, rule.PlaceOf(outside), outside.Source)
                : Diagnostic.Create(
                    LanguageDiagnostics.OutsideLanguage, rule.PlaceOf(outside), Shorten(outside.Source),
                    Phrase.Of(LanguageDiagnostics.OutsideLanguage, outside.Reason.ToString())));
        }

        foreach (var call in Unread(rule))
        {
            isInside = false;
            context.ReportDiagnostic(Diagnostic.Create(
                LanguageDiagnostics.ConditionNotReadable, rule.PlaceOf(call), call.Name,
                Phrase.Of(LanguageDiagnostics.ConditionNotReadable, call.Fault.ToString())));
        }

        // What is outside of a condition elsewhere is reported there; here it is enough to know.
        isInside &= !rule.Body.All().Any(c => c is Outside or Call);
        if (rule.RunsInSql) CheckSql(context, rule);
        return isInside;
    }

    // What a shared condition calls in vain is reported there.
    private static IEnumerable<Call> Unread(RuleInSet rule)
    {
        var unread = rule.Body.All().OfType<Call>().ToList();
        return rule.Written.All().OfType<Call>()
            .Select(w => unread.Find(u => u.Method == w.Method && u.Place.Span == w.Place.Span)).OfType<Call>();
    }

    private static void CheckSql(SymbolAnalysisContext context, RuleInSet rule)
    {
        var functions = rule.Body.Values().OfType<FunctionValue>().Where(f => f.Arguments.SelectMany(ValueTree.All).Any(v => v is MemberValue));
        var sets = rule.Body.Values().OfType<MemberValue>().Where(m => m.Set == SetKind.Partial);
        var submissions = rule.Body.Values().OfType<SubmissionDay>();
        foreach (var value in functions.Concat<Value>(sets).Concat(submissions).Distinct())
        {
            var condition = rule.Body.All().First(c => c.Values().Contains(value) && c.OwnValues.Any());
            context.ReportDiagnostic(Diagnostic.Create(
                LanguageDiagnostics.NotInSql, rule.PlaceOf(condition), new LocalizedArgument((value.German, value.English)), rule.Id));
        }
    }

    private static string Shorten(string source) => source.Length <= 80 ? source : source.Substring(0, 77) + "…";
}
