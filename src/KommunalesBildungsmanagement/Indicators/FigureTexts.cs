namespace KommunalesBildungsmanagement.Indicators;

/// <summary>Words for signs and statuses.</summary>
internal static class FigureTexts
{
    public static ValueFormat<FigureSign> Signs { get; } = ValueFormat.For<FigureSign>();

    public static ValueFormat<FigureStatus> Statuses { get; } = ValueFormat.For<FigureStatus>();

    /// <summary>Point for thousands and comma for decimals, without asking the culture data of the machine.</summary>
    public static string German(string english) => english.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.');
}
