using FsCheck;
using FsCheck.Fluent;
using KommunalesBildungsmanagement.Funding.Deadlines;
using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Deadlines;

public sealed class DueDateProperties
{
    private static readonly AppliedNorm Named = new(new("Zuwendungsbescheid", "Nr. 4", null, null, Confidence.Read), new("Tag im Bescheid", "day in the notice"));

    private static readonly HolidayCalendar[] Calendars =
    [
        HolidayCalendar.Nationwide, HolidayCalendar.At(TerritoryKey.Germany),
        .. Enumerable.Range(1, 16).Select(n => HolidayCalendar.At(TerritoryKey.Parse($"{n:00}"))),
        HolidayCalendar.At(TerritoryKey.Parse("09761000")), HolidayCalendar.At(TerritoryKey.Parse("09762000")), HolidayCalendar.At(TerritoryKey.Parse("14625020")),
    ];

    private static readonly Gen<LocalDate> SomeDays = Gen.Frequency(
        (3, Gen.Choose(0, 14_000).Select(new LocalDate(2001, 1, 1).PlusDays)),
        (2, from year in Gen.Choose(2001, 2039) from month in Gen.Choose(1, 12) select new LocalDate(year, month, 1).PlusDays(-1)),
        (1, from year in Gen.Choose(2001, 2039) from day in Gen.Choose(0, 14) select new LocalDate(year, 12, 20).PlusDays(day)));

    private static readonly Gen<PeriodLength> Lengths = Gen.OneOf(
        Gen.Choose(1, 400).Select(PeriodLength.OfDays), Gen.Choose(1, 60).Select(PeriodLength.OfWeeks),
        from months in Gen.Choose(1, 60) from half in Gen.Elements(true, false) select PeriodLength.OfMonths(months, half),
        Gen.Choose(1, 8).Select(PeriodLength.OfQuarters), Gen.Choose(1, 5).Select(PeriodLength.OfHalfYears), Gen.Choose(1, 5).Select(PeriodLength.OfYears));

    private static readonly Gen<Func<LocalDate, PeriodLength, PeriodEnd>> Ways =
        Gen.Elements<Func<LocalDate, PeriodLength, PeriodEnd>>(PeriodEnd.After, PeriodEnd.From, PeriodEnd.AfterExpiry, PeriodEnd.Before);

    private static readonly Arbitrary<(LocalDate Day, PeriodLength Length, Func<LocalDate, PeriodLength, PeriodEnd> Way, HolidayCalendar Calendar)> Cases = (
        from day in SomeDays from length in Lengths from way in Ways from calendar in Gen.Elements(Calendars)
        where day.PlusDays(-2000) > HolidayCalendar.HeldFrom
        select (day, length, way, calendar)).ToArbitrary();

    [Fact]
    public void The_legal_day_is_never_before_the_nominal_one_and_is_a_working_day() => Law.Check(Cases, c =>
    {
        var due = DueDate.Of(c.Way(c.Day, c.Length), PeriodKind.Submission, c.Calendar);
        return due.LegalDue >= due.NominalDue && c.Calendar.Contains(due.LegalDue!.Value)
            && (due.LegalDue == due.NominalDue) == c.Calendar.Contains(due.NominalDue);
    });

    [Fact]
    public void Nothing_moves_twice() => Law.Check(Cases, c =>
    {
        var legal = DueDate.Of(c.Way(c.Day, c.Length), PeriodKind.Submission, c.Calendar).LegalDue!.Value;
        return DueDate.Of(PeriodEnd.On(legal, Named), PeriodKind.Submission, c.Calendar).LegalDue == legal;
    });

