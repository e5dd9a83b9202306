using System.Globalization;
using KommunalesBildungsmanagement.Exports;

namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>Draws horizontal bars.</summary>
internal static class BarDrawing
{
    private const int RowHeight = 24;
    private const int LabelWidth = 250;
    private const int ValueWidth = 70;
    private const int Top = 8;
    private const int Bottom = 36;

    public static int HeightOf(BarChart chart) => Top + (chart.Bars.Count * RowHeight) + Bottom;

    public static void Write(HtmlPage page, BarChart chart, CultureInfo culture, int width)
    {
        var scale = ChartScale.For(chart.Bars.Select(b => b.Value).OfType<decimal>());
        decimal plot = width - LabelWidth - ValueWidth;
        decimal At(decimal value) => LabelWidth + (scale.Place(value) * plot);
        decimal end = Top + (chart.Bars.Count * RowHeight);
        foreach (var tick in scale.Ticks)
        {
            SvgChart.Line(page, At(tick), Top, At(tick), end, tick == 0 ? "axis" : "grid");
            SvgChart.Label(page, At(tick), end + 15, SvgChart.Print(tick, SvgChart.DecimalsOf(scale), culture), "tick", "middle");
        }

        for (var i = 0; i < chart.Bars.Count; i++) Row(page, chart.Bars[i], Top + (i * RowHeight), culture, At);
        SvgChart.Label(page, LabelWidth + (plot / 2), end + 31, chart.Unit.In(culture), "tick", "middle");
    }

    private static void Row(HtmlPage page, Bar bar, decimal y, CultureInfo culture, Func<decimal, decimal> at)
    {
        var style = bar.IsEmphasised ? "own" : "";
        SvgChart.Label(page, LabelWidth - 8, y + 17, (bar.IsEmphasised ? "▸ " : "") + bar.Label.In(culture), style, "end");
        if (bar.Value is not { } value)
        {
            SvgChart.Label(page, at(0) + 6, y + 17, bar.Print.In(culture), style);
            return;
        }

        var (left, right) = (Math.Min(at(0), at(value)), Math.Max(at(0), at(value)));
        page.Open(
            "rect", ("x", SvgChart.Text(left)), ("y", SvgChart.Text(y + 3)), ("width", SvgChart.Text(right - left)),
            ("height", SvgChart.Text(RowHeight - 6)), ("class", bar.IsEmphasised ? "bar own" : "bar")).Close("rect");
        SvgChart.Label(page, right + 6, y + 17, bar.Print.In(culture), style);
    }
}
