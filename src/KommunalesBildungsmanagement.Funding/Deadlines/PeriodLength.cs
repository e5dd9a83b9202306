namespace KommunalesBildungsmanagement.Funding.Deadlines;

/// <summary>How long a period is, as the norm says it: days, weeks, months, quarters, half-years or years (§§ 188, 189, 191 BGB).</summary>
/// <remarks>Six weeks are not a month and a half, and 180 days are not six months. Equality by value; immutable. At least one of its unit.</remarks>
public sealed record PeriodLength
{
    private const int HalfMonth = 15;

    private PeriodLength(int months, int weeks, int days, int daysIfInterrupted, ValueList<AppliedNorm> norms) =>
        (Months, Weeks, Days, DaysIfInterrupted, Norms) = (months, weeks, days, daysIfInterrupted, norms);

    /// <summary>The months: twelve for a year, three for a quarter.</summary>
    public int Months { get; }

    /// <summary>The weeks.</summary>
    public int Weeks { get; }

    /// <summary>The days; after the months, where both are set.</summary>
    public int Days { get; }

    /// <summary>How many days it is when it need not run without a break (§ 191 BGB).</summary>
    public int DaysIfInterrupted { get; }

    /// <summary>The norms that say what the unit means, beyond § 188 BGB.</summary>
    public ValueList<AppliedNorm> Norms { get; }

    /// <summary>A number of days.</summary>
    /// <param name="days">The number, 1 or more.</param>
    public static PeriodLength OfDays(int days) => new(0, 0, Positive(days), days, []);

    /// <summary>A number of weeks.</summary>
    /// <param name="weeks">The number, 1 or more.</param>
    public static PeriodLength OfWeeks(int weeks) => new(0, Positive(weeks), 0, Times(7, weeks), []);

    /// <summary>A number of months, with or without half a month, whose 15 days are counted last (§ 189 Abs. 2 BGB).</summary>
    /// <param name="months">The number, 1 or more.</param>
    /// <param name="andAHalf">Whether half a month is added.</param>
    public static PeriodLength OfMonths(int months, bool andAHalf = false) => andAHalf
        ? new(Positive(months), 0, HalfMonth, Times(30, months) + HalfMonth, [Bgb.HalfMonth])
        : new(Positive(months), 0, 0, Times(30, months), []);

    /// <summary>Half a month: 15 days (§ 189 Abs. 1 BGB).</summary>
    public static PeriodLength OfHalfAMonth { get; } = new(0, 0, HalfMonth, HalfMonth, [Bgb.HalfMonth]);

    /// <summary>A number of quarters, three months each (§ 189 Abs. 1 BGB).</summary>
    /// <param name="quarters">The number, 1 or more.</param>
    public static PeriodLength OfQuarters(int quarters) => new(Times(3, Positive(quarters)), 0, 0, Times(90, quarters), [Bgb.HalfMonth]);

    /// <summary>A number of half-years, six months each (§ 189 Abs. 1 BGB).</summary>
    /// <param name="halfYears">The number, 1 or more.</param>
    public static PeriodLength OfHalfYears(int halfYears) => new(Times(6, Positive(halfYears)), 0, 0, Times(180, halfYears), [Bgb.HalfMonth]);

    /// <summary>A number of years, twelve months each (§ 188 Abs. 2 BGB).</summary>
    /// <param name="years">The number, 1 or more.</param>
    public static PeriodLength OfYears(int years) => new(Times(12, Positive(years)), 0, 0, Times(365, years), []);

    /// <summary>The same length for a time that need not run without a break: a month has 30 days, a year 365 (§ 191 BGB).</summary>
    public PeriodLength Interrupted() => new(0, 0, DaysIfInterrupted, DaysIfInterrupted, [.. Norms, Bgb.Interrupted]);

    /// <summary>The last day of such a period after an event, § 187 Abs. 1 BGB.</summary>
    internal LocalDate After(LocalDate day) => Shift(day, 1);

    /// <summary>The last day of such a period that begins with a day, § 187 Abs. 2 BGB.</summary>
    /// <remarks>
    /// The day before the day of the same number; if the month lacks that day, its last day (§ 188 Abs. 3). So a period from 31 January ends on the
    /// last day of February, one from 1 March on 31 March.
    /// </remarks>
    internal LocalDate From(LocalDate first)
    {
        var last = Months == 0 ? Deadline.DaysAfter(first, -1) : Deadline.MonthsFrom(first, Months);
        return Deadline.DaysAfter(Deadline.WeeksAfter(last, Weeks), Days)!.Value;
    }

    /// <summary>The day as far before an event.</summary>
    internal LocalDate Before(LocalDate day) => Shift(day, -1);

    /// <summary>The last day before such a period that ends with a day.</summary>
    internal LocalDate BeforeLast(LocalDate last) => Deadline.DaysAfter(Before(Deadline.DaysAfter(last, 1)!.Value), -1)!.Value;

    private static int Positive(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number;
    }

    private static int Times(int unit, int number) => checked(unit * number);

    private LocalDate Shift(LocalDate day, int direction) =>
        Deadline.DaysAfter(Deadline.WeeksAfter(Deadline.MonthsAfter(day, direction * Months), direction * Weeks), direction * Days)!.Value;
}