    [Fact]
    public void A_later_start_never_ends_earlier() => Law.Check(
        (from c in Cases.Generator from later in Gen.Choose(0, 40) select (Case: c, Later: later)).ToArbitrary(), pair =>
        {
            var (c, later) = pair;
            var first = DueDate.Of(c.Way(c.Day, c.Length), PeriodKind.Submission, c.Calendar);
            var second = DueDate.Of(c.Way(c.Day.PlusDays(later), c.Length), PeriodKind.Submission, c.Calendar);
            return first.NominalDue <= second.NominalDue && first.LegalDue <= second.LegalDue;
        });

    [Fact]
    public void The_end_of_a_following_month_is_monotone_and_never_before_the_months_after() => Law.Check(
        (from day in SomeDays from months in Gen.Choose(1, 24) from later in Gen.Choose(0, 40) select (day, months, later)).ToArbitrary(), c =>
            PeriodEnd.EndOfMonthAfter(c.day, c.months).Last <= PeriodEnd.EndOfMonthAfter(c.day.PlusDays(c.later), c.months).Last
            && PeriodEnd.EndOfMonthAfter(c.day, c.months).Last >= PeriodEnd.After(c.day, PeriodLength.OfMonths(c.months)).Last);

    [Fact]
    public void Other_readings_are_later_and_in_order() => Law.Check(Cases, c =>
    {
        var end = c.Way(c.Day, c.Length);
        var due = DueDate.Of(end, PeriodKind.Submission, c.Calendar);
        var days = end.OtherReadings.Select(o => o.Last).Prepend(end.Last).ToList();
        return days.Zip(days.Skip(1)).All(p => p.First < p.Second)
            && due.Ambiguities.All(a => a.NominalDue >= due.NominalDue && a.LegalDue >= due.LegalDue && a.LegalDue >= a.NominalDue);
    });

    [Fact]
    public void Being_later_never_helps() => Law.Check((from c in Cases.Generator from days in Gen.Choose(0, 12) select (c, days)).ToArbitrary(), pair =>
    {
        var due = DueDate.Of(pair.c.Way(pair.c.Day, pair.c.Length), PeriodKind.Submission, pair.c.Calendar);
        var day = due.NominalDue.PlusDays(pair.days);
        return due.IsInTime(day.PlusDays(1)) <= due.IsInTime(day) && due.IsInTime(due.LegalDue!.Value).IsTrue && due.IsInTime(due.NominalDue.PlusDays(90)).IsFalse;
    });

    [Fact]
    public void Settling_an_open_holiday_leads_to_one_of_the_days_named() => Law.Check(
        (from year in Gen.Choose(2001, 2040) from before in Gen.Choose(0, 6) from applies in Gen.Elements(true, false) select (year, before, applies)).ToArbitrary(), c =>
        {
            var open = HolidayCalendar.At(TerritoryKey.Parse("09762000"));
            var end = PeriodEnd.On(new LocalDate(c.year, 8, 15).PlusDays(-c.before), Named);
            var due = DueDate.Of(end, PeriodKind.Submission, open);
            var settled = DueDate.Of(end, PeriodKind.Submission, open.Stating(MunicipalHoliday.AssumptionDay, c.applies));
            return settled.Ambiguities.Count == 0 && settled.LegalDue == (c.applies && due.Ambiguities.Count == 1 ? due.Ambiguities[0].LegalDue : due.LegalDue);
        });

    [Fact]
    public void The_nationwide_shift_is_four_days_at_most_and_reaches_four_at_Easter()
    {
        var shifts = Enumerable.Range(0, 15_000).Select(new LocalDate(2000, 1, 1).PlusDays)
            .Select(d => Period.DaysBetween(d, HolidayCalendar.Nationwide.OnOrAfter(d))).ToList();
        Assert.Equal(4, shifts.Max());
    }

    [Fact]
    public void The_shift_in_every_Land_is_five_days_at_most() => Assert.All(Calendars, calendar => Assert.All(
        Enumerable.Range(0, 14_600).Select(new LocalDate(2000, 1, 1).PlusDays), d => Assert.InRange(Period.DaysBetween(d, calendar.OnOrAfter(d)), 0, 5)));
}
