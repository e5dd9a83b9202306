using KommunalesBildungsmanagement.Periods;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Holidays;

/// <summary>
/// The working days at the seat of an authority: Monday to Friday without statutory holidays (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB).
/// </summary>
/// <remarks>
/// <para>The holidays are computed from the laws of the Länder, with the years in which each was law, and hold from <see cref="HeldFrom"/> on. A year
/// to come is computed from the law as it is known: what a Land will yet enact is not in it.</para>
/// <para>Some holidays are law in some municipalities only. Where the key of the seat does not settle it, the day is neither a working day nor a
/// holiday but unknown (<see cref="IsWorkingDay"/>), until the host states it (<see cref="Stating"/>). <see cref="Contains"/> takes the unknown day
/// for a working day: the end that follows is the earlier one.</para>
/// <para>Two calendars are equal if they know the same of every day. Immutable, safe on any thread.</para>
/// </remarks>
public sealed class HolidayCalendar : WorkingDays, IEquatable<HolidayCalendar>
{
    private readonly ValueList<SeatHoliday> _holidays;

    private HolidayCalendar(ValueList<SeatHoliday> holidays) => _holidays = holidays;

    /// <summary>Only the holidays of all sixteen Länder. Every other day is a working day here, even where some Land has a holiday.</summary>
    public static HolidayCalendar Nationwide { get; } = new(StateHolidays.Nationwide.Select(Surely).ToValueList());

    /// <summary>The first day for which the tables were held against the laws: 1 January 2000. Before it, only weekends are known.</summary>
    public static LocalDate HeldFrom { get; } = new(StateHolidays.FirstYear, 1, 1);

    /// <summary>The municipal holidays of which the seat leaves open, in some year, whether they are one, and nobody has stated it.</summary>
    public ValueList<MunicipalHoliday> Unsettled => _holidays
        .Where(h => !h.IsSettled && h.Rule.Municipal is not null)
        .Select(h => h.Rule.Municipal!.Value).Distinct().Order().ToValueList();

    /// <summary>The calendar at the seat of an authority.</summary>
    /// <param name="seat">
    /// The municipality in which the office stands; a Landratsamt may stand outside its Kreis. A shorter key leaves open what holds in a part of that
    /// territory only: a Land its municipal holidays, Germany the holidays of single Länder.
    /// </param>
    public static HolidayCalendar At(TerritoryKey seat)
    {
        if (seat.Level != TerritoryLevel.Country) return At(seat.State.Digits, seat);
        var inSomeLand = StateActs.All.SelectMany(a => StateHolidays.Of(a.State).Concat(MunicipalHolidays.Of(a.State)))
            .Where(r => r.Scope != HolidayScope.Nationwide)
            .Select(r => new SeatHoliday(r, Truth.Unknown, []));
        return new([.. Nationwide._holidays, .. inSomeLand]);
    }

    /// <summary>
    /// The same calendar with an answer to what the seat leaves open, e.g. from the list of the Bayerisches Landesamt für Statistik.
    /// </summary>
    /// <param name="holiday">The holiday.</param>
    /// <param name="applies">Whether it is one at the seat.</param>
    /// <param name="during">The days for which the answer holds; always, unless stated: a census may change it.</param>
    /// <exception cref="InvalidValueException">The law settles it otherwise for that seat (<c>holiday.settled-otherwise</c>).</exception>
    public HolidayCalendar Stating(MunicipalHoliday holiday, bool applies, DateRange during = default)
    {
        var concerned = _holidays.Where(h => h.Rule.Municipal == holiday && h.Rule.Years.Overlaps(during)).ToList();
        var settled = concerned.Count == 0 ? Truth.False : concerned.Select(h => h.Applies).FirstOrDefault(a => a == !Truth.Of(applies));
        if (settled == !Truth.Of(applies)) throw SettledOtherwise(holiday, applies);
        return new(_holidays
            .Select(h => concerned.Contains(h) && h.Applies.IsUnknown ? h with { Answers = [.. h.Answers, new(during, applies)] } : h)
            .ToValueList());
    }

    /// <summary>
    /// Whether a day is a working day: unknown where only the open question of a holiday stands against it, or no holiday is known at all.
    /// </summary>
    /// <param name="day">The day.</param>
    public Truth IsWorkingDay(LocalDate day)
    {
        if (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) return Truth.False;
        return day < HeldFrom ? Truth.Unknown : _holidays.Aggregate(Truth.True, (working, holiday) => working & !holiday.Is(day));
    }

    /// <summary>Whether a day is to be treated as a working day: surely one, or not known to be none.</summary>
    /// <param name="day">The day.</param>
    public override bool Contains(LocalDate day) => !IsWorkingDay(day).IsFalse;

    /// <summary>The holidays of a year at the seat, by day.</summary>
    /// <param name="year">The year, 2000 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="HeldFrom"/>.</exception>
    public ValueList<Holiday> HolidaysOf(int year) => In(year, Truth.True);

    /// <summary>The days of a year that may be holidays at the seat, by day.</summary>
    /// <param name="year">The year, 2000 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before <see cref="HeldFrom"/>.</exception>
    public ValueList<Holiday> UnsettledHolidaysOf(int year) => In(year, Truth.Unknown);

    /// <inheritdoc/>
    public bool Equals(HolidayCalendar? other) => other is not null && _holidays.Equals(other._holidays);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HolidayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => _holidays.GetHashCode();

    /// <summary>The first surely working day from a day on: where a period ends if every open question is a holiday.</summary>
    internal LocalDate SurelyOnOrAfter(LocalDate day)
    {
        while (day < LocalDate.MaxIsoValue && !IsWorkingDay(day).IsTrue) day = day.PlusDays(1);
        return day;
    }

    /// <summary>The holidays on a day, sure or open.</summary>
    internal IEnumerable<Holiday> On(LocalDate day, Truth isHoliday) => _holidays.Where(h => h.Is(day) == isHoliday).Select(h => h.Rule.In(day.Year));

    private static HolidayCalendar At(string state, TerritoryKey seat) => new(
    [
        .. StateHolidays.Of(state).Select(Surely),
        .. from rule in MunicipalHolidays.Of(state)
           select new SeatHoliday(rule, rule.Area!.Contains(seat), []),
    ]);

    private static SeatHoliday Surely(HolidayRule rule) => new(rule, Truth.True, []);

    private static InvalidValueException SettledOtherwise(MunicipalHoliday holiday, bool applies)
    {
        var name = ValueFormat.For<MunicipalHoliday>().Describe(holiday);
        return new(new Problem(
            "holiday.settled-otherwise", nameof(holiday), applies ? "true" : "false",
            new(
                $"Ob {name.German} am Sitz der Behörde Feiertag ist, steht nach dem Gesetz schon anders fest.",
                $"The law already settles otherwise whether {name.English} is a holiday at the seat."),
            new("Den Sitz prüfen (Gemeinde, in der das Amt steht).", "Check the seat (the municipality in which the office stands).")));
    }

    private ValueList<Holiday> In(int year, Truth isHoliday)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, StateHolidays.FirstYear);
        return _holidays.Where(h => h.Is(h.Rule.Day.In(year)) == isHoliday)
            .Select(h => h.Rule.In(year)).OrderBy(h => h.Day).ToValueList();
    }
}
