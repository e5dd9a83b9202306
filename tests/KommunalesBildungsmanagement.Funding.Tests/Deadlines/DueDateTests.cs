using KommunalesBildungsmanagement.Funding.Deadlines;
using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Deadlines;

public sealed class DueDateTests
{
    private static readonly AppliedNorm Named = new(new("Zuwendungsbescheid", "Nr. 4", null, null, Confidence.Read), new("Tag im Bescheid", "day in the notice"));

    [Theory]
    [InlineData("2018-08-31", "2019-02-28", "2019-02-28", "2019-08-31", "2019-09-02")]
    [InlineData("2020-06-30", "2020-12-31", "2020-12-31", "2021-06-30", "2021-06-30")]
    [InlineData("2021-06-30", "2021-12-31", "2021-12-31", "2022-06-30", "2022-06-30")]
    [InlineData("2022-12-31", "2023-06-30", "2023-06-30", "2023-12-31", "2024-01-02")]
    [InlineData("2022-06-30", "2022-12-31", "2023-01-02", "2023-06-30", "2023-06-30")]
    [InlineData("2012-08-31", "2013-02-28", "2013-02-28", "2013-08-31", "2013-09-02")]
    public void ProofOfUse_WorkedTable_IsTheSame(string end, string sixNominal, string sixLegal, string yearNominal, string yearLegal)
    {
        var six = Submitted(PeriodEnd.EndOfMonthAfter(Days.Of(end), 6));
        var year = Submitted(PeriodEnd.AfterExpiry(Days.Of(end), PeriodLength.OfYears(1)));
        Assert.Equal((Days.Of(sixNominal), Days.Of(sixLegal)), (six.NominalDue, six.LegalDue!.Value));
        Assert.Equal((Days.Of(yearNominal), Days.Of(yearLegal)), (year.NominalDue, year.LegalDue!.Value));
    }

    [Theory]
    [InlineData("2016-04-30", "2016-05-02")]
    [InlineData("2017-04-30", "2017-05-02")]
    [InlineData("2018-04-30", "2018-04-30")]
    [InlineData("2022-04-30", "2022-05-02")]
    [InlineData("2023-04-30", "2023-05-02")]
    [InlineData("2025-04-30", "2025-04-30")]
    [InlineData("2028-04-30", "2028-05-02")]
    [InlineData("2024-03-31", "2024-04-02")]
    [InlineData("2022-12-31", "2023-01-02")]
    [InlineData("2023-12-31", "2024-01-02")]
    [InlineData("2020-12-25", "2020-12-28")]
    [InlineData("2015-04-03", "2015-04-07")] // Good Friday to Tuesday
    public void Submission_OnNoWorkingDay_MovesToTheNext(string nominal, string legal)
    {
        var due = Submitted(PeriodEnd.On(Days.Of(nominal), Named));
        Assert.Equal((Days.Of(nominal), Days.Of(legal)), (due.NominalDue, due.LegalDue!.Value));
    }

    [Fact]
    public void Submission_MovedByHolidays_NamesThemWithTheirLaw()
    {
        var due = Submitted(PeriodEnd.On(new(2023, 4, 30), Named), "06");
        Assert.Equal(["Zuwendungsbescheid", "VwVfG", "HFeiertagsG (Hessen)"], due.Norms.Select(n => n.Source.Document));
        Assert.Equal("Der 01.05.2023 ist Feiertag: 1. Mai.", due.Norms[2].Words.German);
        Assert.Equal("1 May 2023 is a holiday: 1 May.", due.Norms[2].Words.English);
        Assert.Equal(2, Submitted(PeriodEnd.On(new(2023, 5, 2), Named), "06").Norms.Count);
    }

