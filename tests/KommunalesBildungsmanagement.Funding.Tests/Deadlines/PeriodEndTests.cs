using KommunalesBildungsmanagement.Funding.Deadlines;
using KommunalesBildungsmanagement.Funding.Holidays;

namespace KommunalesBildungsmanagement.Funding.Tests.Deadlines;

public sealed class PeriodEndTests
{
    [Theory]
    [InlineData("2020-08-31", 6, "2021-02-28")]
    [InlineData("2020-06-30", 6, "2020-12-30")]
    [InlineData("2020-01-31", 2, "2020-03-31")] // never in two steps: that would be 29 March
    [InlineData("2020-03-31", 12, "2021-03-31")]
    [InlineData("2020-03-31", 6, "2020-09-30")]
    [InlineData("2020-02-29", 12, "2021-02-28")]
    [InlineData("2010-12-31", 2, "2011-02-28")]
    public void After_Months_EndsOnTheSameNumber(string day, int months, string last)
    {
        var end = PeriodEnd.After(Days.Of(day), PeriodLength.OfMonths(months));
        Assert.Equal(Days.Of(last), end.Last);
        Assert.Empty(end.OtherReadings);
        Assert.Equal("§ 187 Abs. 1, § 188 Abs. 2, 3", end.Norms.Single().Source.Place);
    }

    [Fact]
    public void After_DaysAndWeeks_CountWithoutTheFirst()
    {
        Assert.Equal(new(2021, 4, 12), PeriodEnd.After(new(2021, 3, 1), PeriodLength.OfDays(42)).Last);
        Assert.Equal(new(2021, 4, 12), PeriodEnd.After(new(2021, 3, 1), PeriodLength.OfWeeks(6)).Last);
        Assert.Equal("§ 187 Abs. 1, § 188 Abs. 1", PeriodEnd.After(new(2021, 3, 1), PeriodLength.OfDays(42)).Norms.Single().Source.Place);
        Assert.Equal("§ 187 Abs. 1, § 188 Abs. 2, 3", PeriodEnd.After(new(2021, 3, 1), PeriodLength.OfWeeks(6)).Norms.Single().Source.Place);
    }

    [Theory]
    [InlineData("2024-01-01", 48, "2027-12-31")]
    [InlineData("2023-07-15", 48, "2027-07-14")]
    [InlineData("2023-01-29", 1, "2023-02-28")]
    [InlineData("2023-01-30", 1, "2023-02-28")]
    [InlineData("2023-01-31", 1, "2023-02-28")] // not the 27th
    [InlineData("2023-03-01", 1, "2023-03-31")] // not the 28th
    [InlineData("2024-02-01", 1, "2024-02-29")]
    [InlineData("2016-07-01", 24, "2018-06-30")]
    [InlineData("9999-12-01", 48, "9999-12-31")]
    public void From_Months_CountsTheFirstDay(string first, int months, string last)
    {
        var end = PeriodEnd.From(Days.Of(first), PeriodLength.OfMonths(months));
        Assert.Equal(Days.Of(last), end.Last);
        Assert.Equal("§ 187 Abs. 2, § 188 Abs. 2, 3", end.Norms.Single().Source.Place);
    }

    [Fact]
    public void From_DaysWeeksAndHalfMonths_CountTheFirstDay()
    {
        Assert.Equal(new(2024, 1, 28), PeriodEnd.From(new(2024, 1, 1), PeriodLength.OfDays(28)).Last);
        Assert.Equal(new(2024, 1, 28), PeriodEnd.From(new(2024, 1, 1), PeriodLength.OfWeeks(4)).Last);
        Assert.Equal(new(2024, 2, 15), PeriodEnd.From(new(2024, 1, 1), PeriodLength.OfMonths(1, andAHalf: true)).Last);
        Assert.Equal(new(2024, 1, 1), PeriodEnd.From(new(2024, 1, 1), PeriodLength.OfDays(1)).Last);
    }

    [Theory]
    [InlineData("2020-06-30", 6, "2020-12-31")] // not the 30th
    [InlineData("2021-02-28", 6, "2021-08-31")]
    [InlineData("2020-05-15", 6, "2020-11-30")]
    [InlineData("2018-08-31", 6, "2019-02-28")]
    [InlineData("2021-06-30", 6, "2021-12-31")]
    [InlineData("2022-12-31", 6, "2023-06-30")]
    [InlineData("2022-06-30", 6, "2022-12-31")]
    [InlineData("2012-08-31", 6, "2013-02-28")]
    public void EndOfMonthAfter_IsAnotherFunctionThanMonthsAfter(string day, int months, string last) =>
        Assert.Equal(Days.Of(last), PeriodEnd.EndOfMonthAfter(Days.Of(day), months).Last);

