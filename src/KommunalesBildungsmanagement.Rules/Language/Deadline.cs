using NodaTime;

namespace KommunalesBildungsmanagement.Rules;

/// <summary>Periods of days, weeks and months after an event, §§ 187 Abs. 1, 188 BGB. Calendar days only: no holidays (§ 193 BGB) here.</summary>
/// <remarks>
/// The day of the event is not counted (§ 187 Abs. 1). <see langword="null"/> for a missing day. A period that leaves the calendar (years -9998 to
/// 9999) ends on its last day: "until 9999-12-31" stands for "without end" in many files, and so does what follows from it.
/// </remarks>
public static class Deadline
{
    /// <summary>The last day of a period of days after an event, § 188 Abs. 1 BGB.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="days">How many days.</param>
    [RuleFunction(IsTotal = true), Term("de", "{1} Tage nach {0}"), Term("en", "{1} days after {0}")]
    public static LocalDate? DaysAfter(LocalDate? day, int days) => Shift(day, days);

    /// <summary>The last day of a period of weeks after an event: the day that bears the same name, § 188 Abs. 2 BGB.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="weeks">How many weeks.</param>
    [RuleFunction(IsTotal = true), Term("de", "{1} Wochen nach {0}"), Term("en", "{1} weeks after {0}")]
    public static LocalDate? WeeksAfter(LocalDate? day, int weeks) => Shift(day, 7L * weeks);

    /// <summary>
    /// The last day of a period of months after an event: the day with the same number (§ 188 Abs. 2 BGB), or the last day of a month that has
    /// no such day (§ 188 Abs. 3 BGB).
    /// </summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="months">How many months.</param>
    [RuleFunction(IsTotal = true), Term("de", "{1} Monate nach {0}"), Term("en", "{1} months after {0}")]
    public static LocalDate? MonthsAfter(LocalDate? day, int months)
    {
        if (day is not { } start) return null;
        var month = (12L * start.Year) + start.Month - 1 + months;
        return month >= 12L * (LocalDate.MaxIsoValue.Year + 1) ? LocalDate.MaxIsoValue
            : month < 12L * LocalDate.MinIsoValue.Year ? LocalDate.MinIsoValue
            : start.PlusMonths(months);
    }

    /// <summary>
    /// The last day of a period of months that begins with a day and counts it (§ 187 Abs. 2 BGB): the day before the one with its number (§ 188
    /// Abs. 2 BGB), or the last day of a month that has no such day (§ 188 Abs. 3 BGB).
    /// </summary>
    /// <param name="first">The first day.</param>
    /// <param name="months">How many months.</param>
    [RuleFunction(IsTotal = true), Term("de", "letzter Tag von {1} Monaten ab {0}"), Term("en", "last day of {1} months from {0}")]
    public static LocalDate? MonthsFrom(LocalDate? first, int months) =>
        MonthsAfter(first, months) is { } same ? same.Day == first!.Value.Day ? DaysAfter(same, -1) : same : null;

    /// <summary>The last day of the n-th month that follows the month of an event: "mit Ablauf des sechsten auf … folgenden Monats".</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="months">How many months.</param>
    [RuleFunction(IsTotal = true), Term("de", "Ende des {1}. Monats nach {0}"), Term("en", "end of month {1} after {0}")]
    public static LocalDate? EndOfMonthAfter(LocalDate? day, int months) =>
        MonthsAfter(day, months) is { } reached ? reached.With(DateAdjusters.EndOfMonth) : null;

    /// <summary>The earlier of two days, for "… after the purpose is fulfilled, at the latest … after the grant period".</summary>
    /// <param name="first">A day; <see langword="null"/> as long as there is none.</param>
    /// <param name="second">Another day; <see langword="null"/> as long as there is none.</param>
    /// <returns>The earlier of the days there are; <see langword="null"/> if there is none.</returns>
    [RuleFunction, Term("de", "{0} oder {1}, je nachdem, was früher ist"), Term("en", "{0} or {1}, whichever is earlier")]
    public static LocalDate? Earlier(LocalDate? first, LocalDate? second) => first is null || second < first ? second : first;

    /// <summary>
    /// The day that an authority has set for one case, by a clause of its notice or by an extension, else the day that the norm says.
    /// </summary>
    /// <param name="set">The day set; <see langword="null"/> if none was.</param>
    /// <param name="norm">The day of the norm.</param>
    [RuleFunction, Term("de", "{0}, sonst {1}"), Term("en", "{0}, else {1}")]
    public static LocalDate? SetOr(LocalDate? set, LocalDate? norm) => set ?? norm;

    // Without a delegate: rules call this for every record, and a verdict allocates nothing.
    private static LocalDate? Shift(LocalDate? day, long days) => day is not { } start ? null
        : days > Period.DaysBetween(start, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue
        : days < Period.DaysBetween(start, LocalDate.MinIsoValue) ? LocalDate.MinIsoValue
        : start.PlusDays((int)days);
}
