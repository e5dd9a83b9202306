using System.Globalization;
using KommunalesBildungsmanagement;

namespace Bildungsportal.Explorer;

/// <summary>Numbers for people, in both languages, whatever culture data the machine has.</summary>
internal static class ShownNumber
{
    /// <summary>A number rounded half away from zero.</summary>
    public static LocalizedText Of(decimal number, int decimals)
    {
        var rounded = Math.Round(number, decimals, MidpointRounding.AwayFromZero);
        var english = rounded.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return new(German(english), english);
    }

    /// <summary>The same with its sign, for differences.</summary>
    public static LocalizedText Signed(decimal number, int decimals)
    {
        var text = Of(Math.Abs(number), decimals);
        var sign = Math.Round(number, decimals, MidpointRounding.AwayFromZero) switch
        {
            > 0 => "+",
            < 0 => "−",
            _ => "±",
        };
        return new(sign + text.German, sign + text.English);
    }

    /// <summary>Numerator and denominator: "54 von 645", or with a colon where one is not a part of the other.</summary>
    public static LocalizedText CountsOf(Rate rate)
    {
        var (over, under) = (Of(rate.Numerator, 0), Of(rate.Denominator, 0));
        return rate.Numerator <= rate.Denominator
            ? new($"{over.German} von {under.German}", $"{over.English} of {under.English}")
            : new($"{over.German} : {under.German}", $"{over.English} : {under.English}");
    }

    private static string German(string english) => english.Replace(',', '#').Replace('.', ',').Replace('#', '.');
}