    [Theory]
    [InlineData("2020-06-30", "2021-06-30", null)]
    [InlineData("2018-08-31", "2019-08-31", null)]
    [InlineData("2021-06-30", "2022-06-30", null)]
    [InlineData("2022-12-31", "2023-12-31", null)]
    [InlineData("2019-02-28", "2020-02-28", "2020-02-29")]
    [InlineData("2020-02-29", "2021-02-28", null)]
    [InlineData("2023-02-27", "2024-02-27", null)]
    [InlineData("2016-02-29", "2017-02-28", null)]
    public void AfterExpiry_OfAYear_HasTwoReadingsAtTheEndOfFebruaryOnly(string day, string last, string? other)
    {
        var end = PeriodEnd.AfterExpiry(Days.Of(day), PeriodLength.OfYears(1));
        Assert.Equal(Days.Of(last), end.Last);
        Assert.Equal(other is null ? [] : [Days.Of(other)], end.OtherReadings.Select(o => o.Last));
    }

    [Fact]
    public void AfterExpiry_OfMonths_HasTwoReadingsAtTheEndOfAShortMonth()
    {
        var end = PeriodEnd.AfterExpiry(new(2020, 6, 30), PeriodLength.OfMonths(6));
        Assert.Equal((new(2020, 12, 30), new LocalDate(2020, 12, 31)), (end.Last, end.OtherReadings.Single().Last));
        Assert.Equal("§ 187 Abs. 2", end.OtherReadings.Single().Source.Place);
        Assert.Equal(["§ 187 Abs. 1", "§ 187 Abs. 1, § 188 Abs. 2, 3"], end.Norms.Select(n => n.Source.Place));
    }

    [Theory]
    [InlineData(2016)]
    [InlineData(2023)]
    public void AfterExpiry_OfTheBudgetYear_FourMonthsAre30April(int year)
    {
        var end = PeriodEnd.AfterExpiry(new(year, 12, 31), PeriodLength.OfMonths(4));
        Assert.Equal(new(year + 1, 4, 30), end.Last);
        Assert.Empty(end.OtherReadings);
    }

    [Theory]
    [InlineData("2019-03-31", "2018-09-30", null)] // Pfaffenhofen
    [InlineData("2019-12-31", "2019-06-30", null)] // Eisenach
    [InlineData("2018-08-31", "2018-02-28", null)] // Erlangen
    [InlineData("2018-11-30", "2018-05-30", "2018-05-31")] // Diepholz
    [InlineData("2021-06-30", "2020-12-30", "2020-12-31")]
    [InlineData("2018-08-30", "2018-02-27", "2018-02-28")] // the other reading may be the earlier one
    [InlineData("2021-06-15", "2020-12-15", null)]
    public void Before_SixMonths_PlansTheEarlierDay(string endDay, string last, string? other)
    {
        var end = PeriodEnd.Before(Days.Of(endDay), PeriodLength.OfMonths(6));
        Assert.Equal(Days.Of(last), end.Last);
        Assert.Equal(other is null ? [] : [Days.Of(other)], end.OtherReadings.Select(o => o.Last));
    }

    [Fact]
    public void Before_DaysAndWeeks_HaveOneReading()
    {
        Assert.Equal((new(2024, 5, 3), 0), (PeriodEnd.Before(new(2024, 6, 28), PeriodLength.OfWeeks(8)).Last, PeriodEnd.Before(new(2024, 6, 28), PeriodLength.OfWeeks(8)).OtherReadings.Count));
        Assert.Equal(new(2024, 6, 18), PeriodEnd.Before(new(2024, 6, 28), PeriodLength.OfDays(10)).Last);
        Assert.Equal(new(2024, 1, 1), PeriodEnd.Before(new(2024, 3, 16), PeriodLength.OfMonths(2, andAHalf: true)).Last);
    }

