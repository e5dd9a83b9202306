using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>
/// The file of one rule: compiled verdict as code, everything else as data. Data cost the compiler nothing; every node that is code costs its time.
/// </summary>
internal static class RuleSource
{
    public static SourceText Of(RuleModel rule)
    {
        var inner = rule.Method + "_";
        var parameters = $"{rule.Subject} s, {Source.Library}RuleContext c";
        var terms = rule.Terms().Select(v => TermCode.Of(v, rule.Subject)).Select(t => $"Terms.{SubjectTerms.ClassOf(rule)}.{t.Identifier}(c)");
        var code = new StringBuilder();
        code.Append($"        /// <summary>{CSharpText.Xml(rule.Text.German)}</summary>\n");
        code.Append($"        {rule.Accessibility} static {Source.Library}CompiledRule<{rule.Subject}> @{rule.Method} {{ get; }} =\n");
        code.Append($"            new {Source.Library}CompiledRule<{rule.Subject}>({inner}.Data, {inner}.TermList, {inner}.Verdict);\n\n");
        code.Append($"        private static class {inner}\n        {{\n");
        code.Append($"            internal static string Data() => {CSharpText.Quote(RuleData.Of(rule))};\n\n");
        code.Append($"            internal static {Source.Library}TermList<{rule.Subject}> TermList({Source.Library}RuleContext c) =>\n");
        code.Append($"                new {Source.Library}TermList<{rule.Subject}>({string.Join(", ", terms)});\n\n");
        code.Append($"            internal static {Source.Library}RuleVerdict Verdict({parameters}) =>\n");
        code.Append($"{Verdict(rule.Body)};\n        }}\n");
        return Source.InCompiled(rule.Set, code.ToString());
    }

    // The order of the questions is that of RuleConditions.Decide.
    private static string Verdict(RuleBody body)
    {
        var code = new StringBuilder();
        void Ask(string condition, string verdict) => code.Append($"                {condition} ? {Source.Library}RuleVerdict.{verdict} :\n");
        if (body.Scope is not Fixed { Value: true })
        {
            Ask(ConditionCode.Surely(false, body.Scope), "NotApplicable");
            Ask($"!({ConditionCode.Surely(true, body.Scope)})", "Undetermined");
        }

        if (body.IsDue)
        {
            Ask(ConditionCode.Surely(false, body.Begun), "Pending");
            Ask($"!({ConditionCode.Surely(true, body.Begun)})", "Undetermined");
        }

        Ask(ConditionCode.Surely(true, body.Requirement), "Met");
        Ask(ConditionCode.Surely(false, body.Requirement), "NotMet");
        return code.Append($"                {Source.Library}RuleVerdict.Undetermined").ToString();
    }
}
