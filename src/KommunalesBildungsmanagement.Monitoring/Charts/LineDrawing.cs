using System.Globalization;
using KommunalesBildungsmanagement.Exports;

namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>Draws lines over time; each line has its own dashes, and its name stands at its end.</summary>
internal static class LineDrawing
{
    public const int Height = 320;

    private const int Left = 60;
    private const int Right = 160;
    private const int Top = 28;
    private const int Bottom = 48;

    public static void Write(HtmlPage page, LineChart chart, CultureInfo culture, int width)
    {
        var scale = ChartScale.For(chart.Lines.SelectMany(l => l.Values).OfType<decimal>());
        decimal plot = width - Left - Right;
        decimal end = Height - Bottom;
        decimal X(int period) => Left + (chart.Periods.Count == 1 ? plot / 2 : plot * period / (chart.Periods.Count - 1));
        decimal Y(decimal value) => end - (scale.Place(value) * (end - Top));
        SvgChart.Label(page, Left, 16, chart.Unit.In(culture), "tick");
        foreach (var tick in scale.Ticks)
        {
            SvgChart.Line(page, Left, Y(tick), width - Right, Y(tick), tick == 0 ? "axis" : "grid");
            SvgChart.Label(page, Left - 6, Y(tick) + 4, SvgChart.Print(tick, SvgChart.DecimalsOf(scale), culture), "tick", "end");
        }

        // So many names as have room; the table below has them all.
        var every = (chart.Periods.Count + 7) / 8;
        for (var i = 0; i < chart.Periods.Count; i += every) SvgChart.Label(page, X(i), end + 18, chart.Periods[i].In(culture), "tick", "middle");
        for (var line = 0; line < chart.Lines.Count; line++) Draw(page, chart.Lines[line], line, culture, X, Y);
        foreach (var at in chart.Lines.SelectMany(l => l.BreaksBefore).Distinct().Order())
        {
            var x = at == 0 ? X(0) : (X(at - 1) + X(at)) / 2;
            SvgChart.Line(page, x, Top, x, end, "break");
            SvgChart.Label(page, x, Top - 4, new LocalizedText("Bruch", "break").In(culture), "tick", "middle");
        }
    }

    private static void Draw(HtmlPage page, ChartLine line, int number, CultureInfo culture, Func<int, decimal> x, Func<decimal, decimal> y)
    {
        var style = $"line line{number % 4}";
        var last = -1;
        for (var i = 0; i < line.Values.Count; i++)
        {
            if (line.Values[i] is not { } value) continue;
            if (i > 0 && line.Values[i - 1] is { } before && !line.BreaksBefore.Contains(i))
            {
                SvgChart.Line(page, x(i - 1), y(before), x(i), y(value), style);
            }

            page.Open("circle", ("cx", SvgChart.Text(x(i))), ("cy", SvgChart.Text(y(value))), ("r", "3"), ("class", $"point line{number % 4}"))
                .Close("circle");
            last = i;
        }

        if (last >= 0) SvgChart.Label(page, x(last) + 8, y(line.Values[last]!.Value) + 4, Shortened(line.Label.In(culture)), $"name{number % 4}");
    }

    /// <summary>The end of a line has room for so much: "Konstanz, Universitätsstadt" stands there as Konstanz, whole in the table.</summary>
    private static string Shortened(string name) => name.Split(',')[0] is { Length: > 22 } still ? still[..21] + "…" : name.Split(',')[0];
}