    [Fact]
    public void Length_Units_AreThoseOf189And191()
    {
        var start = new LocalDate(2023, 1, 31);
        Assert.Equal(new(2023, 7, 31), PeriodEnd.After(start, PeriodLength.OfHalfYears(1)).Last);
        Assert.Equal(new(2023, 4, 30), PeriodEnd.After(start, PeriodLength.OfQuarters(1)).Last);
        Assert.Equal(new(2023, 2, 15), PeriodEnd.After(start, PeriodLength.OfHalfAMonth).Last);
        Assert.Equal(new(2023, 3, 15), PeriodEnd.After(start, PeriodLength.OfMonths(1, andAHalf: true)).Last); // the 15 days last: from 28 February
        Assert.Equal(
            [15, 30, 45, 90, 180, 365, 730, 14, 5],
            [
                PeriodLength.OfHalfAMonth.DaysIfInterrupted, PeriodLength.OfMonths(1).DaysIfInterrupted, PeriodLength.OfMonths(1, andAHalf: true).DaysIfInterrupted,
                PeriodLength.OfQuarters(1).DaysIfInterrupted, PeriodLength.OfHalfYears(1).DaysIfInterrupted, PeriodLength.OfYears(1).DaysIfInterrupted,
                PeriodLength.OfYears(2).DaysIfInterrupted, PeriodLength.OfWeeks(2).DaysIfInterrupted, PeriodLength.OfDays(5).DaysIfInterrupted,
            ]);
        var interrupted = PeriodEnd.After(start, PeriodLength.OfMonths(1).Interrupted());
        Assert.Equal(new(2023, 3, 2), interrupted.Last);
        Assert.Equal(["§ 187 Abs. 1, § 188 Abs. 1", "§ 191"], interrupted.Norms.Select(n => n.Source.Place));
        Assert.Equal(["§ 189", "§ 191"], PeriodLength.OfHalfYears(1).Interrupted().Norms.Select(n => n.Source.Place));
        Assert.Equal("§ 189", PeriodEnd.After(start, PeriodLength.OfQuarters(2)).Norms[1].Source.Place);
        Assert.Equal(PeriodLength.OfYears(1).Months, PeriodLength.OfMonths(12).Months);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Length_NotPositive_IsTheCallersBug(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfDays(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfWeeks(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfMonths(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfMonths(number, andAHalf: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfQuarters(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfHalfYears(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodLength.OfYears(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodEnd.EndOfMonthAfter(new(2024, 1, 1), number));
    }

    [Theory]
    [InlineData(MonthPart.Beginning, "2024-02-01")]
    [InlineData(MonthPart.Middle, "2024-02-15")]
    [InlineData(MonthPart.End, "2024-02-29")]
    public void In_PartOfAMonth_IsThatOf192(MonthPart part, string day) => Assert.Equal(Days.Of(day), PeriodEnd.In(new(2024, 2), part).Last);

    [Fact]
    public void In_NoSuchPart_IsTheCallersBug() => Assert.Throws<ArgumentOutOfRangeException>(() => PeriodEnd.In(new(2024, 2), (MonthPart)7));

    [Fact]
    public void OrEarlier_TakesTheEarlierWithItsReadings()
    {
        var year = PeriodLength.OfYears(1);
        var end = PeriodEnd.AfterExpiry(new(2020, 6, 30), year);
        Assert.Equal(new(2021, 3, 31), end.OrEarlier(PeriodEnd.After(new(2020, 3, 31), year)).Last);
        Assert.Equal(new(2021, 3, 31), PeriodEnd.After(new(2020, 3, 31), year).OrEarlier(end).Last);
        Assert.Equal(end, end.OrEarlier(null));
        Assert.Equal(end, end.OrEarlier(PeriodEnd.After(new(2020, 6, 30), year)));
    }

    [Fact]
    public void OrEarlier_AReadingBeyondTheOther_IsCutThere()
    {
        var open = PeriodEnd.AfterExpiry(new(2019, 2, 28), PeriodLength.OfYears(1)); // 28 or 29 February
        Assert.Empty(open.OrEarlier(PeriodEnd.On(new(2020, 2, 28), open.Norms[0])).OtherReadings);
        Assert.Equal([new LocalDate(2020, 2, 29)], open.OrEarlier(PeriodEnd.On(new(2020, 3, 5), open.Norms[0])).OtherReadings.Select(o => o.Last));
        Assert.Equal([new LocalDate(2020, 2, 29)], open.OrEarlier(open).OtherReadings.Select(o => o.Last));
        Assert.Equal(new(2020, 2, 27), open.OrEarlier(PeriodEnd.On(new(2020, 2, 27), open.Norms[0])).Last);
        Assert.Empty(open.OrEarlier(PeriodEnd.On(new(2020, 2, 27), open.Norms[0])).OtherReadings);
    }

    [Fact]
    public void Extending_CountsFromTheOldEnd_OrFromTheShiftedOne()
    {
        var old = DueDate.Of(PeriodEnd.AfterExpiry(new(2018, 8, 31), PeriodLength.OfYears(1)), PeriodKind.Submission, HolidayCalendar.Nationwide);
        Assert.Equal((new(2019, 8, 31), new LocalDate(2019, 9, 2)), (old.NominalDue, old.LegalDue!.Value));
        var extended = PeriodEnd.Extending(old, PeriodLength.OfMonths(3));
        Assert.Equal(new(2019, 11, 30), extended.Last);
        Assert.Equal([new LocalDate(2019, 12, 2)], extended.OtherReadings.Select(o => o.Last));
        Assert.Equal("§ 190", extended.Norms[0].Source.Place);
    }

    [Fact]
    public void Extending_AnAmbiguousEnd_KeepsItsReadings()
    {
        var old = DueDate.Of(PeriodEnd.AfterExpiry(new(2019, 2, 28), PeriodLength.OfYears(1)), PeriodKind.Submission, null);
        Assert.Equal(
            [new(2020, 3, 29), new LocalDate(2020, 3, 31)],
            PeriodEnd.Extending(old, PeriodLength.OfMonths(1)).OtherReadings.Select(o => o.Last));
    }
}
