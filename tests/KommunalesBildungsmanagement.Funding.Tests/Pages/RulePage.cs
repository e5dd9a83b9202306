using System.Globalization;
using System.Reflection;
using System.Text;
using KommunalesBildungsmanagement.Funding.RulePacks;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Tests.Pages;

/// <summary>A page about packs of rules, for lawyers: section, rule, figures with their source, tests. In German, as the norms are.</summary>
internal static class RulePage
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    /// <summary>The rules of a pack, version by version.</summary>
    public static string Of(RulePack pack)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {pack.Name.German} (`{pack.Catalogue.RuleSet}`)\n\n");
        foreach (var entry in pack.Catalogue.Entries) Append(text, entry);
        return text.ToString();
    }

    private static void Append(StringBuilder text, RuleEntry rule)
    {
        var validity = new DateRange(rule.From, rule.To).Text.German;
        text.Append(CultureInfo.InvariantCulture, $"### {rule.Id} – {Word(rule.Severity)}, {validity}\n\n{rule.Text.German}\n\n");
        foreach (var citation in rule.Citations) text.Append(CultureInfo.InvariantCulture, $"- Fundstelle: {citation.Text.German}; {Confidences[citation.Confidence]}\n");
        foreach (var (name, values) in Parameters(rule))
        {
            foreach (var value in values)
            {
                var range = new DateRange(Day(value.From), value.To is null ? null : Day(value.To)).Text.German;
                text.Append(CultureInfo.InvariantCulture, $"- Zahl: {name} = {value.Value}, {range} ({value.Document}, {value.Place}; {Confidences[value.Confidence]})\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"- Liest: {string.Join(", ", rule.Reads.Select(r => $"`{r}`"))}\n");
        if (rule.ExceptionTo is not null) text.Append(CultureInfo.InvariantCulture, $"- Geht vor: `{rule.ExceptionTo}`\n");
        if (rule.Consequence is not null) text.Append(CultureInfo.InvariantCulture, $"- Folge: {rule.Consequence.German}\n");
        if (rule.NextStep is not null) text.Append(CultureInfo.InvariantCulture, $"- Nächster Schritt: {rule.NextStep.German}\n");
        if (rule.Unsettled is not null) text.Append(CultureInfo.InvariantCulture, $"- Nicht geklärt: {rule.Unsettled.German}\n");
        text.Append(CultureInfo.InvariantCulture, $"- Code: `{rule.Member}`, Fingerabdruck `{rule.ContentHash}`\n");
        var tests = TestIndex.Of(rule.Id).ToList();
        text.Append(CultureInfo.InvariantCulture, $"- Tests: {(tests.Count == 0 ? "keine" : string.Join(", ", tests.Select(t => $"`{t}`")))}\n\n");
    }

    // The figures a rule reads are calls in its body; the attributes of the methods say their values.
    private static IEnumerable<(string Name, IEnumerable<ValueAttribute> Values)> Parameters(RuleEntry rule)
    {
        var type = typeof(RulePack).Assembly.GetTypes().Single(t => t.Name == rule.Member.Split('.')[0] && t.GetCustomAttribute<RuleSetAttribute>() is not null);
        var body = SourceOf(rule.Member);
        return type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.GetCustomAttribute<ParameterAttribute>() is not null && body.Contains($"{m.Name}(context)", StringComparison.Ordinal))
            .Select(m => (m.GetCustomAttributes<TermAttribute>().Single(t => t.Culture == "de").Text, m.GetCustomAttributes<ValueAttribute>()));
    }

    private static string SourceOf(string member)
    {
        var (type, method) = (member.Split('.')[0], member.Split('.')[1]);
        var files = Directory.EnumerateFiles(Path.Combine(TestIndex.Repository, "src", "KommunalesBildungsmanagement.Funding"), $"{type}*.cs", SearchOption.AllDirectories);
        var source = files.Select(File.ReadAllText).Single(s => s.Contains($" Norm {method}(", StringComparison.Ordinal));
        var start = source.IndexOf($" Norm {method}(", StringComparison.Ordinal);
        return source[start..source.IndexOf(';', start)];
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static string Word(RuleSeverity severity) => ValueFormat.For<RuleSeverity>().Describe(severity).In(German);

    private static readonly Dictionary<Confidence, string> Confidences = new()
    {
        [Confidence.Unstated] = "ohne Angabe",
        [Confidence.Read] = "Wortlaut gelesen",
        [Confidence.Reported] = "amtlich oder kommunal berichtet",
        [Confidence.Inferred] = "aus Zahlen erschlossen",
        [Confidence.Unverified] = "nicht geprüft",
    };
}