    [Theory]
    [InlineData("03", "2023-10-31", "2023-11-01")] // Niedersachsen: Reformationstag
    [InlineData("05", "2023-10-31", "2023-10-31")]
    [InlineData("05", "2023-11-01", "2023-11-02")] // Nordrhein-Westfalen: Allerheiligen
    [InlineData("03", "2023-11-01", "2023-11-01")]
    [InlineData("06", "2024-05-30", "2024-05-31")] // Hessen: Fronleichnam
    [InlineData("11", "2024-05-30", "2024-05-30")]
    public void Submission_HolidaysAtTheSeat_Decide(string seat, string nominal, string legal) =>
        Assert.Equal(Days.Of(legal), Submitted(PeriodEnd.On(Days.Of(nominal), Named), seat).LegalDue);

    [Theory]
    [InlineData(PeriodKind.FixedDate, "§ 31 Abs. 3 Satz 2", Confidence.Read)]
    [InlineData(PeriodKind.Appointment, "§ 31 Abs. 5", Confidence.Read)]
    [InlineData(PeriodKind.BenefitPeriod, "§ 31 Abs. 4", Confidence.Read)]
    [InlineData(PeriodKind.PaymentUse, "§ 31 Abs. 3 Satz 1 (nicht anwendbar)", Confidence.Reported)]
    [InlineData(PeriodKind.IndicatorWindow, "§ 31 Abs. 3 Satz 1 (nicht anwendbar)", Confidence.Inferred)]
    [InlineData(PeriodKind.Retention, "§ 31 Abs. 3 Satz 1 (nicht anwendbar)", Confidence.Inferred)]
    public void OtherKinds_OnNoWorkingDay_StayAndNeedNoCalendar(PeriodKind kind, string place, Confidence confidence)
    {
        foreach (var calendar in new[] { HolidayCalendar.Nationwide, null })
        {
            var due = DueDate.Of(PeriodEnd.On(new(2023, 4, 30), Named), kind, calendar);
            Assert.Equal(new LocalDate(2023, 4, 30), due.LegalDue);
            Assert.Null(due.NoLegalDueBecause);
            Assert.Empty(due.Ambiguities);
            Assert.Equal((place, confidence), (due.Norms[1].Source.Place, due.Norms[1].Source.Confidence));
        }
    }

    [Fact]
    public void PaymentUse_SixWeeks_EndOnDay42EvenOnASunday() =>
        Assert.Equal(new LocalDate(2021, 4, 18), DueDate.Of(PeriodEnd.After(new(2021, 3, 7), PeriodLength.OfWeeks(6)), PeriodKind.PaymentUse, HolidayCalendar.Nationwide).LegalDue);

    [Fact]
    public void AdvanceNotice_OnASunday_StaysAndReportsTheMovedDay()
    {
        var due = DueDate.Of(PeriodEnd.Before(new(2019, 3, 31), PeriodLength.OfMonths(6)), PeriodKind.AdvanceNotice, HolidayCalendar.Nationwide);
        Assert.Equal((new(2018, 9, 30), new LocalDate(2018, 9, 30)), (due.NominalDue, due.LegalDue!.Value));
        Assert.Equal(new LocalDate(2018, 10, 1), due.Ambiguities.Single().LegalDue);
        Assert.Contains("30.09.2018", due.Ambiguities[0].Text.German, StringComparison.Ordinal);
        Assert.Empty(DueDate.Of(PeriodEnd.Before(new(2019, 3, 31), PeriodLength.OfMonths(6)), PeriodKind.AdvanceNotice, null).Ambiguities);
    }

    [Fact]
    public void AdvanceNotice_TwoReadings_PlansTheEarlier()
    {
        var due = DueDate.Of(PeriodEnd.Before(new(2021, 6, 30), PeriodLength.OfMonths(6)), PeriodKind.AdvanceNotice, HolidayCalendar.Nationwide);
        Assert.Equal(new(2020, 12, 30), due.NominalDue);
        Assert.Equal(new LocalDate(2020, 12, 31), due.Ambiguities.Single().LegalDue);
    }

