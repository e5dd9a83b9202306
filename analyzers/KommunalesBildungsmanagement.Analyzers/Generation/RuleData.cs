using System.Globalization;
using System.Linq;
using System.Text;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Catalogue entry and conditions of a rule as JSON: what RuleEntry and RuleConditions read.</summary>
internal static class RuleData
{
    public static string Of(RuleModel rule)
    {
        var json = new StringBuilder("{");
        void Text(string name, string? value)
        {
            if (value is not null) json.Append($"\"{name}\":{JsonText.Quote(value)},");
        }

        void Words(string name, Words? words)
        {
            if (words is { } w) json.Append($"\"{name}\":{{\"de\":{JsonText.Quote(w.German)},\"en\":{JsonText.Quote(w.English)}}},");
        }

        Text("ruleSet", rule.Set.Id);
        Text("id", rule.Id);
        json.Append($"\"kind\":{Number(rule.Kind)},\"runsIn\":{Number(rule.RunsIn)},");
        Text("exceptionTo", rule.ExceptionTo);
        Text("from", rule.From);
        Text("to", rule.To);
        Text("de", rule.Text.German);
        Text("en", rule.Text.English);
        if (rule.Severity != 0) json.Append($"\"severity\":{Number(rule.Severity)},");
        Words("consequence", rule.Consequence);
        Words("nextStep", rule.NextStep);
        Words("unsettled", rule.Unsettled);
        json.Append($"\"cites\":[{string.Join(",", rule.Citations.Select(Citation))}],");
        var reads = rule.Body.Values().OfType<MemberValue>().Select(m => m.Name).Distinct().OrderBy(n => n, System.StringComparer.Ordinal);
        json.Append($"\"terms\":[{string.Join(",", rule.Terms().Select(t => JsonText.Quote(t.Name)))}],");
        json.Append($"\"reads\":[{string.Join(",", reads.Select(JsonText.Quote))}],");
        Text("member", $"{rule.Set.Type}.{rule.Method}");
        Text("hash", rule.ContentHash);
        if (rule.Body.Values().Any(v => v is ContextValue or ParameterValue or SubmissionDay)) json.Append("\"readsContext\":true,");
        if (rule.Body.Scope is not Fixed { Value: true }) json.Append($"\"scope\":{ConditionData.Of(rule.Body.Scope)},");
        if (rule.Body.IsDue) json.Append($"\"begun\":{ConditionData.Of(rule.Body.Begun)},");
        Text("due", rule.Body.DueDay?.Name);
        Text("done", rule.Body.DoneDay?.Name);
        Text("last", (rule.Body.LastDay as SubmissionDay)?.Name);
        return json.Append($"\"requirement\":{ConditionData.Of(rule.Body.Requirement)}}}").ToString();
    }

    private static string Citation(CitationModel cite)
    {
        var edition = cite.Edition is null ? "" : $",\"edition\":{JsonText.Quote(cite.Edition)}";
        var url = cite.Url is null ? "" : $",\"url\":{JsonText.Quote(cite.Url)}";
        var place = $"\"document\":{JsonText.Quote(cite.Document)},\"place\":{JsonText.Quote(cite.Place)}";
        return $"{{{place}{edition}{url},\"confidence\":{Number(cite.Confidence)}}}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
