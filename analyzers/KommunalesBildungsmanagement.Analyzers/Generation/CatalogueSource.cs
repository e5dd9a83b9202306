using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>What the catalogue of a rule set lists: names only, so that changing a condition leaves it as it is.</summary>
internal sealed record CatalogueSource(RuleSetModel Set, EquatableArray<CatalogueSource.Entry> Entries)
{
    public static EquatableArray<CatalogueSource> In(IEnumerable<(RuleSetModel Set, Entry Entry)> rules) => rules
        .GroupBy(r => r.Set)
        .Select(g => new CatalogueSource(g.Key, g.Select(r => r.Entry).OrderBy(e => e.Method, StringComparer.Ordinal).ToEquatable()))
        .OrderBy(s => Source.FileName(s.Set, ""), StringComparer.Ordinal)
        .ToEquatable();

    public SourceText ToSource()
    {
        var programme = Set.Programme is null ? "null" : CSharpText.Quote(Set.Programme);
        var code = new StringBuilder("        /// <summary>Catalogue entries of all versions of all rules of this set.</summary>\n");
        code.Append($"        public static {Source.Library}RuleCatalogue Catalogue =>\n");
        code.Append($"            new {Source.Library}RuleCatalogue({CSharpText.Quote(Set.Id)}, {programme}, [{string.Join(", ", Entries.Select(e => $"@{e.Method}.Entry"))}]);\n");
        foreach (var rules in Entries.GroupBy(e => e.Subject))
        {
            var first = rules.First();
            var isNameTaken = Entries.Any(e => e.SubjectName == first.SubjectName && e.Subject != first.Subject);
            var name = isNameTaken ? $"{first.SubjectName}_{Content.Short(rules.Key)}" : first.SubjectName;
            var accessibility = rules.All(r => r.Accessibility == "public") ? "public" : "internal";
            code.Append($"\n        /// <summary>All versions of all rules about a {CSharpText.Xml(first.SubjectName)}.</summary>\n");
            code.Append($"        {accessibility} static {Source.Library}RuleBook<{rules.Key}> For{name} =>\n");
            code.Append($"            new {Source.Library}RuleBook<{rules.Key}>([{string.Join(", ", rules.Select(r => "@" + r.Method))}]);\n");
        }

        return Source.InCompiled(Set, code.ToString());
    }

    /// <summary>One version of a rule.</summary>
    internal sealed record Entry(string Method, string Subject, string SubjectName, string Accessibility);
}
