using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>KBM1004, KBM1005: members without words, and numbers that the text of a rule does not mention.</summary>
internal static class WordsCheck
{
    private static readonly Regex Number = new(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant);

    public static void Run(SymbolAnalysisContext context, RuleInSet rule)
    {
        foreach (var member in rule.Body.Values().OfType<MemberValue>().Where(m => !m.HasWords).GroupBy(m => m.Name).Select(g => g.First()))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.MemberWithoutWords, rule.Method.Locations[0], rule.Id, member.Steps[member.Steps.Count - 1].Name));
        }

        if (rule.Method.Attributes("Text").FirstOrDefault(t => t.Text(0) == "de") is not { } text || text.Text(1) is not { } sentence) return;
        var written = Number.Matches(sentence).Cast<Match>().Select(m => Parse(m.Value)).ToList();
        foreach (var constant in rule.Body.Values().OfType<ConstantValue>().Where(c => c.Type.Kind is ValueKind.Whole or ValueKind.Decimal).Distinct())
        {
            if (constant.Decimal is 0 or 1 || written.Any(n => n == constant.Decimal || n == constant.Decimal * 100)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.NumberNotInText, text.PlaceOf(rule.Method, context.CancellationToken), rule.Id, constant.Written));
        }
    }

    // German writes 100.000,50: the last comma is the decimal one, points with three digits group.
    private static decimal? Parse(string number) =>
        decimal.TryParse(
            Regex.Replace(number, @"\.(?=\d{3}(?:\D|$))", "").Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
