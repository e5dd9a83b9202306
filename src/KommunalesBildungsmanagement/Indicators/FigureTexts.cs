using System.Globalization;

namespace KommunalesBildungsmanagement.Indicators;

/// <summary>Words for signs and statuses.</summary>
internal static class FigureTexts
{
    public static ValueFormat<FigureSign> Signs { get; } = ValueFormat.For<FigureSign>();

    public static ValueFormat<FigureStatus> Statuses { get; } = ValueFormat.For<FigureStatus>();

    /// <summary>A number with groups of thousands and so many decimals in both languages.</summary>
    public static LocalizedText Number(decimal value, int decimals)
    {
        var english = value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return new(German(english), english);
    }

    /// <summary>Point for thousands and comma for decimals, without asking the culture data of the machine.</summary>
    public static string German(string english) => english.Replace(',', '\u0001').Replace('.', ',').Replace('\u0001', '.');
}
