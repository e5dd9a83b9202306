using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>The terms that the rules of one set read from one subject: each made in one place, however many rules name it.</summary>
internal sealed record SubjectTerms(RuleSetModel Set, string Subject, string Class, EquatableArray<TermCode> Terms)
{
    /// <summary>The class with the terms of a subject; the hash keeps subjects of equal names apart.</summary>
    public static string ClassOf(RuleModel rule) => $"{rule.SubjectName}_{Content.Hash(rule.Subject).Substring(0, 4)}";

    public static EquatableArray<SubjectTerms> In(IEnumerable<SubjectTerms> rules) => rules
        .GroupBy(r => (r.Set.Namespace, r.Set.Type, r.Class))
        .Select(g => g.First() with { Terms = g.SelectMany(r => r.Terms).Distinct().OrderBy(t => t.Identifier, StringComparer.Ordinal).ToEquatable() })
        .OrderBy(s => (s.Set.Namespace, s.Set.Type, s.Class))
        .ToEquatable();

    public static SubjectTerms Of(RuleModel rule) => new(
        rule.Set with { Id = "", Programme = null }, rule.Subject, ClassOf(rule),
        rule.Terms().Select(v => TermCode.Of(v, rule.Subject)).ToEquatable());

    public SourceText ToSource()
    {
        var code = new StringBuilder($"        private static partial class Terms\n        {{\n            internal static class {Class}\n            {{\n");
        foreach (var term in Terms)
        {
            code.Append($"                internal static {Source.Library}Term<{Subject}> {term.Identifier}({Source.Library}RuleContext c) =>\n");
            code.Append($"                    {term.Code};\n");
        }

        return Source.InCompiled(Set, code.Append("            }\n        }\n").ToString());
    }
}
