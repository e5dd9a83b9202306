using KommunalesBildungsmanagement.Funding.Deadlines;
using KommunalesBildungsmanagement.Funding.Holidays;
using KommunalesBildungsmanagement.Territories;

namespace KommunalesBildungsmanagement.Funding.Tests.Deadlines;

public sealed class NotificationTests
{
    private static readonly HolidayCalendar Bonn = HolidayCalendar.At(TerritoryKey.Parse("05314000"));

    [Theory]
    [InlineData("2024-06-03", "2024-06-06")] // Monday: the third day
    [InlineData("2025-06-02", "2025-06-06")] // Monday: the fourth
    [InlineData("2024-12-27", "2024-12-30")]
    [InlineData("2025-01-02", "2025-01-06")]
    [InlineData("2017-10-10", "2017-10-13")]
    public void ByPost_InTheWeek_IsDeemedOnTheThirdOrFourthDay(string posted, string notified)
    {
        foreach (var channel in new[] { NotificationChannel.DomesticPost, NotificationChannel.Electronic })
        {
            var day = new Notification(channel, Days.Of(posted)).Under(NotificationLaw.Federal, Bonn);
            Assert.Equal(Days.Of(notified), day.Day);
            Assert.Empty(day.OtherReadings);
        }
    }

    [Theory]
    [InlineData("2024-06-05", "2024-06-08", "2024-06-10")] // Saturday, or Monday
    [InlineData("2025-04-17", "2025-04-21", "2025-04-22")] // Easter Monday, or Tuesday
    [InlineData("2025-06-15", "2025-06-19", "2025-06-20")] // Fronleichnam in Bonn
    public void ByPost_DeemedDayNotAWorkingDay_StaysAndReportsTheMovedOne(string posted, string notified, string moved)
    {
        var day = Posted(posted);
        Assert.Equal(Days.Of(notified), day.Day);
        Assert.Equal([Days.Of(moved)], day.OtherReadings.Select(o => o.Last));
    }

