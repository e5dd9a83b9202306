using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>Reads the two days of an attribute, or says what is wrong with them and what to write.</summary>
internal static class PeriodReading
{
    /// <summary>The period, or a fault.</summary>
    /// <param name="from">First day as written.</param>
    /// <param name="to">Last day as written; <see langword="null"/> if there is none.</param>
    /// <param name="period">The period, if nothing is wrong.</param>
    /// <returns>What is wrong; <see langword="null"/> if nothing is.</returns>
    public static LocalizableString? Read(string? from, string? to, out Period period)
    {
        period = default;
        if (!Period.TryDay(from, out var first)) return DayFault(from);
        DateTime? last = null;
        if (to is not null)
        {
            if (!Period.TryDay(to, out var day)) return DayFault(to);
            if (day < first) return Fault("EndBeforeStart", to, from!);
            last = day;
        }

        period = new(first, last);
        return null;
    }

    private static LocalizableString DayFault(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Fault("NoDay");
        var hasDayNumber = text!.Length == 10 && char.IsDigit(text[8]) && char.IsDigit(text[9]);
        if (hasDayNumber && Period.TryDay(text.Substring(0, 8) + "01", out var first))
            return Fault("NoSuchDay", text, Period.Show(first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1)));
        return DateTime.TryParseExact(text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var german)
            ? Fault("GermanDay", text, Period.Show(german))
            : Fault("UnreadableDay", text);
    }

    private static LocalizableString Fault(string name, params string[] arguments) =>
        Phrase.Of(nameof(Block.Validity), "Period_" + name, arguments);
}
