using KommunalesBildungsmanagement.Indicators;

namespace KommunalesBildungsmanagement.Monitoring.Catalogues;

/// <summary>The signs of official tables (Zeichenerklärung der statistischen Ämter).</summary>
internal static class FigureSymbols
{
    public static string Of(Figure figure) => figure.Sign switch
    {
        FigureSign.ExactZero => "-",
        FigureSign.LessThanHalf => "0",
        FigureSign.UnknownOrSecret => ".",
        FigureSign.NotMeaningful => "x",
        FigureSign.Later => "...",
        FigureSign.NotReliable => "/",
        _ => figure.Value!.Value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
    };
}
