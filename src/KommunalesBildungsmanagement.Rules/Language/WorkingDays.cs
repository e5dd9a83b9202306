using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>
/// The days on which an authority receives what must be submitted: neither Saturday nor Sunday nor a statutory holiday at its seat
/// (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB).
/// </summary>
/// <remarks>Implementations are immutable, safe on any thread, and equal if they name the same days.</remarks>
public abstract class WorkingDays
{
    /// <summary>Every day counts: nothing is shifted. What applies as long as nobody states a seat.</summary>
    public static WorkingDays Every { get; } = new EveryDay();

    /// <summary>Whether a day is a working day. In every stretch of 31 days at least one is.</summary>
    /// <param name="day">The day.</param>
    public abstract bool Contains(LocalDate day);

    /// <summary>The day itself if it is a working day, else the next one: where a period ends that would end on <paramref name="day"/>.</summary>
    /// <param name="day">The last day of a period, not shifted.</param>
    public LocalDate OnOrAfter(LocalDate day)
    {
        while (day < LocalDate.MaxIsoValue && !Contains(day)) day = day.PlusDays(1);
        return day;
    }

    private sealed class EveryDay : WorkingDays
    {
        public override bool Contains(LocalDate day) => true;
    }
}
