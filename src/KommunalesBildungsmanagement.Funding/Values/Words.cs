using System.Globalization;
using KommunalesBildungsmanagement.Periods;
using NodaTime.Text;

namespace KommunalesBildungsmanagement.Funding;

/// <summary>Sentences about numbers and days in both languages, without the culture of the machine.</summary>
internal static class Words
{
    /// <summary>A sentence with parts: <c>{0}</c> stands for the first part in the sentence's own language.</summary>
    public static LocalizedText Of(string german, string english, params LocalizedText[] parts) => new(
        string.Format(CultureInfo.InvariantCulture, german, [.. parts.Select(p => p.German)]),
        string.Format(CultureInfo.InvariantCulture, english, [.. parts.Select(p => p.English)]));

    public static LocalizedText Day(LocalDate day) => new(DateRange.German(day), DateRange.English(day));

    public static LocalizedText Number(decimal number)
    {
        var english = number.ToString("0.##########", CultureInfo.InvariantCulture);
        return new(english.Replace('.', ','), english);
    }

    /// <summary>A share in percent: 0.4 as "40 %".</summary>
    public static LocalizedText Percent(decimal share)
    {
        var number = Number(share * 100);
        return new($"{number.German} %", $"{number.English} %");
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalizedText List(IEnumerable<LocalizedText> parts)
    {
        var all = parts.ToList();
        return new(string.Join(", ", all.Select(p => p.German)), string.Join(", ", all.Select(p => p.English)));
    }
}