    [Fact]
    public void Ambiguity_OfTheReadings_IsShiftedToo()
    {
        var due = Submitted(PeriodEnd.AfterExpiry(new(2019, 2, 28), PeriodLength.OfYears(1)));
        Assert.Equal((new(2020, 2, 28), new LocalDate(2020, 2, 28)), (due.NominalDue, due.LegalDue!.Value));
        var other = due.Ambiguities.Single();
        Assert.Equal((new(2020, 2, 29), new LocalDate(2020, 3, 2)), (other.NominalDue, other.LegalDue!.Value)); // the 29th is a Saturday
        Assert.Equal(["true", "unknown", "unknown", "false"], new LocalDate[] { new(2020, 2, 28), new(2020, 2, 29), new(2020, 3, 2), new(2020, 3, 3) }.Select(d => due.IsInTime(d).ToString()));
    }

    [Fact]
    public void Calendar_Missing_LeavesTheLegalDayOpenAndSaysWhy()
    {
        var due = DueDate.Of(PeriodEnd.AfterExpiry(new(2019, 2, 28), PeriodLength.OfYears(1)), PeriodKind.Submission, null);
        Assert.Equal(new(2020, 2, 28), due.NominalDue);
        Assert.Null(due.LegalDue);
        Assert.Contains("Feiertagskalender", due.NoLegalDueBecause!.German, StringComparison.Ordinal);
        Assert.Equal((new(2020, 2, 29), (LocalDate?)null), (due.Ambiguities.Single().NominalDue, due.Ambiguities[0].LegalDue));
        Assert.Equal("§ 31 Abs. 3 Satz 1", due.Norms[^1].Source.Place);
        Assert.True(due.IsInTime(new(2020, 2, 28)).IsTrue);
        Assert.True(due.IsInTime(new(2020, 2, 29)).IsUnknown);
        Assert.True(due.IsInTime(new(2021, 1, 1)).IsUnknown);
    }

    [Fact]
    public void Calendar_NotGoingBackSoFar_LeavesTheLegalDayOpenAndSaysWhy()
    {
        var due = Submitted(PeriodEnd.On(new(1999, 12, 31), Named));
        Assert.Null(due.LegalDue);
        Assert.Contains("2000", due.NoLegalDueBecause!.English, StringComparison.Ordinal);
        Assert.Equal(new LocalDate(2000, 1, 3), Submitted(PeriodEnd.On(new(2000, 1, 1), Named)).LegalDue);
    }

    [Fact]
    public void UnsettledHoliday_IsNotGuessed_TheEarlierDayCounts()
    {
        var due = Submitted(PeriodEnd.On(new(2025, 8, 15), Named), "09762000"); // a Friday
        Assert.Equal(new LocalDate(2025, 8, 15), due.LegalDue);
        var open = due.Ambiguities.Single();
        Assert.Equal((new(2025, 8, 15), new LocalDate(2025, 8, 18)), (open.NominalDue, open.LegalDue!.Value));
        Assert.Equal("Ob am Sitz der Behörde Feiertag ist (Mariä Himmelfahrt), ist nicht bekannt: Die Frist endet am 15.08.2025 oder am 18.08.2025.", open.Text.German);
        Assert.Equal("Art. 1 Abs. 1 Nr. 2, Abs. 3", open.Source.Place);
        Assert.Equal(["true", "unknown", "unknown", "false"], new LocalDate[] { new(2025, 8, 15), new(2025, 8, 16), new(2025, 8, 18), new(2025, 8, 19) }.Select(d => due.IsInTime(d).ToString()));
    }

    [Fact]
    public void UnsettledHoliday_ReachedByTheShift_IsReported()
    {
        var due = Submitted(PeriodEnd.On(new(2027, 8, 14), Named), "09762000"); // Saturday, then Sunday 15 August: no question
        Assert.Empty(due.Ambiguities);
        var monday = Submitted(PeriodEnd.On(new(2022, 8, 13), Named), "09762000"); // Saturday before Monday 15 August
        Assert.Equal((new(2022, 8, 15), new LocalDate(2022, 8, 16)), (monday.LegalDue!.Value, monday.Ambiguities.Single().LegalDue!.Value));
    }

