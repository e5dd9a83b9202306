using System.Globalization;
using System.Text.RegularExpressions;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Interchange.Genesis;

/// <summary>Reads the years that a footnote names: "ab 1999", "1995-2010", "bis Schuljahr 2011/2012", "1995, 1996".</summary>
internal static partial class FootnoteYears
{
    /// <summary>The first and last period; both <see langword="null"/> if there are no years, or they cannot be read safely.</summary>
    public static (ReportingPeriod? First, ReportingPeriod? Last) Read(string text, RegionalPeriod kind)
    {
        var years = Year.Matches(text).Select(m => PeriodOf(m, kind)).ToList();
        if (years.Count == 0 || years.Contains(null)) return (null, null);
        var from = text.StartsWith("ab ", StringComparison.OrdinalIgnoreCase);
        var until = text.StartsWith("bis ", StringComparison.OrdinalIgnoreCase);
        return (years.Count, from, until) switch
        {
            (1, true, _) => (years[0], null),
            (1, _, true) => (null, years[0]),
            (1, _, _) => (years[0], years[0]),
            _ => (years[0], years[^1]),
        };
    }

    private static ReportingPeriod? PeriodOf(Match match, RegionalPeriod kind)
    {
        if (!RegionalPeriods.TryRead(match.Groups["first"].Value, out var year)) return null;
        if (match.Groups["second"] is not { Success: true } second) return RegionalPeriods.Of(kind, year);

        // 2018/19 or 2018/2019; a footnote with "2021/21" exists, and nobody knows what it means.
        var ends = int.Parse(second.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return ends == year + 1 || (second.Length == 2 && ends == (year + 1) % 100) ? new SchoolYear(year + 1) : null;
    }

    [GeneratedRegex(@"\b(?<first>\d{4})(?:/(?<second>\d{4}|\d{2}))?\b")]
    private static partial Regex Year { get; }
}
