using System.Globalization;
using KommunalesBildungsmanagement.Exports;

namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>Draws a chart as one SVG element for a page that the caller frames.</summary>
/// <remarks>
/// All text is encoded; there is no style and no script in it, so that it passes a strict Content-Security-Policy. Title and description stand in
/// it for those who do not see it. How it looks is for the style sheet of the page: the classes are those of the reports of this library
/// (<c>chart</c>, <c>bar</c>, <c>own</c>, <c>line0</c> …). Stateless, safe on any thread. Same chart, id and culture, same text.
/// </remarks>
public static class SvgDrawing
{
    /// <summary>Draws a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="id">The beginning of the ids in it, so that a page may hold several charts: ASCII letters, digits and hyphens.</param>
    /// <param name="culture">German for any German culture, else English.</param>
    /// <exception cref="ArgumentException">The id is empty or holds other characters.</exception>
    public static string Write(Chart chart, string id, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(culture);
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) throw new ArgumentException($"'{id}' is no id.", nameof(id));
        var part = HtmlPage.Part(culture);
        SvgChart.Write(part, chart, id, culture);
        return part.Content;
    }
}
