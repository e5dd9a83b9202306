using System.Globalization;
using KommunalesBildungsmanagement.Exports;
using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Charts;

/// <summary>Draws charts as SVG inside a page, with title and description for those who do not see them. Same chart, same text.</summary>
internal static class SvgChart
{
    private const int Width = 720;

    public static void Write(HtmlPage page, Chart chart, string id, CultureInfo culture)
    {
        var height = chart switch
        {
            BarChart bars => BarDrawing.HeightOf(bars),
            LineChart => LineDrawing.Height,
            _ => throw new ArgumentException($"{chart.GetType().Name} is no chart.", nameof(chart)),
        };
        page.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {Text(Width)} {Text(height)}"), ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"), ("class", "chart"));
        page.Element("title", chart.Title, ("id", $"{id}-title")).Element("desc", chart.Description, ("id", $"{id}-desc"));
        if (chart is BarChart bar) BarDrawing.Write(page, bar, culture, Width);
        else LineDrawing.Write(page, (LineChart)chart, culture, Width);
        page.Close("svg");
    }

    public static string Text(decimal number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static void Label(HtmlPage page, decimal x, decimal y, string text, string style = "", string anchor = "start") => page
        .Open("text", ("x", Text(x)), ("y", Text(y)), ("class", style.Length == 0 ? "label" : $"label {style}"), ("text-anchor", anchor))
        .Text(text).Close("text");

    public static void Line(HtmlPage page, decimal x1, decimal y1, decimal x2, decimal y2, string style) => page
        .Open("line", ("x1", Text(x1)), ("y1", Text(y1)), ("x2", Text(x2)), ("y2", Text(y2)), ("class", style)).Close("line");

    public static string Print(decimal value, int decimals, CultureInfo culture) => FigureTexts.Number(value, decimals).In(culture);

    /// <summary>Decimals that a scale needs so that its ticks differ.</summary>
    public static int DecimalsOf(ChartScale scale) => scale.Step >= 1 ? 0 : scale.Step >= 0.1m ? 1 : 2;
}
