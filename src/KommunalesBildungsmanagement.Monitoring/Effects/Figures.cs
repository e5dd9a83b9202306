using System.Globalization;

namespace KommunalesBildungsmanagement.Monitoring.Effects;

/// <summary>Numbers as they are written in texts; independent of the culture of the machine.</summary>
internal static class Figures
{
    public static string English(decimal number, int decimals) =>
        number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static string German(decimal number, int decimals) => English(number, decimals).Replace('.', ',').Replace('-', '−');

    public static decimal Round(double number, int decimals) => Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);

    public static string German(double number, int decimals) => German(Round(number, decimals), decimals);

    public static string English(double number, int decimals) => English(Round(number, decimals), decimals);
}
