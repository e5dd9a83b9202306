using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>How a rule moves the end of a period by a calendar, why, and what stays open.</summary>
internal sealed class WeekendShift(ShiftRule rule, HolidayCalendar? calendar)
{
    public LocalDate LegalDue(LocalDate last) => rule.Shifts ? calendar!.OnOrAfter(last) : last;

    /// <summary>The holidays that moved the end.</summary>
    public IEnumerable<AppliedNorm> Reasons(LocalDate last) =>
        from day in Days(last, LegalDue(last))
        from holiday in calendar!.On(day, Truth.True)
        select new AppliedNorm(holiday.Law, new(
            $"Der {DateRange.German(day)} ist Feiertag: {holiday.Name.German}.", $"{DateRange.English(day)} is a holiday: {holiday.Name.English}."));

    public IEnumerable<Ambiguity> Ambiguities(LocalDate last)
    {
        if (rule.IsDisputed && calendar?.SurelyOnOrAfter(last) is { } moved && moved > last)
        {
            yield return new(last, moved, new(
                $"Würde auch diese Frist verschoben, endete sie statt am {DateRange.German(last)} am {DateRange.German(moved)}.",
                $"If this period moved too, it would end on {DateRange.English(moved)} instead of {DateRange.English(last)}."), rule.Norm.Source);
        }

        if (!rule.Shifts) yield break;
        var (legal, latest) = (LegalDue(last), calendar!.SurelyOnOrAfter(last));
        if (latest == legal) yield break;
        var open = Days(legal, latest).SelectMany(day => calendar.On(day, Truth.Unknown)).DistinctBy(h => (h.Day, h.Name)).ToList();
        var (german, english) = (string.Join(", ", open.Select(h => h.Name.German)), string.Join(", ", open.Select(h => h.Name.English)));
        yield return new(last, latest, new(
            $"Ob am Sitz der Behörde Feiertag ist ({german}), ist nicht bekannt: "
            + $"Die Frist endet am {DateRange.German(legal)} oder am {DateRange.German(latest)}.",
            $"Whether there is a holiday at the seat ({english}) is not known: "
            + $"the period ends on {DateRange.English(legal)} or on {DateRange.English(latest)}."),
            open[0].Law);
    }

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate end)
    {
        for (var day = first; day < end; day = day.PlusDays(1)) yield return day;
    }
}