    [Theory]
    [InlineData("2024-12-28", "2024-12-31", "")] // both days under the old law
    [InlineData("2024-12-29", "2025-01-01", "2025-01-02")] // New Year's Day: moved, or the fourth day
    [InlineData("2024-12-30", "2025-01-02", "2025-01-03")]
    [InlineData("2024-12-31", "2025-01-03", "2025-01-04 2025-01-06")] // the fourth day is a Saturday
    [InlineData("2025-01-01", "2025-01-05", "2025-01-06")]
    public void ByPost_OverTheTurnOfTheLaw_TheDayOfPostingDecidesFirst(string posted, string notified, string others)
    {
        var day = Posted(posted);
        Assert.Equal(Days.Of(notified), day.Day);
        Assert.Equal(others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Days.Of), day.OtherReadings.Select(o => o.Last));
    }

    [Fact]
    public void ByPost_TransitionalRule_SettlesTheTurn()
    {
        var law = new NotificationLaw([NotificationLaw.Federal.Rules[0], NotificationLaw.Federal.Rules[1] with { DispatchDecides = true }]);
        Assert.Empty(new Notification(NotificationChannel.DomesticPost, new(2024, 12, 30)).Under(law, Bonn).OtherReadings);
    }

    [Fact]
    public void Receipt_Earlier_DoesNotCount_Later_Does()
    {
        var federal = NotificationLaw.Federal;
        Assert.Equal(new LocalDate(2025, 6, 6), new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2), new(2025, 6, 4)).Under(federal, Bonn).Day);
        Assert.Equal(new LocalDate(2025, 6, 6), new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2), new(2025, 6, 6)).Under(federal, Bonn).Day);
        Assert.Single(new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2), new(2025, 6, 6)).Under(federal, Bonn).Norms);
        var late = new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2), new(2025, 6, 10)).Under(federal, Bonn);
        Assert.Equal(new LocalDate(2025, 6, 10), late.Day);
        Assert.Equal(["§ 41 Abs. 2 Satz 1, 2 i. d. F. von Art. 2 Nr. 2 PostModG", "§ 41 Abs. 2 Satz 3"], late.Norms.Select(n => n.Source.Place));
    }

    [Fact]
    public void Receipt_AfterEveryReading_LeavesNothingOpen()
    {
        var day = new Notification(NotificationChannel.DomesticPost, new(2024, 12, 31), new(2025, 1, 7)).Under(NotificationLaw.Federal, Bonn);
        Assert.Equal((new LocalDate(2025, 1, 7), 0), (day.Day!.Value, day.OtherReadings.Count));
    }

    [Fact]
    public void Receipt_Disputed_LeavesTheDayOpenAndSaysWhy()
    {
        var day = new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2), isReceiptDisputed: true).Under(NotificationLaw.Federal, Bonn);
        Assert.Null(day.Day);
        Assert.Contains("nachweisen", day.UnknownBecause!.German, StringComparison.Ordinal);
        Assert.Null(PeriodEnd.AfterNotification(day, PeriodLength.OfMonths(1)));
    }

    [Fact]
    public void Other_Channels_CountTheDayOfReceipt()
    {
        var law = NotificationLaw.Federal;
        Assert.Equal(new LocalDate(2025, 6, 3), new Notification(NotificationChannel.Other, new(2025, 6, 2), new(2025, 6, 3)).Under(law, Bonn).Day);
        var unknown = new Notification(NotificationChannel.Other, new(2025, 6, 2)).Under(law, Bonn);
        Assert.Null(unknown.Day);
        Assert.NotNull(unknown.UnknownBecause);
    }

    [Fact]
    public void LawOfALand_MayStillSayTheThirdDay()
    {
        var land = new NotificationLaw([new(null, 3, new("LVwVfG (Land)", "§ 41 Abs. 2", null, null, Confidence.Unverified))]);
        Assert.Equal(new LocalDate(2025, 6, 5), new Notification(NotificationChannel.DomesticPost, new(2025, 6, 2)).Under(land, Bonn).Day);
    }

    [Fact]
    public void Law_BeforeItsFirstRule_GivesNoDay()
    {
        var law = new NotificationLaw([NotificationLaw.Federal.Rules[1]]);
        var day = new Notification(NotificationChannel.DomesticPost, new(2024, 12, 31)).Under(law, Bonn);
        Assert.Null(day.Day);
        Assert.NotNull(day.UnknownBecause);
    }

    [Fact]
    public void Law_RulesOutOfOrder_AreRefused()
    {
        var (third, fourth) = (NotificationLaw.Federal.Rules[0], NotificationLaw.Federal.Rules[1]);
        Refused.With("notification-law.rules", () => _ = new NotificationLaw([]));
        Refused.With("notification-law.rules", () => _ = new NotificationLaw([fourth, third]));
        Refused.With("notification-law.rules", () => _ = new NotificationLaw([third, fourth, fourth]));
        Refused.With("notification-law.rules", () => _ = new NotificationLaw([third with { Days = 0 }]));
    }

    [Fact]
    public void Receipt_BeforeDispatch_IsRefused()
    {
        Refused.With("notification.received-before", () => _ = new Notification(NotificationChannel.Other, new(2025, 6, 2), new(2025, 6, 1)));
        Assert.Equal(new LocalDate(2025, 6, 2), new Notification(NotificationChannel.Other, new(2025, 6, 2), new(2025, 6, 2)).ReceivedOn);
    }

    [Fact]
    public void AfterNotification_CountsFromTheNextDay()
    {
        var end = PeriodEnd.AfterNotification(Posted("2025-06-02"), PeriodLength.OfMonths(1))!;
        Assert.Equal(new(2025, 7, 6), end.Last);
        Assert.Empty(end.OtherReadings);
        Assert.Contains("§ 31 Abs. 2", end.Norms.Select(n => n.Source.Place));
        Assert.Equal(new LocalDate(2025, 7, 7), DueDate.Of(end, PeriodKind.Submission, Bonn).LegalDue); // the 6th is a Sunday
    }

    [Fact]
    public void AfterNotification_CarriesTheReadingsOfTheDay()
    {
        var end = PeriodEnd.AfterNotification(Posted("2024-06-05"), PeriodLength.OfWeeks(2))!; // 8 or 10 June
        Assert.Equal((new(2024, 6, 22), new LocalDate(2024, 6, 24)), (end.Last, end.OtherReadings.Single().Last));
    }

    [Fact]
    public void AfterNotification_AtTheEndOfAMonth_HasTwoReadings()
    {
        var end = PeriodEnd.AfterNotification(Posted("2025-06-26"), PeriodLength.OfMonths(1))!; // notified 30 June
        Assert.Equal((new(2025, 7, 30), new LocalDate(2025, 7, 31)), (end.Last, end.OtherReadings.Single().Last));
    }

    private static NotificationDay Posted(string day) => new Notification(NotificationChannel.DomesticPost, Days.Of(day)).Under(NotificationLaw.Federal, Bonn);
}
