using System.Globalization;
using KommunalesBildungsmanagement.Rules;

namespace KommunalesBildungsmanagement.Testing;

/// <summary>What reports are put together from.</summary>
internal static class ReportText
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    public static CultureInfo Or(CultureInfo? culture) => culture ?? German;

    public static LocalizedText Of(RuleVerdict verdict) => ValueFormat.For<RuleVerdict>().Describe(verdict);

    public static string Indent(string text) =>
        string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));

    /// <summary>A heading with its lines; nothing without lines.</summary>
    public static string Section(LocalizedText heading, IEnumerable<LocalizedText> lines, CultureInfo culture)
    {
        var all = lines.Select(l => Indent(l.In(culture))).ToList();
        return all.Count == 0 ? "" : $"{heading.In(culture)}\n{string.Concat(all)}";
    }
}
