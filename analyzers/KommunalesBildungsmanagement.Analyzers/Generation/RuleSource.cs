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
        var type = $"{Source.Library}CompiledRule<{rule.Subject}>";
        var code = new StringBuilder();
        code.Append($"        /// <summary>{CSharpText.Xml(rule.Text.German)}</summary>\n");
        code.Append($"        {rule.Accessibility} static {type} @{rule.Method} {{ get; }} =\n");
        code.Append($"            new {type}({rule.Method}__Data, {SubjectTerms.ClassOf(rule)}__Terms, {rule.Method}__Verdict);\n\n");
        code.Append($"        private static string {rule.Method}__Data() => {CSharpText.Quote(RuleData.Of(rule))};\n\n");
        code.Append($"        private static {Source.Library}RuleVerdict {rule.Method}__Verdict({rule.Subject} s, {Source.Library}RuleContext c)\n        {{\n");
        AppendVerdict(code, rule.Body);
        return Source.InCompiled(rule.Set, code.Append("        }\n").ToString());
    }

    // The order of the questions is that of RuleConditions.Decide.
    private static void AppendVerdict(StringBuilder code, RuleBody body)
    {
        var conditions = new ConditionCode();
        var questions = new StringBuilder();
        void Ask(Condition condition, string no)
        {
            if (condition is Fixed { Value: true }) return;
            questions.Append($"            r = {conditions.Of(condition)};\n");
            questions.Append($"            if (r < 0) return {Source.Library}RuleVerdict.{no};\n");
            questions.Append($"            if (r == 0) return {Source.Library}RuleVerdict.Undetermined;\n");
        }

        Ask(body.Scope, "NotApplicable");
        Ask(body.Begun, "Pending");
        var requirement = conditions.Of(body.Requirement);
        if (questions.Length > 0) code.Append("            int r;\n");
        if (conditions.Declarations.Length > 0) code.Append($"            {conditions.Declarations}\n");
        code.Append(questions).Append($"            return {Source.Library}Kleene.Verdict({requirement});\n");
    }
}
