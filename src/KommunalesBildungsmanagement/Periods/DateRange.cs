using NodaTime.Text;

namespace KommunalesBildungsmanagement.Periods;

/// <summary>Calendar days from a first to a last day, both included; either end may be open.</summary>
/// <remarks>The default value is <see cref="Always"/>. Equality by ends. Days are German calendar days (Europe/Berlin).</remarks>
public readonly record struct DateRange
{
    /// <summary>Days from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <param name="first">First day; <see langword="null"/> for open.</param>
    /// <param name="last">Last day; <see langword="null"/> for open.</param>
    /// <exception cref="InvalidValueException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public DateRange(LocalDate? first, LocalDate? last)
    {
        if (first > last)
        {
            throw Require.Broken(
                "date-range.reversed", nameof(Last), $"{first:uuuu-MM-dd}..{last:uuuu-MM-dd}",
                new("Das Ende liegt vor dem Anfang.", "The end is before the start."),
                new("Anfang und Ende vertauschen oder eines berichtigen.", "Swap start and end, or correct one of them."));
        }

        (First, Last) = (first, last);
    }

    /// <summary>Open at both ends.</summary>
    public static DateRange Always => default;

    /// <summary>First day, included.</summary>
    public LocalDate? First { get; }

    /// <summary>Last day, included.</summary>
    public LocalDate? Last { get; }

    /// <summary>Whether a day lies in the range.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => (First is null || First <= day) && (Last is null || day <= Last);

    /// <summary>Whether the ranges have a day in common.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(DateRange other) =>
        (First is null || other.Last is null || First <= other.Last) && (other.First is null || Last is null || other.First <= Last);

    /// <summary>The range in words.</summary>
    public LocalizedText Text => (First, Last) switch
    {
        (null, null) => new("ohne Begrenzung", "without limit"),
        ({ } first, null) => new($"ab {German(first)}", $"from {English(first)}"),
        (null, { } last) => new($"bis {German(last)}", $"until {English(last)}"),
        ({ } first, { } last) => new($"{German(first)} bis {German(last)}", $"{English(first)} to {English(last)}"),
    };

    /// <summary>A day in German: 31.12.2024.</summary>
    public static string German(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu").Format(day);

    /// <summary>A day in English: 31 December 2024.</summary>
    public static string English(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Format(day);

    /// <summary>The range in German words.</summary>
    public override string ToString() => Text.German;
}
