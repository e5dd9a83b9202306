using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Funding.Dossiers;

namespace KommunalesBildungsmanagement.Funding.Exports;

/// <summary>One finding on a page: what is asked, what was seen, what is missing, what follows, what to do, what nobody knows.</summary>
internal static class HtmlFinding
{
    private static readonly ValueFormat<RuleSeverity> Severities = ValueFormat.For<RuleSeverity>();

    public static void Article(HtmlPage page, CaseFinding finding, CultureInfo culture)
    {
        var rule = finding.Rule;
        var why = finding.Explain().Redact();
        page.Open("article", ("class", char.ToLowerInvariant(finding.Verdict.ToString()[0]) + finding.Verdict.ToString()[1..]));
        page.Element("h3", Heading(finding)).Open("dl");
        page.Element("dt", new("Gewicht", "weight")).Element("dd", Severities.Describe(finding.Severity));
        if (finding.Deadline is not null) Due(page, finding);
        Reason(page, new("Gilt, wenn", "Applies if"), why.Scope);
        Reason(page, new("Verlangt", "Requires"), why.Requirement);
        Texts(page, new("Es fehlt", "Missing"), why.OpenLeaves().Select(l => l.Text).Distinct());
        if (finding.Verdict == RuleVerdict.NotMet) Texts(page, new("Folge", "Consequence"), [rule.Consequence]);
        Texts(page, new("Nächster Schritt", "Next step"), [rule.NextStep]);
        Texts(page, new("Nicht geklärt", "Not settled"), [rule.Unsettled, finding.Deadline?.Ambiguity]);
        Texts(page, new("Quelle", "Source"), rule.Citations.Select(c => c.Text));
        page.Element("dt", new("Regel", "Rule")).Open("dd").Text(rule.ToString()).Close("dd");
        page.Close("dl").Close("article");
    }

    /// <summary>Findings that need nothing: rule, part, sentence, day and source.</summary>
    public static void Table(HtmlPage page, LocalizedText caption, IEnumerable<CaseFinding> findings)
    {
        page.Open("table").Element("caption", caption).Open("thead").Open("tr")
            .Element("th", new("Regel", "rule"), ("scope", "col"))
            .Element("th", new("Inhalt", "content"), ("scope", "col"))
            .Element("th", new("Fälligkeit", "due"), ("scope", "col"))
            .Element("th", new("Quelle", "source"), ("scope", "col"))
            .Close("tr").Close("thead").Open("tbody");
        foreach (var finding in findings)
        {
            page.Open("tr").Open("th", ("scope", "row")).Text(finding.Rule.Id).Close("th").Element("td", Heading(finding)).Open("td");
            if (finding.Deadline is not null) page.Day(finding.Due?.Nominal);
            page.Close("td").Open("td").List(finding.Rule.Citations.Select(c => c.Text)).Close("td").Close("tr");
        }

        page.Close("tbody").Close("table");
    }

    private static LocalizedText Heading(CaseFinding finding) => finding.Item is { } item
        ? new($"{finding.Rule.Text.German} [{item}]", $"{finding.Rule.Text.English} [{item}]")
        : finding.Rule.Text;

    private static void Due(HtmlPage page, CaseFinding finding)
    {
        page.Element("dt", new("Fällig", "Due")).Open("dd").Day(finding.Due?.Nominal);
        if (finding.Due is { } due && due.Legal != due.Nominal) page.Text(new LocalizedText("letzter Tag:", "last day:")).Day(due.Legal);
        page.Close("dd");
    }

    private static void Reason(HtmlPage page, LocalizedText heading, Explanation? part)
    {
        if (part is null) return;
        page.Element("dt", heading).Open("dd").Open("ul");
        Node(page, part);
        page.Close("ul").Close("dd");
    }

    private static void Node(HtmlPage page, Explanation node)
    {
        page.Open("li").Text(Line(node));
        if (node.Children.Count > 0)
        {
            page.Open("ul");
            foreach (var child in node.Children) Node(page, child);
            page.Close("ul");
        }

        page.Close("li");
    }

    private static LocalizedText Line(Explanation node)
    {
        var outcome = node.IsRedacted ? new LocalizedText("nicht angezeigt", "not shown")
            : node.Outcome.IsTrue ? new("trifft zu", "holds")
            : node.Outcome.IsFalse ? new("trifft nicht zu", "does not hold")
            : new("offen", "open");
        var seen = node.IsRedacted ? null : node.Observed;
        return new(
            $"{node.Text.German.TrimEnd(':')}{(seen is null ? "" : $" ({seen.German})")} – {outcome.German}",
            $"{node.Text.English.TrimEnd(':')}{(seen is null ? "" : $" ({seen.English})")} – {outcome.English}");
    }

    private static void Texts(HtmlPage page, LocalizedText heading, IEnumerable<LocalizedText?> texts)
    {
        var all = texts.OfType<LocalizedText>().ToList();
        if (all.Count == 0) return;
        page.Element("dt", heading).Open("dd");
        if (all.Count == 1) page.Text(all[0]);
        else page.List(all);
        page.Close("dd");
    }
}
