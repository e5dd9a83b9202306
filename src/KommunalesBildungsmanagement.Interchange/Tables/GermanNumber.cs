using System.Globalization;

namespace KommunalesBildungsmanagement.Interchange.Tables;

/// <summary>Numbers as German tables write them: blanks for thousands, a comma for decimals.</summary>
internal static class GermanNumber
{
    /// <summary>A whole number of zero or more; blanks of any kind (also no-break ones) stand for thousands or for padding.</summary>
    public static bool TryCount(string text, out int value)
    {
        Span<char> digits = stackalloc char[16];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (!char.IsAsciiDigit(c) || length == digits.Length)
            {
                value = 0;
                return false;
            }

            digits[length++] = c;
        }

        return int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A number with a decimal comma and no signs for thousands.</summary>
    public static bool TryDecimal(string text, out decimal value)
    {
        value = 0;
        return !text.Contains('.', StringComparison.Ordinal)
            && decimal.TryParse(
                text.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }
}
