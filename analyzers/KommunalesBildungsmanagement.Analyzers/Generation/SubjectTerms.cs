using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The terms that the rules of one set read from one subject: each made in one place, however many rules name it.</summary>
internal sealed record SubjectTerms(RuleSetModel Set, string Subject, string Class, EquatableArray<TermCode> Terms)
{
    /// <summary>A name for the terms of a subject; the hash keeps subjects of equal names apart.</summary>
    public static string ClassOf(RuleModel rule) => $"{rule.SubjectName}_{Content.Short(rule.Subject)}";

    public static SubjectTerms Of(RuleModel rule) => new(
        rule.Set with { Id = "", Programme = null }, rule.Subject, ClassOf(rule), rule.Terms().Select(v => TermCode.Of(v, rule.Subject)).ToEquatable());

    public static EquatableArray<SubjectTerms> In(IEnumerable<SubjectTerms> rules) => rules
        .GroupBy(r => (r.Set.Namespace, r.Set.Type, r.Class))
        .Select(g => g.First() with { Terms = Distinct(g.SelectMany(r => r.Terms)) })
        .OrderBy(s => Source.FileName(s.Set, s.Class), StringComparer.Ordinal)
        .ToEquatable();

    public SourceText ToSource()
    {
        var code = new StringBuilder();
        code.Append($"        private static {Source.Library}Term<{Subject}> {Class}__Terms(string name, {Source.Library}RuleContext c)\n        {{\n");
        code.Append("            switch (name)\n            {\n");
        foreach (var term in Terms) code.Append($"                case {CSharpText.Quote(term.Name)}: return {term.Code};\n");
        return Source.InCompiled(Set, code.Append("                default: return null;\n            }\n        }\n").ToString());
    }

    private static EquatableArray<TermCode> Distinct(IEnumerable<TermCode> terms)
    {
        var byName = new SortedDictionary<string, TermCode>(StringComparer.Ordinal);
        foreach (var term in terms) byName[term.Name] = term;
        return byName.Values.ToEquatable();
    }
}
