using System.Collections.Generic;
using System.Collections.Immutable;
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

    /// <summary>The property of a report with the languages in which there is no [Term] at all, for the code fix.</summary>
    internal const string Missing = "Missing";

    /// <summary>KBM1004, once for each member in a rule set, where it is read first.</summary>
    public static void Members(SymbolAnalysisContext context, IEnumerable<RuleInSet> rules)
    {
        var reads = rules.SelectMany(r => r.Body.All().SelectMany(
            c => c.OwnValues.SelectMany(ValueTree.All).OfType<MemberValue>(), (c, m) => (Rule: r, Condition: c, Member: m)));
        var seen = new HashSet<(ITypeSymbol?, string)>();
        foreach (var (rule, condition, member) in reads.Where(r => !r.Member.HasWords && seen.Add((r.Rule.Subject, r.Member.Name))))
        {
            // A member of another assembly, like the length of a string, can be given no words here.
            if (MemberWords.At(rule.Subject, member.Steps) is not { } symbol) continue;
            if (symbol.Locations.FirstOrDefault(l => l.IsInSource) is not { } place) continue;
            var missing = string.Join(",", MemberWords.Missing(symbol));
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.MemberWithoutWords, rule.PlaceOf(condition), [place],
                ImmutableDictionary<string, string?>.Empty.Add(Missing, missing), rule.Id, member.Steps[member.Steps.Count - 1].Name));
        }
    }

    /// <summary>KBM1005.</summary>
    public static void Numbers(SymbolAnalysisContext context, RuleInSet rule)
    {
        if (rule.Method.Attributes("Text").FirstOrDefault(t => t.Text(0) == "de") is not { } text || text.Text(1) is not { } sentence) return;
        var written = Number.Matches(sentence).Cast<Match>().Select(m => Parse(m.Value)).ToList();
        var constants = rule.Body.Values().OfType<ConstantValue>().Where(c => c.Type.Kind is ValueKind.Whole or ValueKind.Decimal).Distinct();
        foreach (var constant in constants)
        {
            if (constant.Decimal is 0 or 1 || written.Any(n => n == constant.Decimal || n == constant.Decimal * 100)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                DocumentationDiagnostics.NumberNotInText, text.PlaceOf(rule.Method, context.CancellationToken),
                rule.Id, new LocalizedArgument(constant.Words)));
        }
    }

    // German writes 100.000,50: the last comma is the decimal one, points with three digits group.
    private static decimal? Parse(string number) =>
        decimal.TryParse(
            Regex.Replace(number, @"\.(?=\d{3}(?:\D|$))", "").Replace(',', '.'),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
