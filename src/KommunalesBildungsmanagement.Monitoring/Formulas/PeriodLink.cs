using KommunalesBildungsmanagement.Periods;

namespace KommunalesBildungsmanagement.Monitoring.Formulas;

/// <summary>Which period a count of a formula has, seen from the period of the indicator.</summary>
public abstract record PeriodLink
{
    private PeriodLink()
    {
    }

    /// <summary>The period of the indicator itself.</summary>
    public static PeriodLink Same { get; } = new SamePeriod();

    /// <summary>The period of the same kind, years before (or after, if negative).</summary>
    /// <param name="years">How many years.</param>
    public static PeriodLink YearsBefore(int years) => new Shifted(years);

    /// <summary>A reference day in the year in which the indicator's period ends, or years before.</summary>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day of the month.</param>
    /// <param name="yearsBefore">How many years before the end of the indicator's period.</param>
    public static PeriodLink On(int month, int day, int yearsBefore = 0) => new Day(new(month, day), yearsBefore);

    /// <summary>The period of the count.</summary>
    /// <param name="period">The period of the indicator.</param>
    /// <returns><see langword="null"/> where the indicator's period has no such kin, e.g. a survey shifted by years.</returns>
    public abstract ReportingPeriod? From(ReportingPeriod period);

    private sealed record SamePeriod : PeriodLink
    {
        public override ReportingPeriod? From(ReportingPeriod period) => period;
    }

    private sealed record Shifted(int Years) : PeriodLink
    {
        public override ReportingPeriod? From(ReportingPeriod period) => period switch
        {
            SchoolYear school => new SchoolYear(school.EndYear - Years),
            CalendarYear calendar => new CalendarYear(calendar.Year - Years),
            ReferenceDay reference => new ReferenceDay(reference.Day.PlusYears(-Years)),
            _ => null,
        };
    }

    private sealed record Day(AnnualDate InYear, int Back) : PeriodLink
    {
        public override ReportingPeriod? From(ReportingPeriod period) =>
            period.Days.Last is { } last ? new ReferenceDay(InYear.InYear(last.Year - Back)) : null;
    }
}
