using System;
using System.Globalization;

namespace KommunalesBildungsmanagement.Analyzers;

/// <summary>A period of days, both included; without an end it is open. Equality is by value; it shows itself in the reader's language.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before the first; <see langword="null"/> while no end is known.</param>
internal readonly record struct Period(DateTime From, DateTime? To) : IFormattable
{
    /// <summary>Reads a day.</summary>
    public static bool TryDay(string? text, out DateTime day)
    {
        var read = Day.Parse(text);
        day = read?.Date ?? default;
        return read is not null;
    }

    /// <summary>A day as it is written in attributes.</summary>
    public static string Show(DateTime day) => Day.Of(day).ToString();

    /// <summary>Whether the day lies in the period.</summary>
    public bool Contains(DateTime day) => From <= day && !EndsBefore(day);

    /// <summary>Whether the period is over on the day.</summary>
    public bool EndsBefore(DateTime day) => To < day;

    /// <summary>The days of both; <see langword="null"/> if there are none.</summary>
    public Period? And(Period other)
    {
        if (EndsBefore(other.From) || other.EndsBefore(From)) return null;
        return new(From > other.From ? From : other.From, EndsNoLaterThan(other) ? To : other.To);
    }

    /// <summary>The days between the end of this period and the start of a later one; <see langword="null"/> if there are none.</summary>
    public Period? Until(Period later) =>
        To is { } to && to.AddDays(1) < later.From ? new(to.AddDays(1), later.From.AddDays(-1)) : null;

    /// <summary>Whether the other period lasts as long, or longer.</summary>
    public bool EndsNoLaterThan(Period other) => other.To is null || To <= other.To;

    /// <inheritdoc/>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var isGerman = formatProvider is CultureInfo { TwoLetterISOLanguageName: "de" };
        if (To is not { } to) return (isGerman ? "ab " : "from ") + Show(From);
        return to == From ? Show(From) : Show(From) + (isGerman ? " bis " : " to ") + Show(to);
    }
}
