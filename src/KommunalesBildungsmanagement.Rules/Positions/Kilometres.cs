using System.Globalization;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Metres in words.</summary>
internal static class Kilometres
{
    /// <summary>A limit, to the metre, with at least one decimal: <c>5,0 km</c>.</summary>
    public static LocalizedText Exact(int metres) => Words(metres / 1000m);

    /// <summary>A distance with one decimal, rounded up: what is beyond "5,0 km" is never shown as "5,0 km".</summary>
    public static LocalizedText Rounded(int metres) => Words(Math.Ceiling(metres / 100m) / 10m);

    private static LocalizedText Words(decimal kilometres)
    {
        var english = kilometres.ToString("0.0##", CultureInfo.InvariantCulture);
        return new($"{english.Replace('.', ',')} km", $"{english} km");
    }
}