    [Fact]
    public void UnsettledHoliday_OnTheDayOfAnotherReading_IsReportedToo()
    {
        // Deemed notified on Saturday 2 August or on Monday 4 August 2025: eleven days end on the 13th or on the 15th, Mariä Himmelfahrt.
        var kaufbeuren = HolidayCalendar.At(TerritoryKey.Parse("09762000"));
        var notified = new Notification(NotificationChannel.DomesticPost, new(2025, 7, 29)).Under(NotificationLaw.Federal, kaufbeuren);
        var due = DueDate.Of(PeriodEnd.AfterNotification(notified, PeriodLength.OfDays(11))!, PeriodKind.Submission, kaufbeuren);
        Assert.Equal((new(2025, 8, 13), new LocalDate(2025, 8, 13)), Both(due));
        Assert.Equal(
            [(new(2025, 8, 15), new(2025, 8, 15)), (new LocalDate(2025, 8, 15), new LocalDate(2025, 8, 18))],
            due.Ambiguities.Select(a => (a.NominalDue, a.LegalDue!.Value)));
    }

    [Fact]
    public void Germany_AsSeat_NamesEachOpenHolidayOnce()
    {
        var due = DueDate.Of(PeriodEnd.On(new(2024, 5, 30), Named), PeriodKind.Submission, HolidayCalendar.At(TerritoryKey.Germany));
        Assert.Contains("(Fronleichnam)", due.Ambiguities.Single().Text.German, StringComparison.Ordinal);
    }

    [Fact]
    public void Extended_ToASunday_MovesUnlessTheDayWasFixed()
    {
        var old = Submitted(PeriodEnd.AfterExpiry(new(2022, 12, 31), PeriodLength.OfYears(1)));
        var extension = new Extension(GrantedUntil: new(2024, 3, 31), DecidedOn: new(2023, 12, 1));
        Assert.Equal((new(2024, 3, 31), new LocalDate(2024, 4, 2)), Both(old.Extended(extension, PeriodKind.Submission, HolidayCalendar.Nationwide)));
        Assert.Equal((new(2024, 3, 31), new LocalDate(2024, 3, 31)), Both(old.Extended(extension, PeriodKind.FixedDate, null)));
        Assert.Equal("§ 31 Abs. 7", old.Extended(extension, PeriodKind.FixedDate, null).Norms[0].Source.Place);
    }

    [Theory]
    [InlineData("2023-12-31", "false")]
    [InlineData("2024-01-02", "false")]
    [InlineData("2024-01-03", "true")]
    public void Extension_DecidedAfterTheLegalDay_IsRetroactive(string decided, string retroactive)
    {
        var old = Submitted(PeriodEnd.AfterExpiry(new(2022, 12, 31), PeriodLength.OfYears(1)));
        Assert.Equal(retroactive, new Extension(new(2024, 6, 30), Days.Of(decided)).IsRetroactive(old).ToString());
    }

    [Fact]
    public void Extension_ThatShortens_IsRefused()
    {
        var old = Submitted(PeriodEnd.On(new(2024, 1, 31), Named));
        Refused.With("extension.shortens", () => old.Extended(new(new(2024, 1, 30), new(2024, 1, 1)), PeriodKind.Submission, null));
        Assert.Equal(new(2024, 1, 31), old.Extended(new(new(2024, 1, 31), new(2024, 1, 1)), PeriodKind.Submission, null).NominalDue);
    }

    [Fact]
    public void ShiftRules_CoverEveryKindOnce()
    {
        Assert.Equal(Enum.GetValues<PeriodKind>(), ShiftRule.All.Select(r => r.Kind));
        Assert.Equal([PeriodKind.Submission], ShiftRule.All.Where(r => r.Shifts).Select(r => r.Kind));
        Assert.Equal([PeriodKind.AdvanceNotice], ShiftRule.All.Where(r => r.IsDisputed).Select(r => r.Kind));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShiftRule.Of((PeriodKind)99));
    }

    private static (LocalDate Nominal, LocalDate? Legal) Both(DueDate due) => (due.NominalDue, due.LegalDue);

    private static DueDate Submitted(PeriodEnd end, string? seat = null) =>
        DueDate.Of(end, PeriodKind.Submission, seat is null ? HolidayCalendar.Nationwide : HolidayCalendar.At(TerritoryKey.Parse(seat)));
}
